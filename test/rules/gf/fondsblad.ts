import { controleerPlek, type Controlebevinding, type Controlegegevens } from "../../../src/work/check";
import { celadres } from "../../../src/sheet/adres";
import { inhoudVan } from "../../work/check/inhoud";
import { LANDELIJK } from "../gevallen";

/** Een regel van een begroting; bedrag in euro's. */
export interface Post {
  tekst: string;
  jaar: number;
  bedrag: number | string;
  soort?: string;
  aard?: string;
  actielijn?: number | string;
  toelichting?: string;
}

export const JAREN = [2020, 2021, 2022, 2023, 2024, 2025, 2026];
export type Vorm = "lang" | "breed";
export const VORMEN: readonly Vorm[] = ["lang", "breed"];

/** Een begroting met deze regels tussen gewone posten: een jaar per rij, of een kolom per jaar. */
export function maakBlad(vorm: Vorm, posten: readonly Post[]) {
  const begin = ["Omschrijving", "Actielijn", "Baten/lasten", "Aard"];
  const kop =
    vorm === "lang" ? [...begin, "Jaar", "Bedrag", "Toelichting"] : [...begin, ...JAREN, "Toelichting"];
  const cellen: (string | number)[][] = [["Meerjarenbegroting, in hele euro's"], kop];
  const voeg = ({ tekst, jaar, bedrag, soort, aard, actielijn, toelichting }: Post) => {
    const bedragen = vorm === "lang" ? [jaar, bedrag] : JAREN.map((kolom) => (kolom === jaar ? bedrag : ""));
    return cellen.push([tekst, actielijn ?? "", soort ?? "", aard ?? "", ...bedragen, toelichting ?? ""]) - 1;
  };
  voeg({ tekst: "Onroerendezaakbelasting", jaar: 2022, bedrag: 1_234_000, soort: "baten" });
  voeg({ tekst: "Wegen", jaar: 2022, bedrag: 900_000, soort: "lasten" });
  const rijen = posten.map(voeg);
  const adres = (post: number) =>
    celadres(rijen[post]!, vorm === "lang" ? 5 : 4 + JAREN.indexOf(posten[post]!.jaar));
  return { cellen, adres };
}

/** De bevindingen bij een begroting met deze regels. */
export function controleer(
  vorm: Vorm,
  posten: readonly Post[],
  gegevens: Partial<Controlegegevens> = {},
): readonly Controlebevinding[] {
  const { cellen } = maakBlad(vorm, posten);
  return controleerPlek(inhoudVan(cellen), {}, { bedragen: LANDELIJK, ...gegevens }).bevindingen;
}

export interface Geval {
  naam: string;
  posten: readonly Post[];
  /** Ernst en plaats (nummer van de regel) van elke bevinding. */
  bij: readonly (readonly [ernst: string, post: number])[];
  /** Wat de zin noemt. */
  nl?: RegExp;
  aandeel?: number;
}

/** Toetst een regel van de familie in beide vormen: wat er onder haar code gevonden wordt, en waar. */
export function toetsFondsregel(code: string, gevallen: readonly Geval[]): void {
  describe.each(VORMEN)("%s", (vorm) => {
    test.each(gevallen.map((geval) => [geval.naam, geval] as const))(
      "%s",
      (_, { posten, bij, nl, aandeel }) => {
        const gevonden = controleer(
          vorm,
          posten,
          aandeel === undefined ? {} : { aandeelGemeentefonds: aandeel },
        ).filter((bevinding) => bevinding.code === code && !bevinding.nietGetoetst);
        const { adres } = maakBlad(vorm, posten);
        expect(gevonden.map(({ ernst, adres: waar }) => [ernst, waar])).toEqual(
          bij.map(([ernst, post]) => [ernst, adres(post)]),
        );
        if (nl) expect(gevonden[0]!.bericht("nl")).toMatch(nl);
        for (const bevinding of gevonden) {
          for (const zin of [bevinding.bericht("nl"), bevinding.bericht("en")]) {
            expect(zin).toMatch(/^[^a-z].*\.$/s);
            expect(zin).not.toMatch(/!|undefined|null|NaN|Infinity|\[object/);
          }
          expect(bevinding.bericht("nl")).not.toBe(bevinding.bericht("en"));
        }
      },
    );
  });
}
