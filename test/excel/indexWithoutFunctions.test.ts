import { excelIndexWorkbook as workbook } from "../../src/excel/indexing/workbook";
import { makeIndexPlan } from "../../src/work/indexing";
import { startNodeHost } from "../../packages/excel-host/testing/nodeHost";
import { REQUEST } from "../work/indexing/helper";
import { read, reason } from "./formulasHelper";

// In a file of its own: once registered, functions stay known in the process.
test("if the functions are not there, what was there comes back", async () => {
  const host = await startNodeHost({ cells: { A1: "1000", A2: "=A9*2", A9: "4" }, namespace: "ANDERS" });
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1:A2").select();
    await context.sync();
  });
  host.document.followSelection();
  const before = await read(host, "Blad1", "A1:A9");
  const view = await workbook.inspect("itself");
  const { changes } = makeIndexPlan(view, REQUEST);
  expect(changes).toHaveLength(2);
  const attempt = workbook.write(view, changes, new AbortController().signal);
  expect(await reason(attempt)).toEqual({ kind: "functionsMissing" });
  expect(await read(host, "Blad1", "A1:A9")).toEqual(before);
  await host.close();
});
