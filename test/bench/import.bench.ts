import ExcelJS from "exceljs";
import { readFile } from "../../src/reading/files";
import { readAmounts } from "../../src/reading/amounts";
import { SIMPLE, write, type Style } from "../reading/amounts/layouts";
import { EVERYTHING } from "../reading/amounts/examples";
import { median, report } from "./measurement";

const ROUNDS = 9;
const LIMIT = 2;

/** Bytes of a workbook with every amount of every gemeente, written by exceljs. */
async function workbook(layout: Style["layout"]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book
    .addWorksheet("Bedragen")
    .addRows(write(EVERYTHING, { ...SIMPLE, layout, gemeente: "both", total: true }));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function milliseconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

test.each<[Style["layout"], string]>([
  ["oneHeader", "342 rows × 56 amounts, wide"],
  ["long", "19,152 rows, long"],
])("reading an .xlsx in layout %s beside exceljs loading it", async (layout, name) => {
  const bytes = await workbook(layout);
  const ours: number[] = [];
  const theirs: number[] = [];
  const readOurs = async () => {
    const file = await readFile("bedragen.xlsx", bytes);
    expect(readAmounts(file!.sheets[0]!.raster).rows).toHaveLength(19_152);
  };
  const readTheirs = async () => {
    await new ExcelJS.Workbook().xlsx.load(bytes as never);
  };
  for (let round = 0; round <= ROUNDS; round++) {
    const [own, theirOwn] = [await milliseconds(readOurs), await milliseconds(readTheirs)];
    // The first round compiles.
    if (round > 0) {
      ours.push(own);
      theirs.push(theirOwn);
    }
  }
  const ratio = median(ours) / median(theirs);
  report(`\n(c) reading 19,152 own amounts from an .xlsx: ${name}, median of ${ROUNDS}`);
  report(`    our file and amounts  ${median(ours).toFixed(0).padStart(6)} ms`);
  report(`    exceljs, file alone   ${median(theirs).toFixed(0).padStart(6)} ms`);
  report(`    ratio: ${ratio.toFixed(2)} × (limit ${LIMIT} ×)`);
  expect(ratio).toBeLessThanOrEqual(LIMIT);
});
