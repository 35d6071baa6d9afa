import { startNodeHost, type NodeHost } from "../testing/nodeHost";

jest.setTimeout(30_000);

let host: NodeHost;
let seen: unknown[][] = [];
let heardFirst: unknown[][] = [];
beforeAll(async () => {
  host = await startNodeHost({
    functionsJs: "",
    requirements: { ExcelApiOnline: "1.1" },
    sheets: [
      {
        name: "Blad1",
        cells: { A1: "Actielijn", B1: "Bedrag", A2: "4", B2: "100", A3: "5", B3: "200", D1: "=B2" },
      },
      { name: "Blad2", cells: {} },
    ],
  });
  await run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const sheet = worksheets.getItem("Blad1");
    tables.onAdded.add(async ({ tableId }) => note("table added", tableId));
    tables.onDeleted.add(async ({ tableName }) => note("table deleted", tableName));
    await context.sync();
    const table = sheet.tables.add("A1:B3", true);
    table.name = "tbl";
    worksheets.onChanged.add(async ({ address, changeType, source, worksheetId, triggerSource }) =>
      note("sheets", worksheetId, address, changeType, source, triggerSource),
    );
    sheet.onChanged.add(async ({ address, changeType }) => note("sheet", address, changeType));
    sheet.onCalculated.add(async ({ worksheetId }) => note("calculated", worksheetId));
    worksheets.onSelectionChanged.add(async ({ address }) => note("selection", address));
    worksheets.onAdded.add(async () => note("added"));
    worksheets.onDeleted.add(async () => note("deleted"));
    worksheets.onNameChanged.add(async ({ nameBefore, nameAfter }) => note("renamed", nameBefore, nameAfter));
    tables.onChanged.add(async ({ address, changeType }) => note("tables", address, changeType));
    table.onChanged.add(async ({ address }) => note("table", address));
    await context.sync();
  });
  await settled();
  heardFirst = seen;
});
afterAll(() => host.close());

const note = (...what: unknown[]) => void seen.push(what);
const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host.Excel.run(batch);
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

/** What was heard while something happened. */
async function heard(action: () => unknown): Promise<unknown[][]> {
  seen = [];
  await action();
  await settled();
  return seen;
}
const dispatch = (type: string, payload: object = {}) =>
  (host.model.dispatch as (type: string, payload: object) => unknown)(type, payload);
const zone = (left: number, top: number) => ({ left, right: left, top, bottom: top });

test("a table that is added", () => expect(heardFirst).toContainEqual(["table added", expect.any(String)]));

test("a user types: in a table, and beside it", async () => {
  const inside = await heard(() => host.type("B2", "150"));
  expect(inside).toHaveLength(5);
  expect(inside).toEqual(
    expect.arrayContaining([
      ["sheets", "s1", "B2", "RangeEdited", "Local", "Unknown"],
      ["sheet", "B2", "RangeEdited"],
      ["tables", "B2", "RangeEdited"],
      ["table", "B2"],
      ["calculated", "s1"],
    ]),
  );
  const beside = await heard(() => host.type("F9", "x"));
  expect(beside).toContainEqual(["sheet", "F9", "RangeEdited"]);
  expect(beside.map(([kind]) => kind)).not.toContain("table");
});

test("the add-in writes", async () => {
  const events = await heard(() =>
    run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    }),
  );
  expect(events).toContainEqual(["sheets", "s1", "B2:C3", "RangeEdited", "Local", "ThisLocalAddin"]);
  expect(events.filter(([kind]) => kind === "sheet")).toHaveLength(1);
});

test("a user pastes, and takes it back", async () => {
  host.type("H1", "7");
  dispatch("COPY");
  host.model.selection.selectCell(7, 0);
  dispatch("COPY");
  expect(await heard(() => dispatch("PASTE", { target: [zone(7, 4)] }))).toContainEqual([
    "sheet",
    "H5",
    "RangeEdited",
  ]);
  expect(host.value("H5")).toBe(7);
  expect(await heard(() => dispatch("REQUEST_UNDO"))).toContainEqual(["sheet", "H5", "RangeEdited"]);
  expect(host.value("H5")).toBe("");
  expect(await heard(() => dispatch("REQUEST_REDO"))).toContainEqual(["sheet", "H5", "RangeEdited"]);
  expect(host.value("H5")).toBe(7);
});

test("rows inserted, deleted, and that taken back", async () => {
  const rows = { sheetId: "s1", sheetName: "Blad1", dimension: "ROW" };
  expect(
    await heard(() => dispatch("ADD_COLUMNS_ROWS", { ...rows, position: "before", base: 9, quantity: 2 })),
  ).toContainEqual(["sheet", "10:11", "RowInserted"]);
  expect(await heard(() => dispatch("REQUEST_UNDO"))).toContainEqual(["sheet", "10:11", "RowDeleted"]);
  expect(await heard(() => dispatch("REMOVE_COLUMNS_ROWS", { ...rows, elements: [9] }))).toContainEqual([
    "sheet",
    "10:10",
    "RowDeleted",
  ]);
});

test("a selection on any sheet", async () => {
  expect(
    await heard(() => host.model.selection.selectCell(3, 3) && host.document.followSelection()),
  ).toContainEqual(["selection", "D4"]);
});

test("sheets come, are renamed and go; a table goes", async () => {
  const events = await heard(() =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.add("Erbij");
      sheet.name = "Anders";
      sheet.delete();
      context.workbook.tables.getItem("tbl").delete();
      await context.sync();
    }),
  );
  expect(events).toEqual(
    expect.arrayContaining([
      ["added"],
      ["renamed", "Erbij", "Anders"],
      ["deleted"],
      ["table deleted", "tbl"],
    ]),
  );
});
