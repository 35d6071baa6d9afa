import { excelPlanWorkbook as workbook } from "../../src/excel/plan/workbook";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { FIRST, SECOND } from "./draftBreaks";
import { breakAfter, snapshot, noAbort, AMPLE, write, values } from "./draftHelper";

jest.setTimeout(AMPLE);

let host: NodeHost;
beforeEach(async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting", cells: { A1: "Programma" } }] });
});
afterEach(() => host.close());

test.each([
  ["a table has been made", () => [new host.Excel.RequestContext().workbook.tables, "add"] as const, false],
  [
    "a column has been inserted",
    () => [new host.Excel.RequestContext().workbook.getSelectedRange(), "insert"] as const,
    true,
  ],
  [
    "a row has been added",
    () => [new host.Excel.RequestContext().workbook.tables.getItemAt(0).rows, "add"] as const,
    true,
  ],
] as const)("if Excel stops once %s, everything comes back", async (_what, commandOf, update) => {
  if (update) await write(host, FIRST);
  const before = await snapshot(host);
  const prepared = await workbook.prepare(update ? SECOND : FIRST);
  const [sample, name] = commandOf();
  const restoreCommand = breakAfter(sample as object, name as never);
  await expect(workbook.write(prepared, noAbort)).rejects.toMatchObject({
    obstacle: { kind: "sheetGone" },
  });
  restoreCommand();
  await host.waitForFunctions();
  expect(await snapshot(host)).toEqual(before);
});

test.each([
  ["a new plan", false, 50_000],
  ["an update", true, 6],
])(
  "if Excel fills an amount of %s with a formula by itself, everything comes back",
  async (_, update, euro) => {
    if (update) await write(host, FIRST);
    const before = await snapshot(host);
    const prepared = await workbook.prepare(update ? SECOND : FIRST);
    const { document } = host;
    const put = document.write.bind(document);
    const filling = jest.spyOn(document, "write").mockImplementation((sheetId, cells) => {
      put(sheetId, cells);
      if (document.getters.getSheetName(sheetId) !== "POK_Plan") return;
      if (![...cells].some(({ content }) => content.startsWith("="))) return;
      const places = Array.from({ length: 60 * 20 }, (_cell, i) => ({
        row: Math.floor(i / 20),
        col: i % 20,
      }));
      for (const place of places)
        if (document.value({ sheetId, ...place }) === euro)
          put(sheetId, [{ ...place, content: `=${euro}+1` }]);
    });
    const outcome = await workbook.write(prepared, noAbort).catch((error: { obstacle: unknown }) => error);
    filling.mockRestore();
    expect(outcome).toMatchObject({ obstacle: { kind: "writtenOtherwise" } });
    await host.waitForFunctions();
    expect(await snapshot(host)).toEqual(before);
  },
);

test("aborting halfway leaves nothing behind", async () => {
  const before = await snapshot(host);
  const prepared = await workbook.prepare(FIRST);
  let looked = 0;
  const signal = {
    get aborted() {
      return ++looked === 3;
    },
  } as AbortSignal;
  await expect(workbook.write(prepared, signal)).rejects.toMatchObject({
    obstacle: { kind: "cancelled" },
  });
  expect(looked).toBe(3);
  expect(await snapshot(host)).toEqual(before);
});

test("undo puts back what was there, after a first write and after an update", async () => {
  const empty = await snapshot(host);
  const first = await write(host, FIRST);
  const written = await snapshot(host);
  const second = await write(host, SECOND);
  expect(await snapshot(host)).not.toEqual(written);
  await workbook.undo(second);
  await host.waitForFunctions();
  expect(await snapshot(host)).toEqual(written);
  await workbook.undo(first);
  expect(await snapshot(host)).toEqual(empty);
});

test.each([
  ["a cell of the plan", "A6"],
  ["a note next to it", "C5"],
])("undo refuses if %s has changed meanwhile", async (_what, address) => {
  const receipt = await write(host, FIRST);
  host.type(address, "van mij", "POK_Plan");
  await expect(workbook.undo(receipt)).rejects.toMatchObject({ obstacle: { kind: "changed" } });
  expect((await values(host, "POK_Plan"))[1]![0]).toBe("2.1");
});

test("does not overwrite what has changed since preparing", async () => {
  await write(host, FIRST);
  const prepared = await workbook.prepare(SECOND);
  await host.Excel.run(async (context) => {
    context.workbook.tables.getItem("POK_Plan").getDataBodyRange().getCell(0, 2).values = [["later"]];
    await context.sync();
  });
  await expect(workbook.write(prepared, noAbort)).rejects.toMatchObject({
    obstacle: { kind: "changed" },
  });
});
