import fc from "fast-check";
import { leesBestand } from "../../../src/reading/files";
import { leesBedragen } from "../../../src/reading/amounts";
import { PokFout } from "../../../src/sheet/fouten";
import { alsXlsx, alsZip, onderdelen } from "./schrijvers";

const RASTER = [
  ["Gemeente", "Actielijn", 2025, 2026],
  ["Utrecht", "AL4", 52000, "PM"],
  ["Zeist", "AL2", { formula: "1+1", result: 2 }, new Date(Date.UTC(2026, 0, 2))],
];
const GEGEVENS =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2026</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>AL4</t></is></c><c r="B2"><f>1</f><v>5</v></c></row>';

/** Gelezen, of geweigerd met een zin; iets anders is een fout in de lezer. */
async function leesOfWeiger(bytes: Uint8Array): Promise<"gelezen" | "geweigerd"> {
  try {
    const bestand = await leesBestand("bedragen.xlsx", bytes);
    for (const { raster } of bestand!.bladen) leesBedragen(raster);
    return "gelezen";
  } catch (fout) {
    if (!(fout instanceof PokFout)) throw fout;
    return "geweigerd";
  }
}

describe("willekeurige schade", () => {
  const plek = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

  test("omgevallen bytes en een afgekapt eind geven een bestand of een zin, nooit iets anders", async () => {
    const heel = await alsXlsx(RASTER);
    const schade = fc.record({
      bytes: fc.array(fc.tuple(plek, fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
      lengte: fc.option(plek),
    });
    const uitkomsten = new Set<string>();
    await fc.assert(
      fc.asyncProperty(schade, async ({ bytes, lengte }) => {
        const kapot = heel.slice(0, lengte === null ? heel.length : Math.floor(lengte * heel.length));
        for (const [waar, byte] of bytes) kapot[Math.floor(waar * kapot.length)] = byte;
        uitkomsten.add(await leesOfWeiger(kapot));
      }),
      { numRuns: 300 },
    );
    expect(uitkomsten.size).toBe(2);
  });

  test("verminkte XML geeft een bestand of een zin, nooit iets anders", async () => {
    const heel = onderdelen(GEGEVENS);
    const paden = Object.keys(heel) as (keyof typeof heel)[];
    const schade = fc.record({
      pad: fc.constantFrom(...paden),
      waar: plek,
      weg: fc.nat({ max: 12 }),
      erin: fc.constantFrom("", "0", "-1", "x", "<", "&", '"', "</c>", "<v>", "1e999", ' t="e"'),
    });
    await fc.assert(
      fc.asyncProperty(schade, async ({ pad, waar, weg, erin }) => {
        const xml = heel[pad];
        const i = Math.floor(waar * xml.length);
        await leesOfWeiger(await alsZip({ ...heel, [pad]: xml.slice(0, i) + erin + xml.slice(i + weg) }));
      }),
      { numRuns: 300 },
    );
  });
});
