import { excelCheckWorkbook as workbook } from "../../src/excel/check/workbook";
import { startNodeHost } from "../../packages/excel-host/testing/nodeHost";
import { block, runCheck, picture, LONG, reason, progress } from "./checkHelper";

// In a file of its own: once registered, functions stay known in the process.
test("if the functions are not there, no column is added and the sheet stays as it was", async () => {
  const host = await startNodeHost({ cells: block(LONG, 3, 1), namespace: "ANDERS" });
  const before = await picture(host, "Blad1");
  const check = await runCheck(host, "B3:F8");
  expect(await reason(workbook.addColumns(check, null, progress()))).toEqual({
    kind: "functionsMissing",
  });
  expect(await picture(host, "Blad1")).toEqual(before);
  expect((await workbook.readMarks()).columns).toEqual([]);
  await host.close();
});
