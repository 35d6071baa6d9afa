import type { Planregel } from "../../src/reading/plan/soorten";
import { landelijk } from "../../src/knowledge/pok/bedragen";
import { huidigeEditie } from "../../src/knowledge/pok/edities";
import { leesEigenBedragen } from "../../src/knowledge/pok/eigenBedragen";
import { controleer, Kader, type Bevinding, type Ernst, type Toetsgegevens } from "../../src/rules";

export const LANDELIJK = landelijk(huidigeEditie);

/** Een planregel: een last van actielijn 4 in 2022, behalve wat anders gezegd is. */
export function planregel(anders: Partial<Planregel> = {}): Planregel {
  const regel: Planregel = {
    rij: 2,
    kolom: 3,
    actielijn: 4,
    jaar: 2022,
    bedrag: 1_000,
    soort: "lasten",
    aard: null,
    kanaal: null,
    taakveld: null,
    omschrijving: "",
    totaal: null,
    gevonden: {},
    ...anders,
  };
  return {
    ...regel,
    gevonden: { actielijn: regel.actielijn, jaar: regel.jaar, bedrag: regel.bedrag, ...anders.gevonden },
  };
}

/** Een bate in plaats van een last. */
export const bate = (anders: Partial<Planregel> = {}): Planregel => planregel({ soort: "baten", ...anders });

/** Een plan van een regel per rij, vanaf rij 2. */
export const plan = (...regels: Planregel[]): Planregel[] =>
  regels.map((regel, i) => ({ ...regel, rij: i + 2 }));

/** Eigen bedragen van een gemeente: rijen [actielijn, jaar, kanaal, bedrag, editie]. */
export function eigen(gemeente: string, ...rijen: [number, number, string, number, string?][]) {
  return leesEigenBedragen(
    rijen.map(([actielijn, jaar, kanaal, bedrag, editie]) => [
      actielijn,
      jaar,
      kanaal,
      bedrag,
      gemeente,
      editie ?? "sept-2025",
    ]),
  );
}

export const kader = (gegevens: Partial<Toetsgegevens> = {}): Kader =>
  new Kader({ bedragen: LANDELIJK, ...gegevens });

/** De bevindingen onder één code; meldingen dat er niet getoetst is tellen niet mee. */
export function bevindingen(
  code: string,
  regels: Planregel[],
  gegevens?: Partial<Toetsgegevens>,
): Bevinding[] {
  return controleer(regels, kader(gegevens)).filter((b) => b.code === code && !b.nietGetoetst);
}

export type Goed = [naam: string, regels: Planregel[], gegevens?: Partial<Toetsgegevens>];
export type Fout = [
  naam: string,
  regels: Planregel[],
  verwacht: { ernst: Ernst; rijen: (number | null)[]; nl: RegExp; en: RegExp },
  gegevens?: Partial<Toetsgegevens>,
];

/** De vier soorten gevallen die elke toetsregel heeft. */
export interface Gevallen {
  nageleefd: Goed[];
  overtreden: Fout[];
  /** Precies op de grens: nog goed. */
  grens: Goed[];
  nietVanToepassing: Goed[];
}

export function toetsGevallen(
  code: string,
  { nageleefd, overtreden, grens, nietVanToepassing }: Gevallen,
): void {
  for (const [soort, gevallen] of Object.entries({
    nageleefd,
    "op de grens": grens,
    "n.v.t.": nietVanToepassing,
  })) {
    for (const [naam, regels, gegevens] of gevallen) {
      test(`${soort}: ${naam}`, () =>
        expect(bevindingen(code, regels, gegevens).map((b) => b.bericht("nl"))).toEqual([]));
    }
  }
  for (const [naam, regels, { ernst, rijen, nl, en }, gegevens] of overtreden) {
    test(`overtreden: ${naam}`, () => {
      const gevonden = bevindingen(code, regels, gegevens);
      expect(gevonden.map(({ regel }) => regel?.rij ?? null)).toEqual(rijen);
      expect(gevonden.map((bevinding) => bevinding.ernst)).toEqual(rijen.map(() => ernst));
      expect(gevonden[0]!.bericht("nl")).toMatch(nl);
      expect(gevonden[0]!.bericht("en")).toMatch(en);
      for (const bevinding of gevonden) {
        for (const zin of [bevinding.bericht("nl"), bevinding.bericht("en")]) {
          expect(zin).toMatch(/^[^a-z].*\.$/s);
          expect(zin).not.toMatch(/!|undefined|null|NaN|Infinity|\[object/);
        }
        expect(bevinding.bericht("nl")).not.toBe(bevinding.bericht("en"));
      }
    });
  }
}
