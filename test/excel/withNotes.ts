export interface Note {
  address: () => string;
  content: string;
}

/** The host knows no notes (ExcelApi 1.18); here they are a list, and everything else is real. */
export function withNotes(notes: Note[]): void {
  jest
    .spyOn(Office.context.requirements, "isSetSupported")
    .mockImplementation((_, version) => String(version) === "1.18");
  const property = (name: "notes" | "comments", valueOf: (context: Excel.RequestContext) => unknown) =>
    Object.defineProperty(
      (Excel as unknown as { Workbook: { prototype: object } }).Workbook.prototype,
      name,
      {
        configurable: true,
        get(this: Excel.Workbook) {
          return valueOf(this.context as Excel.RequestContext);
        },
      },
    );
  property("comments", () => ({ load: () => undefined, items: [] }));
  property("notes", (context) => ({
    load: () => undefined,
    get items() {
      return notes.map((note) => ({
        content: note.content,
        getLocation: () => context.workbook.worksheets.getItem("Blad1").getRange(note.address()),
        delete: () => notes.splice(notes.indexOf(note), 1),
      }));
    },
    add(cell: Excel.Range, content: string) {
      cell.load("address");
      notes.push({ address: () => cell.address.split("!")[1]!, content });
    },
  }));
}
