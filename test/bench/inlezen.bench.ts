import ExcelJS from "exceljs";
import { leesBestand } from "../../src/reading/files";
import { leesBedragen } from "../../src/reading/amounts";
import { EENVOUDIG, schrijf, type Stijl } from "../reading/amounts/indelingen";
import { ALLES } from "../reading/amounts/voorbeelden";
import { mediaan, meld } from "./meting";

const RONDEN = 9;
const GRENS = 2;

/** Bytes of a workbook with every amount of every gemeente, written by exceljs. */
async function workbook(indeling: Stijl["indeling"]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book
    .addWorksheet("Bedragen")
    .addRows(schrijf(ALLES, { ...EENVOUDIG, indeling, gemeente: "beide", totaal: true }));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function milliseconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

test.each<[Stijl["indeling"], string]>([
  ["eenKop", "342 rows × 56 amounts, wide"],
  ["lang", "19,152 rows, long"],
])("reading an .xlsx in layout %s beside exceljs loading it", async (indeling, name) => {
  const bytes = await workbook(indeling);
  const ours: number[] = [];
  const theirs: number[] = [];
  const readOurs = async () => {
    const bestand = await leesBestand("bedragen.xlsx", bytes);
    expect(leesBedragen(bestand!.bladen[0]!.raster).rijen).toHaveLength(19_152);
  };
  const readTheirs = async () => {
    await new ExcelJS.Workbook().xlsx.load(bytes as never);
  };
  for (let round = 0; round <= RONDEN; round++) {
    const [own, theirOwn] = [await milliseconds(readOurs), await milliseconds(readTheirs)];
    // The first round compiles.
    if (round > 0) {
      ours.push(own);
      theirs.push(theirOwn);
    }
  }
  const ratio = mediaan(ours) / mediaan(theirs);
  meld(`\n(c) reading 19,152 own amounts from an .xlsx: ${name}, median of ${RONDEN}`);
  meld(`    our file and amounts  ${mediaan(ours).toFixed(0).padStart(6)} ms`);
  meld(`    exceljs, file alone   ${mediaan(theirs).toFixed(0).padStart(6)} ms`);
  meld(`    ratio: ${ratio.toFixed(2)} × (limit ${GRENS} ×)`);
  expect(ratio).toBeLessThanOrEqual(GRENS);
});
