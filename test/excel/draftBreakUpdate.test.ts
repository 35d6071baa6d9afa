import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { breakEverywhere, FIRST, SECOND } from "./draftBreaks";
import { trimRows, AMPLE, write } from "./draftHelper";

jest.setTimeout(4 * AMPLE);

let host: NodeHost;
beforeEach(async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting", cells: { A1: "Programma" } }] });
});
afterEach(() => host.close());

test("whichever send to Excel fails, an update leaves the workbook as it was", async () => {
  await write(host, FIRST);
  await host.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("POK_Plan");
    table.getDataBodyRange().getCell(0, 2).values = [["'=eigen naam"]];
    table.worksheet.getRange("A3").values = [["andere bron"]];
    await context.sync();
  });
  await host.waitForFunctions();
  trimRows(host);
  expect(await breakEverywhere(host, SECOND)).toBeGreaterThanOrEqual(24);
});
