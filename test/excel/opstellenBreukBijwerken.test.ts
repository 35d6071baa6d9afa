import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { breekOveral, EERSTE, TWEEDE } from "./opstellenBreuken";
import { kortRasterIn, RUIM, schrijf, zonderRekenen } from "./opstellenHulp";

jest.setTimeout(4 * RUIM);

let host: NodeHost;
beforeEach(async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting", cells: { A1: "Programma" } }] });
});
afterEach(() => host.close());

test("als sturen naar Excel mislukt, de hoeveelste keer ook, blijft bij bijwerken de werkmap zoals zij was", async () => {
  await schrijf(host, EERSTE);
  await host.Excel.run(async (context) => {
    const tabel = context.workbook.tables.getItem("POK_Plan");
    tabel.getDataBodyRange().getCell(0, 2).values = [["'=eigen naam"]];
    tabel.worksheet.getRange("A3").values = [["andere bron"]];
    await context.sync();
  });
  await host.waitForFunctions();
  kortRasterIn(host);
  zonderRekenen(host);
  expect(await breekOveral(host, TWEEDE)).toBeGreaterThanOrEqual(24);
});
