import { checkLocation } from "../../src/work/check";
import { excelCheckWorkbook as workbook } from "../../src/excel/check/workbook";
import { national } from "../../src/knowledge/pok/amounts";
import { currentEditie } from "../../src/knowledge/pok/edities";
import { startNodeHost } from "../../packages/excel-host/testing/nodeHost";
import { median, report } from "./measurement";

const DATA = { amounts: national(currentEditie) };
const PROGRESS = { onProgress: () => undefined, signal: new AbortController().signal };
const HEADER = ["Actielijn", "Jaar", "Soort", "Bedrag", "Omschrijving"];
const ROUNDS = 31;

const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => [1 + (i % 8), 2021 + (i % 7), "lasten", 100 + i, `post ${i}`]);

const cells = (raster: readonly (readonly (string | number)[])[]) =>
  Object.fromEntries(
    raster.flatMap((row, r) => row.map((cell, c) => [`${"ABCDE"[c]!}${r + 1}`, String(cell)] as const)),
  );

test("reads and checks a plan of 1,000 lines again after one cell changed", async () => {
  const host = await startNodeHost({ cells: cells([HEADER, ...rows(1_000)]) });
  try {
    await host.Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Blad1").getRange("A:E").select();
    });
    const { location } = await workbook.readSelection(PROGRESS);
    const reading: number[] = [];
    const checks: number[] = [];
    const totals: number[] = [];
    let roundTrips = 0;
    for (let round = 0; round < ROUNDS; round++) {
      // Each round another line gets an actielijn that does not exist.
      host.type(`A${round + 10}`, "9");
      const batches = host.stats.batches;
      const start = performance.now();
      const content = await workbook.readLocation(location, PROGRESS);
      const readAt = performance.now();
      const { findings } = checkLocation(content, {}, DATA);
      const done = performance.now();
      roundTrips = host.stats.batches - batches;
      expect(findings.filter(({ code }) => code === "POK-01")).toHaveLength(round + 1);
      reading.push(readAt - start);
      checks.push(done - readAt);
      totals.push(done - start);
    }
    report(`\n(d) one cell changed in 1,000 plan lines, median of ${ROUNDS} (office.js and grid in Node)`);
    report(
      `    reading the plan       ${median(reading).toFixed(1).padStart(8)} ms, ${roundTrips} round trips (limit 3)`,
    );
    report(`    understanding + rules  ${median(checks).toFixed(1).padStart(8)} ms`);
    report(
      `    together               ${median(totals).toFixed(1).padStart(8)} ms (limit in the pane 300 ms)`,
    );
    expect(roundTrips).toBeLessThanOrEqual(3);
    expect(median(totals)).toBeLessThanOrEqual(300);
  } finally {
    await host.close();
  }
});
