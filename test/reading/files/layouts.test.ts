import fc from "fast-check";
import { readFile, type DataFile } from "../../../src/reading/files";
import { readAmounts } from "../../../src/reading/amounts";
import { SIMPLE, inOrder, places, write, type Style } from "../amounts/layouts";
import { EVERYTHING, examples, type Preview } from "../amounts/examples";
import { asCsv, asXlsx, ENCODINGS } from "./writers";
import { runs } from "../../harness/runs";

const SIGNS = [";", ",", "\t"] as const;
const encodings = Object.keys(ENCODINGS) as (keyof typeof ENCODINGS)[];

async function read(name: string, bytes: Uint8Array): Promise<DataFile> {
  return (await readFile(name, bytes))!;
}

function expectBack({ sheets, remarks }: DataFile, preview: Preview): void {
  const readResult = readAmounts(sheets[0]!.raster, preview.correction);
  expect(remarks).toEqual([]);
  expect(readResult.rejected).toEqual([]);
  expect(readResult.questions).toEqual([]);
  expect(places(readResult.rows)).toEqual(inOrder(preview.locations));
  expect(readResult.totalRows).toHaveLength(preview.totalRows);
  expect(readResult.unit.value).toBe(preview.unit);
}

describe("the same amounts read back equal from every file", () => {
  test("text: every separator, every encoding, with and without quotes", async () => {
    const files = fc.record({
      preview: examples(true),
      token: fc.constantFrom(...SIGNS),
      encoding: fc.constantFrom(...encodings),
      everywhere: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(files, async ({ preview, token, encoding, everywhere }) => {
        const bytes = asCsv(preview.raster, token, encoding, everywhere);
        expectBack(await read("bedragen.csv", bytes), preview);
      }),
      { numRuns: runs(300) },
    );
  });

  test("a workbook, with amounts as numbers and as text", async () => {
    await fc.assert(
      fc.asyncProperty(examples(false), async (preview) => {
        expectBack(await read("bedragen.xlsx", await asXlsx(preview.raster)), preview);
      }),
      { numRuns: runs(100) },
    );
  });
});

describe("all 342 gemeenten, 19,152 amounts", () => {
  const expected = inOrder(EVERYTHING);
  const layouts: readonly Style["layout"][] = ["long", "byYear", "byActielijn", "twoHeaders", "oneHeader"];
  const raster = (layout: Style["layout"]) => write(EVERYTHING, { ...SIMPLE, layout, total: true });
  const files = layouts.flatMap((layout, i) => {
    const token = SIGNS[i % SIGNS.length]!;
    const encoding = encodings[i]!;
    return [
      { name: `${layout} als werkmap`, make: () => asXlsx(raster(layout)) },
      {
        name: `${layout} als tekst in ${encoding}`,
        make: async () => asCsv(raster(layout), token, encoding),
      },
    ];
  });

  test.each(files)("$name", async ({ name, make }) => {
    const { sheets } = await read(name, await make());
    const readResult = readAmounts(sheets[0]!.raster);
    expect(readResult.rejected).toEqual([]);
    expect(readResult.questions).toEqual([]);
    expect(places(readResult.rows)).toEqual(expected);
    expect(readResult.totalRows).toHaveLength(1);
    expect(readResult.gemeenten).toHaveLength(342);
  });
});
