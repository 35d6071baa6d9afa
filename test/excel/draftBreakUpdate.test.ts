import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { breakEverywhere, FIRST, SECOND } from "./draftBreaks";
import { trimRaster, AMPLE, write } from "./draftHelper";

jest.setTimeout(4 * AMPLE);

let host: NodeHost;
beforeEach(async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting", cells: { A1: "Programma" } }] });
});
afterEach(() => host.close());

test("if sending to Excel fails, whichever time, an update leaves the workbook as it was", async () => {
  await write(host, FIRST);
  await host.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("POK_Plan");
    table.getDataBodyRange().getCell(0, 2).values = [["'=eigen naam"]];
    table.worksheet.getRange("A3").values = [["andere bron"]];
    await context.sync();
  });
  await host.waitForFunctions();
  trimRaster(host);
  // What is written is read back: without calculating, the grid would give what a cell held before.
  expect(await breakEverywhere(host, SECOND)).toBeGreaterThanOrEqual(24);
});
