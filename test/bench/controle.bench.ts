import { controleerPlek } from "../../src/work/check";
import { excelControlewerkmap as werkmap } from "../../src/excel/check/werkmap";
import { landelijk } from "../../src/knowledge/pok/bedragen";
import { huidigeEditie } from "../../src/knowledge/pok/edities";
import { startNodeHost } from "../../packages/excel-host/testing/nodeHost";
import { mediaan, meld } from "./meting";

const GEGEVENS = { bedragen: landelijk(huidigeEditie) };
const VERLOOP = { voortgang: () => undefined, signaal: new AbortController().signal };
const KOP = ["Actielijn", "Jaar", "Soort", "Bedrag", "Omschrijving"];
const RONDEN = 31;

const rijen = (aantal: number) =>
  Array.from({ length: aantal }, (_, i) => [1 + (i % 8), 2021 + (i % 7), "lasten", 100 + i, `post ${i}`]);

const cellen = (raster: readonly (readonly (string | number)[])[]) =>
  Object.fromEntries(
    raster.flatMap((rij, r) => rij.map((cel, k) => [`${"ABCDE"[k]!}${r + 1}`, String(cel)] as const)),
  );

test("one cell changed in a plan of 1,000 lines: read again and checked", async () => {
  const host = await startNodeHost({ cells: cellen([KOP, ...rijen(1_000)]) });
  try {
    await host.Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Blad1").getRange("A:E").select();
    });
    const { plek } = await werkmap.leesSelectie(VERLOOP);
    const lezen: number[] = [];
    const toetsen: number[] = [];
    const samen: number[] = [];
    let keren = 0;
    for (let ronde = 0; ronde < RONDEN; ronde++) {
      // A different line each round: a line of an actielijn that does not exist.
      host.type(`A${ronde + 10}`, "9");
      const batches = host.stats.batches;
      const begin = performance.now();
      const inhoud = await werkmap.leesPlek(plek, VERLOOP);
      const gelezen = performance.now();
      const { bevindingen } = controleerPlek(inhoud, {}, GEGEVENS);
      const klaar = performance.now();
      keren = host.stats.batches - batches;
      expect(bevindingen.filter(({ code }) => code === "POK-01")).toHaveLength(ronde + 1);
      lezen.push(gelezen - begin);
      toetsen.push(klaar - gelezen);
      samen.push(klaar - begin);
    }
    meld(`\n(d) one cell changed in 1,000 plan lines, median of ${RONDEN} (office.js and grid in Node)`);
    meld(
      `    reading the plan       ${mediaan(lezen).toFixed(1).padStart(8)} ms, ${keren} round trips (limit 3)`,
    );
    meld(`    understanding + rules  ${mediaan(toetsen).toFixed(1).padStart(8)} ms`);
    meld(`    together               ${mediaan(samen).toFixed(1).padStart(8)} ms (limit in the pane 300 ms)`);
    expect(keren).toBeLessThanOrEqual(3);
    expect(mediaan(samen)).toBeLessThanOrEqual(300);
  } finally {
    await host.close();
  }
});
