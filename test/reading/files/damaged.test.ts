import fc from "fast-check";
import { readFile } from "../../../src/reading/files";
import { readAmounts } from "../../../src/reading/amounts";
import { PokError } from "../../../src/sheet/errors";
import { asXlsx, asZip, parts } from "./writers";
import { runs } from "../../harness/runs";

const RASTER = [
  ["Gemeente", "Actielijn", 2025, 2026],
  ["Utrecht", "AL4", 52000, "PM"],
  ["Zeist", "AL2", { formula: "1+1", result: 2 }, new Date(Date.UTC(2026, 0, 2))],
];
const DATA =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2026</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>AL4</t></is></c><c r="B2"><f>1</f><v>5</v></c></row>';

/** Read, or refused with a sentence; anything else is an error in the reader. */
async function readOrRefuse(bytes: Uint8Array): Promise<"readResult" | "refused"> {
  try {
    const file = await readFile("bedragen.xlsx", bytes);
    for (const { raster } of file!.sheets) readAmounts(raster);
    return "readResult";
  } catch (error) {
    if (!(error instanceof PokError)) throw error;
    return "refused";
  }
}

describe("random damage", () => {
  const location = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

  test("flipped bytes and a cut-off end give a file or a sentence, never anything else", async () => {
    const whole = await asXlsx(RASTER);
    const damage = fc.record({
      bytes: fc.array(fc.tuple(location, fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
      length: fc.option(location),
    });
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(damage, async ({ bytes, length }) => {
        const broken = whole.slice(0, length === null ? whole.length : Math.floor(length * whole.length));
        for (const [where, byte] of bytes) broken[Math.floor(where * broken.length)] = byte;
        outcomes.add(await readOrRefuse(broken));
      }),
      { numRuns: runs(300) },
    );
    expect(outcomes.size).toBe(2);
  });

  test("mangled XML gives a file or a sentence, never anything else", async () => {
    const whole = parts(DATA);
    const paths = Object.keys(whole) as (keyof typeof whole)[];
    const damage = fc.record({
      pad: fc.constantFrom(...paths),
      where: location,
      removed: fc.nat({ max: 12 }),
      inserted: fc.constantFrom("", "0", "-1", "x", "<", "&", '"', "</c>", "<v>", "1e999", ' t="e"'),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ pad, where, removed, inserted }) => {
        const xml = whole[pad];
        const i = Math.floor(where * xml.length);
        await readOrRefuse(
          await asZip({ ...whole, [pad]: xml.slice(0, i) + inserted + xml.slice(i + removed) }),
        );
      }),
      { numRuns: runs(300) },
    );
  });
});
