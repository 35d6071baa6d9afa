import type { Blok } from "../../../src/work/blok";
import { blokomvang, maakBlok } from "../../../src/work/insert/maakBlok";
import type { Opdracht } from "../../../src/work/amounts/opdracht";
import { huidigeEditie as editie } from "../../../src/knowledge/pok/edities";

const VANDAAG = "2026-11-22";
const standaard: Opdracht = {
  wat: "tabel",
  hoe: "formules",
  actielijn: 4,
  jaar: 2026,
  kanaal: null,
  eenheid: 1_000,
};
const maak = (keuze: Partial<Opdracht>, rij = 0, kolom = 0): Blok =>
  maakBlok(editie, { ...standaard, ...keuze }, { rij, kolom }, VANDAAG);
const inhoud = ({ cellen }: Blok) => cellen.map((rij) => rij.map((cel) => cel.inhoud));
const LEEG = '#,##0;-#,##0;"–"';

describe("hele tabel", () => {
  test("formules verwijzen naar de actielijn in hun rij en het jaar in hun kolom", () => {
    const rijen = inhoud(maak({}, 4, 1));
    expect(rijen[2]).toEqual(["Actielijn", "Omschrijving", 2021, 2022, 2023, 2024, 2025, 2026, 2027]);
    expect(rijen[3]!.slice(0, 4)).toEqual([
      1,
      "Digitale dienstverlening en IDO",
      "=POK.BEDRAG($B8,D$7,,1000)",
      "=POK.BEDRAG($B8,E$7,,1000)",
    ]);
    expect(rijen[10]![8]).toBe("=POK.BEDRAG($B15,J$7,,1000)");
    expect(rijen[11]).toEqual([
      "Totaal",
      "",
      ...["D", "E", "F", "G", "H", "I", "J"].map((k) => `=SUM(${k}8:${k}15)`),
    ]);
  });

  test("waarden zijn de 56 bedragen en de zeven totalen van de bron", () => {
    const rijen = inhoud(maak({ hoe: "waarden", eenheid: 1_000_000 }));
    expect(rijen.slice(3, 11).map((rij) => rij.slice(2))).toEqual([
      [16, 23, 35, 35, 35, 35, 35],
      [23, 23, 25, 25, 25, 25, 25],
      [10, 10, 10, 10, 10, 10, 10],
      [45, 45, 45, 45, 45, 50, 50],
      [36, 6, 3, 0, 0, 0, 0],
      [0, 23, 23, 23, 23, 0, 0],
      [10, 10, 10, 10, 10, 10, 10],
      [10, 10, 0, 0, 0, 0, 0],
    ]);
    expect(rijen[11]!.slice(2)).toEqual([150, 150, 151, 148, 148, 130, 130]);
  });

  test.each(["formules", "waarden"] as const)(
    "als %s blijven een lege broncel en een afgedrukte nul te onderscheiden",
    (hoe) => {
      const notaties = maak({ hoe }).cellen.map((rij) => rij.map((cel) => cel.notatie));
      expect(notaties[7]!.slice(2)).toEqual(["#,##0", "#,##0", "#,##0", LEEG, LEEG, LEEG, LEEG]);
      expect(notaties[8]!.slice(2)).toEqual([LEEG, "#,##0", "#,##0", "#,##0", "#,##0", "#,##0", "#,##0"]);
      expect(notaties[2]!.slice(2)).toEqual(Array(7).fill("0"));
    },
  );

  test("het blok zegt zelf eenheid, kanaal, bron, voorlopigheid en waar de totalen afwijken", () => {
    const tekst = inhoud(maak({ hoe: "waarden" })).map((rij) => rij[0]);
    expect(tekst[1]).toBe("Bedragen × € 1.000, alle kanalen");
    expect(tekst.slice(12)).toEqual([
      "Let op: de bron noemt € 150 miljoen per jaar; de totalen van 2023–2027 wijken daarvan af. Zij zijn de som van de gedrukte bedragen.",
      "Bron: VNG, ledenbrief Lbr. 21/083 (kenmerk TISB/U202100948) van 14 december 2021, bijlage “Meerjarige verdeling van de middelen”.",
      "In de bron afgerond op hele miljoenen; vanaf 2023 voorlopig. Ingevoegd als waarden op 22 november 2026.",
    ]);
  });

  test("van één kanaal: het kanaal staat in elke formule en boven de tabel, en er is geen opmerking bij het totaal", () => {
    const rijen = inhoud(maak({ kanaal: "DU", eenheid: 1 }));
    expect(rijen[1]![0]).toBe("Bedragen in €, DU (decentralisatie-uitkering)");
    expect(rijen[3]![2]).toBe('=POK.BEDRAG($A4,C$3,"DU")');
    expect(rijen).toHaveLength(14);
  });
});

describe("rij", () => {
  test("jaren boven de bedragen, de eenheid in de hoek, de bron eronder", () => {
    const rijen = inhoud(maak({ wat: "rij" }, 9, 2));
    expect(rijen[0]).toEqual(["Bedragen × € 1.000, alle kanalen", 2021, 2022, 2023, 2024, 2025, 2026, 2027]);
    expect(rijen[1]!.slice(0, 3)).toEqual([
      "4 Uitvoeringscapaciteit wijkteams",
      "=POK.BEDRAG(4,D$10,,1000)",
      "=POK.BEDRAG(4,E$10,,1000)",
    ]);
    expect(rijen[3]![0]).toContain("De bedragen zijn formules van de POK-invoegtoepassing.");
  });

  test("van de totaalrij", () => {
    const rijen = inhoud(maak({ wat: "rij", actielijn: null, hoe: "waarden" }));
    expect(rijen[1]).toEqual(["Totaal", 150_000, 150_000, 151_000, 148_000, 148_000, 130_000, 130_000]);
  });
});

describe("één bedrag", () => {
  test("als formule één cel", () => {
    expect(inhoud(maak({ wat: "bedrag" }))).toEqual([["=POK.BEDRAG(4,2026,,1000)"]]);
  });

  test("als waarde met de bronregel eronder", () => {
    const [[bedrag], [bron]] = inhoud(maak({ wat: "bedrag", hoe: "waarden" })) as [[number], [string]];
    expect(bedrag).toBe(50_000);
    expect(bron).toMatch(
      /^Bedragen × € 1\.000, alle kanalen\. Bron: VNG, .* rij 4, kolom 2026: 50 .*Ingevoegd als waarden op 22 november 2026\.$/,
    );
  });

  test("van een totaal", () => {
    expect(inhoud(maak({ wat: "bedrag", actielijn: null, kanaal: "AU" }))).toEqual([
      ['=POK.TOTAAL(2026,"AU",1000)'],
    ]);
  });
});

test("elk blok is een rechthoek van de aangekondigde omvang, en zijn delen liggen erbinnen", () => {
  for (const wat of ["bedrag", "rij", "tabel"] as const) {
    for (const hoe of ["formules", "waarden"] as const) {
      for (const kanaal of [null, "AU"] as const) {
        const opdracht = { ...standaard, wat, hoe, kanaal };
        const blok = maakBlok(editie, opdracht, { rij: 7, kolom: 3 }, VANDAAG);
        const { rijen, kolommen } = blokomvang(editie, opdracht);
        expect(blok.cellen).toHaveLength(rijen);
        expect(blok.cellen.every((rij) => rij.length === kolommen)).toBe(true);
        expect(blok.breedtes).toHaveLength(kolommen);
        for (const deel of blok.delen) {
          expect(deel.rij + deel.rijen).toBeLessThanOrEqual(rijen);
          expect(deel.kolom + deel.kolommen).toBeLessThanOrEqual(kolommen);
        }
      }
    }
  }
});
