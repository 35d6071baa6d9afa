import { excelCheckWorkbook as workbook } from "../../src/excel/check/workbook";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { block, runCheck, picture, LONG, progress } from "./checkHelper";

let host: NodeHost;
afterEach(async () => {
  jest.restoreAllMocks();
  await host.close();
});

interface Note {
  address: () => string;
  content: string;
}

/** The host knows no notes (ExcelApi 1.18); here they are a list, and everything else is real. */
function withNotes(notes: Note[]): void {
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

test("every marked cell gets one note; a cell that already has a note keeps that one", async () => {
  host = await startNodeHost({ cells: block(LONG) });
  const notes: Note[] = [{ address: () => "A4", content: "van de gebruiker" }];
  withNotes(notes);
  const before = await picture(host, "Blad1");
  const check = await runCheck(host, "A1:E6");
  const all = new Set(check.findings.map(({ key }) => key));
  expect(await workbook.markCells(check, all, progress(), "nl")).toMatchObject({ count: 3, notes: 2 });
  expect(notes.map(({ address }) => address())).toEqual(["A4", "B5", "D6"]);
  expect(notes[1]!.content).toMatch(/^POK-controle\nfout POK-02: €\u00a05\.000 baten in 2030/);
  expect(await workbook.readMarks()).toMatchObject({ colors: 3, notes: 2 });

  await workbook.markCells(check, all, progress(), "en");
  expect(notes).toHaveLength(3);
  expect(notes[2]!.content).toContain("To remove marks");

  // A note that the user added something to stays.
  notes[1]!.content += "\nbesproken met Jansen";
  expect(await workbook.clearMarks(progress())).toMatchObject({ colors: 3, notes: 1 });
  expect(notes.map(({ content }) => content.split("\n").pop())).toEqual([
    "van de gebruiker",
    "besproken met Jansen",
  ]);
  expect(await picture(host, "Blad1")).toEqual(before);
});
