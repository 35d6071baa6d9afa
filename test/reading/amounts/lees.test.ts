import { leesTekst } from "../../../src/reading/files/tekst/leesTekst";
import fc from "fast-check";
import { kiesBedragen, leesBedragen, leesInStappen, voerUit } from "../../../src/reading/amounts";
import { EENVOUDIG, opVolgorde, plaatsen, schrijf, type Stijl } from "./indelingen";
import { ALLES, voorbeelden } from "./voorbeelden";

/** Het voorbeeld, zo nodig eerst als tekst met scheidingstekens geschreven en weer gelezen. */
const bronnen = fc.constantFrom(null, ";", "\t", "|").chain((teken) =>
  voorbeelden(teken !== null).map((voorbeeld) => ({
    ...voorbeeld,
    bron:
      teken === null
        ? voorbeeld.raster
        : leesTekst(voorbeeld.raster.map((rij) => rij.join(teken)).join("\r\n")).raster,
  })),
);

describe("leesBedragen", () => {
  test("elke indeling van dezelfde bedragen leest hetzelfde terug", () => {
    fc.assert(
      fc.property(bronnen, ({ bron, plekken, correctie, totaalrijen, eenheid }) => {
        const gelezen = leesBedragen(bron, correctie);
        expect(gelezen.afgekeurd).toEqual([]);
        expect(gelezen.vragen).toEqual([]);
        expect(plaatsen(gelezen.rijen)).toEqual(opVolgorde(plekken));
        expect(gelezen.totaalrijen).toHaveLength(totaalrijen);
        expect(gelezen.eenheid.waarde).toBe(eenheid);
      }),
      { numRuns: 400 },
    );
  });

  describe("alle 342 gemeenten", () => {
    const verwacht = opVolgorde(ALLES);

    test.each<Stijl["indeling"]>(["lang", "perJaar", "perActielijn", "tweeKoppen", "eenKop"])(
      "in indeling %s: 19.152 bedragen",
      (indeling) => {
        const gelezen = leesBedragen(schrijf(ALLES, { ...EENVOUDIG, indeling, totaal: true }));
        expect(plaatsen(gelezen.rijen)).toEqual(verwacht);
        expect(gelezen.afgekeurd).toEqual([]);
        expect(gelezen.totaalrijen).toHaveLength(1);
        expect(gelezen.gemeenten).toHaveLength(342);
        expect(gelezen.gemeenten.every(({ bedragen }) => bedragen === 56)).toBe(true);
      },
    );

    test("één gemeente eruit kiezen", () => {
      const gelezen = leesBedragen(schrijf(ALLES, { ...EENVOUDIG, indeling: "tweeKoppen" }));
      const utrecht = kiesBedragen(gelezen.rijen, { gemeentecode: "GM0344" });
      expect(plaatsen(utrecht)).toEqual(verwacht.filter(({ code }) => code === "GM0344"));
      expect(utrecht[0]).toMatchObject({ gemeente: "Utrecht" });
    });

    test("in stappen: voortgang tot het eind, en afbreken geeft niets", async () => {
      const raster = schrijf(ALLES, EENVOUDIG);
      const standen: number[] = [];
      const pauze = () => Promise.resolve();
      const heel = await voerUit(leesInStappen(raster), {
        pauze,
        tijdvak: 0,
        voortgang: ({ gedaan, totaal }) => standen.push(gedaan / totaal),
      });
      expect(heel?.rijen).toHaveLength(19_152);
      expect(standen.length).toBeGreaterThan(50);
      expect(standen).toEqual([...standen].sort((a, b) => a - b));
      const signaal = { aborted: false };
      const afgebroken = await voerUit(leesInStappen(raster), {
        pauze,
        tijdvak: 0,
        signaal,
        voortgang: ({ gedaan }) => {
          signaal.aborted = gedaan >= 1_000;
        },
      });
      expect(afgebroken).toBeNull();
    });
  });
});
