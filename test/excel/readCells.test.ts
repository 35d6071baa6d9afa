import { readCells } from "../../src/excel/readCells";
import { excelDossier } from "../../src/excel/gemeente/dossier";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";

let host: NodeHost;
afterEach(() => host.close());

const ROWS = 40;
const start = async () => {
  const cells = Array.from({ length: ROWS }, (_, i) => [`A${i + 1}`, String(i)]);
  host = await startNodeHost({ cells: { ...Object.fromEntries(cells), B1: "=1+1" } });
};
const target = (rows: number, row = 0, columns = 2) => ({
  sheetId: host.document.getters.getSheetIds()[0]!,
  sheet: "Blad1",
  row,
  column: 0,
  rows,
  columns,
});
const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, i) => from + i);

/** Makes Excel refuse answers as too large. @param refuses gets the number of the request, from 1 */
function refuse(context: Excel.RequestContext, refuses: (request: number) => boolean): { requests: number } {
  const real = context.sync.bind(context);
  const counter = { requests: 0 };
  context.sync = async (...args) => {
    if (!refuses(++counter.requests)) return real(...args);
    await real(...args);
    throw Object.assign(new Error("x"), { code: "ResponsePayloadSizeLimitExceeded" });
  };
  return counter;
}

test("what fits in one answer is read at once, in the order asked for", async () => {
  await start();
  await host.Excel.run(async (context) => {
    const counter = refuse(context, () => false);
    const [below, above] = await readCells(context, [target(2, 5, 1), target(1)], ["values", "formulas"]);
    expect(below!.values).toEqual([[5], [6]]);
    expect(above).toMatchObject({ values: [[0, 2]], formulas: [[0, "=1+1"]] });
    expect(counter.requests).toBe(1);
  });
});

test("more comes in pieces, joined again, and says how far it is", async () => {
  await start();
  const reported: [number, number][] = [];
  const progress = {
    onProgress: (...step: [number, number]) => void reported.push(step),
    signal: new AbortController().signal,
  };
  await host.Excel.run(async (context) => {
    const [cells] = await readCells(context, [target(ROWS)], ["values"], { progress, cellsPerPiece: 32 });
    expect(cells!.values.map(([first]) => first as unknown)).toEqual(numbers(ROWS));
  });
  expect(reported).toEqual([
    [32, 80],
    [64, 80],
    [80, 80],
  ]);
});

test("what Excel refuses as too large is asked for again in halves, with what came along", async () => {
  await start();
  await host.Excel.run(async (context) => {
    refuse(context, (request) => request <= 2);
    let hidden: OfficeExtension.ClientResult<Excel.RowProperties[]> | null = null;
    const [cells, other] = await readCells(context, [target(ROWS), target(3, 7, 1)], ["values"], {
      withFirstPiece: () => {
        const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:A2");
        hidden = range.getRowProperties({ rowHidden: true });
      },
    });
    expect(cells!.values.map(([first]) => first as unknown)).toEqual(numbers(ROWS));
    expect(other!.values).toEqual([[7], [8], [9]]);
    expect(hidden!.value).toHaveLength(2);
  });
});

test("one row that is too large is not asked for forever", async () => {
  await start();
  await host.Excel.run(async (context) => {
    const counter = refuse(context, (request) => request <= 3);
    const code = { code: "ResponsePayloadSizeLimitExceeded" };
    await expect(readCells(context, [target(4)], ["values"])).rejects.toMatchObject(code);
    expect(counter.requests).toBe(3);
  });
});

test("cancelled in between: nothing more is read", async () => {
  await start();
  const abort = new AbortController();
  const progress = { onProgress: () => abort.abort(), signal: abort.signal };
  await host.Excel.run(async (context) => {
    const counter = refuse(context, () => false);
    await expect(
      readCells(context, [target(ROWS)], ["values"], { progress, cellsPerPiece: 8 }),
    ).rejects.toMatchObject({ obstacle: { kind: "cancelled" } });
    expect(counter.requests).toBe(1);
  });
});

test("a selection of more than 200,000 cells is read, not refused", async () => {
  host = await startNodeHost({ cells: { A1: "Actielijn", Z8000: "eind" } });
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A:Z").select();
    await context.sync();
  });
  const { raster } = await excelDossier.readSelection();
  expect([raster.length, raster[0]![0], raster[7_999]![25]]).toEqual([8_000, "Actielijn", "eind"]);
});
