import { excelWorkbook } from "../../src/excel/workbook";
import { blockSize, makeBlock } from "../../src/work/insert/makeBlock";
import type { LooseRequest } from "../../src/work/amounts/request";
import { currentEditie as editie } from "../../src/knowledge/pok/edities";
import { startNodeHost } from "../../packages/excel-host/testing/nodeHost";

// In a file of its own: once registered, functions stay known in the process.
test("if the functions are not there, what was there comes back", async () => {
  const host = await startNodeHost({
    sheets: [{ name: "Blad1", cells: { A1: "Programma" } }],
    namespace: "ANDERS",
  });
  const request: LooseRequest = {
    what: "table",
    how: "formulas",
    actielijn: 4,
    year: 2026,
    kanaal: null,
    unit: 1_000,
  };
  const { target, fingerprint } = await excelWorkbook.surveyTarget(blockSize(editie, request));
  const block = makeBlock(editie, request, target, "2026-11-22");
  await expect(
    excelWorkbook.write(target, block, fingerprint, new AbortController().signal),
  ).rejects.toMatchObject({
    obstacle: { kind: "functionsMissing" },
  });
  expect(host.value("A1")).toBe("Programma");
  expect(host.text("C4")).toBe("");
  await host.close();
});
