import fc from "fast-check";
import { leesBestand, type Bestand } from "../../../src/reading/files";
import { leesBedragen } from "../../../src/reading/amounts";
import { EENVOUDIG, opVolgorde, plaatsen, schrijf, type Stijl } from "../amounts/indelingen";
import { ALLES, voorbeelden, type Voorbeeld } from "../amounts/voorbeelden";
import { alsCsv, alsXlsx, CODERINGEN } from "./schrijvers";

const TEKENS = [";", ",", "\t"] as const;
const coderingen = Object.keys(CODERINGEN) as (keyof typeof CODERINGEN)[];

async function lees(naam: string, bytes: Uint8Array): Promise<Bestand> {
  return (await leesBestand(naam, bytes))!;
}

function verwachtTerug({ bladen, opmerkingen }: Bestand, voorbeeld: Voorbeeld): void {
  const gelezen = leesBedragen(bladen[0]!.raster, voorbeeld.correctie);
  expect(opmerkingen).toEqual([]);
  expect(gelezen.afgekeurd).toEqual([]);
  expect(gelezen.vragen).toEqual([]);
  expect(plaatsen(gelezen.rijen)).toEqual(opVolgorde(voorbeeld.plekken));
  expect(gelezen.totaalrijen).toHaveLength(voorbeeld.totaalrijen);
  expect(gelezen.eenheid.waarde).toBe(voorbeeld.eenheid);
}

describe("dezelfde bedragen lezen uit elk bestand gelijk terug", () => {
  test("tekst: elk scheidingsteken, elke codering, met en zonder aanhalingstekens", async () => {
    const bestanden = fc.record({
      voorbeeld: voorbeelden(true),
      teken: fc.constantFrom(...TEKENS),
      codering: fc.constantFrom(...coderingen),
      overal: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(bestanden, async ({ voorbeeld, teken, codering, overal }) => {
        const bytes = alsCsv(voorbeeld.raster, teken, codering, overal);
        verwachtTerug(await lees("bedragen.csv", bytes), voorbeeld);
      }),
      { numRuns: 300 },
    );
  });

  test("een werkmap, met bedragen als getal en als tekst", async () => {
    await fc.assert(
      fc.asyncProperty(voorbeelden(false), async (voorbeeld) => {
        verwachtTerug(await lees("bedragen.xlsx", await alsXlsx(voorbeeld.raster)), voorbeeld);
      }),
      { numRuns: 100 },
    );
  });
});

describe("alle 342 gemeenten, 19.152 bedragen", () => {
  const verwacht = opVolgorde(ALLES);
  const indelingen: readonly Stijl["indeling"][] = [
    "lang",
    "perJaar",
    "perActielijn",
    "tweeKoppen",
    "eenKop",
  ];
  const raster = (indeling: Stijl["indeling"]) => schrijf(ALLES, { ...EENVOUDIG, indeling, totaal: true });
  const bestanden = indelingen.flatMap((indeling, i) => {
    const teken = TEKENS[i % TEKENS.length]!;
    const codering = coderingen[i]!;
    return [
      { naam: `${indeling} als werkmap`, maak: () => alsXlsx(raster(indeling)) },
      {
        naam: `${indeling} als tekst in ${codering}`,
        maak: async () => alsCsv(raster(indeling), teken, codering),
      },
    ];
  });

  test.each(bestanden)("$naam", async ({ naam, maak }) => {
    const { bladen } = await lees(naam, await maak());
    const gelezen = leesBedragen(bladen[0]!.raster);
    expect(gelezen.afgekeurd).toEqual([]);
    expect(gelezen.vragen).toEqual([]);
    expect(plaatsen(gelezen.rijen)).toEqual(verwacht);
    expect(gelezen.totaalrijen).toHaveLength(1);
    expect(gelezen.gemeenten).toHaveLength(342);
  });
});
