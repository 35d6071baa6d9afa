import { removeNotes, putNotes } from "../../src/excel/notes";
import type { Target } from "../../src/sheet/target";

/** The little of Excel that notes need: cells with their place, and what is attached to them. */
class FakeExcel {
  notes: { location: Target; content: string }[] = [];
  comments: Target[] = [];

  get context(): Excel.RequestContext {
    const attached = (location: Target) => ({
      getLocation: () => ({
        rowIndex: location.row,
        columnIndex: location.column,
        load: () => undefined,
        worksheet: { id: location.sheetId, load: () => undefined },
      }),
    });
    const workbook = {
      notes: {
        load: () => undefined,
        items: this.notes.map((note) => ({
          ...attached(note.location),
          content: note.content,
          delete: () => (this.notes = this.notes.filter((other) => other !== note)),
        })),
        add: (location: Target, content: string) => this.notes.push({ location, content }),
      },
      comments: { load: () => undefined, items: this.comments.map(attached) },
      worksheets: {
        getItem: (sheetId: string) => ({
          getRangeByIndexes: (row: number, column: number) => cell(row, column, sheetId),
        }),
      },
    };
    return { workbook, sync: async () => undefined } as unknown as Excel.RequestContext;
  }
}

const cell = (row: number, column: number, sheetId = "s1"): Target => ({
  sheetId,
  sheet: "Blad1",
  row,
  column,
  rows: 1,
  columns: 1,
});
const setOffice = (supported: boolean) =>
  Object.assign(globalThis, {
    Office: {
      context: {
        requirements: { isSetSupported: (_: string, version: string) => supported && version === "1.18" },
      },
    },
  });
const text = "POK bevroren: =POK.TOTAAL(2026)";

test("without support in Excel nothing happens", async () => {
  setOffice(false);
  const excel = new FakeExcel();
  expect(await putNotes(excel.context, [{ target: cell(0, 0), text }])).toBeNull();
  expect(excel.notes).toEqual([]);
});

test("a note is added only at a cell that has nothing attached yet", async () => {
  setOffice(true);
  const excel = new FakeExcel();
  excel.notes = [{ location: cell(0, 0), content: "van de gebruiker" }];
  excel.comments = [cell(1, 0)];
  const added = await putNotes(
    excel.context,
    [cell(0, 0), cell(1, 0), cell(2, 0), cell(0, 0, "s2"), { ...cell(5, 5), rows: 10, columns: 9 }].map(
      (target) => ({
        target,
        text,
      }),
    ),
  );
  expect(added).toBe(3);
  expect(
    excel.notes.map(({ location, content }) => [location.sheetId, location.row, location.rows, content]),
  ).toEqual([
    ["s1", 0, 1, "van de gebruiker"],
    ["s1", 2, 1, text],
    ["s2", 0, 1, text],
    ["s1", 5, 1, text],
  ]);
});

test("thawing removes only the own note", async () => {
  setOffice(true);
  const excel = new FakeExcel();
  excel.notes = [
    { location: cell(0, 0), content: "van de gebruiker" },
    { location: cell(1, 0), content: text },
    { location: cell(2, 0), content: text },
  ];
  await removeNotes(excel.context, [cell(0, 0), cell(1, 0)]);
  expect(excel.notes.map(({ location }) => location.row)).toEqual([0, 2]);
});
