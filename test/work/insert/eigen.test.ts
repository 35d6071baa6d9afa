import fc from "fast-check";
import { omvang, type Blok } from "../../../src/work/blok";
import { blokomvang, maakBlok } from "../../../src/work/insert/maakBlok";
import { HOE, WAT, type Opdracht } from "../../../src/work/amounts/opdracht";
import { weigering } from "../../../src/work/insert/weigering";
import { huidigeEditie as editie } from "../../../src/knowledge/pok/edities";
import { EENHEDEN, KANALEN } from "../../../src/knowledge/pok/soorten";
import { metExcelFuncties } from "../../functions/excelFuncties";
import { EDITIES, eigen, tabelwaarden, UTRECHT, type Rijgegevens } from "./bronnen";
import { reken } from "./rekenaar";

metExcelFuncties();

const VANDAAG = "2026-11-22";
const standaard: Opdracht = {
  wat: "tabel",
  hoe: "formules",
  actielijn: 4,
  jaar: 2026,
  kanaal: null,
  eenheid: 1_000,
  bron: eigen(UTRECHT),
};
const maak = (keuze: Partial<Opdracht>, rij = 0, kolom = 0): Blok =>
  maakBlok(editie, { ...standaard, ...keuze }, { rij, kolom }, VANDAAG);
const inhoud = ({ cellen }: Blok) => cellen.map((rij) => rij.map((cel) => cel.inhoud));
const onder = (blok: Blok) => {
  const { rij, rijen } = blok.delen.find(({ soort }) => soort === "bron")!;
  return inhoud(blok)
    .slice(rij, rij + rijen)
    .map(([tekst]) => tekst);
};

describe("hele tabel", () => {
  test("elke bedragcel leest POK_Bedragen en is leeg zonder rij; een totaal ook", () => {
    const rijen = inhoud(maak({}, 4, 1));
    expect(rijen[0]![0]).toBe("POK-middelen Utrecht, eigen bedragen per actielijn en jaar");
    expect(rijen[3]!.slice(0, 3)).toEqual([
      1,
      "Digitale dienstverlening en IDO",
      '=IFNA(POK.BEDRAG($B8,D$7,,1000,POK_Bedragen),"")',
    ]);
    expect(rijen[11]![2]).toBe('=IF(COUNT(D8:D15)=0,"",SUM(D8:D15))');
    const bedragen = rijen.slice(3, 11).flatMap((rij) => rij.slice(2));
    expect(bedragen).toHaveLength(56);
    expect(
      bedragen.every((formule) => /^=IFNA\(POK\.BEDRAG\(.*POK_Bedragen\),""\)$/.test(`${formule}`)),
    ).toBe(true);
  });

  test("als waarden: wat er is als getal, wat er niet is als lege cel, en niets als 0", () => {
    const rijen = inhoud(maak({ hoe: "waarden" }));
    expect(rijen[6]!.slice(2)).toEqual([900, 901.5, 903, 904.5, 906, 907.5, 909]);
    expect(rijen[9]!.slice(2)).toEqual(["", "", "", 710.071, 710.071, "", ""]);
    expect(rijen[5]!.slice(2)).toEqual(["", 150, "", "", "", "", ""]);
    expect(rijen[3]!.slice(2)).toEqual(Array(7).fill(""));
    expect(rijen[11]!.slice(2)).toEqual([900, 1051.5, 903, 1614.571, 1616.071, 907.5, 909]);
  });

  test("een jaar zonder enkele rij heeft geen totaal", () => {
    const alleen2024 = eigen(UTRECHT.filter(({ jaar }) => jaar === 2024));
    const totalen = inhoud(maak({ hoe: "waarden", bron: alleen2024 }))[11]!.slice(2);
    expect(totalen).toEqual(["", "", "", 1614.571, "", "", ""]);
  });

  test("alle bedragen staan met evenveel decimalen, en geen wordt afgerond", () => {
    const { cellen } = maak({});
    expect(new Set(cellen.slice(3, 12).flatMap((rij) => rij.slice(2).map(({ notatie }) => notatie)))).toEqual(
      new Set(["#,##0.000"]),
    );
    expect(maak({ eenheid: 1 }).cellen[6]![2]!.notatie).toBe("#,##0");
  });

  test("van één kanaal: het kanaal staat in de formule, en een bedrag via een ander kanaal is 0", () => {
    expect(inhoud(maak({ kanaal: "DU", eenheid: 1 }))[3]![2]).toBe(
      '=IFNA(POK.BEDRAG($A4,C$3,"DU",,POK_Bedragen),"")',
    );
    expect(inhoud(maak({ kanaal: "DU", hoe: "waarden" }))[6]![2]).toBe(0);
  });
});

describe("de regels onder het blok", () => {
  test("als waarden: per editie welke bedragen eruit komen, met datum en vindplaats", () => {
    expect(onder(maak({ hoe: "waarden" }))).toEqual([
      "Een lege cel heeft geen rij in POK_Bedragen; een totaal telt alleen de bedragen die er staan.",
      "Bron: eigen bedragen van Utrecht uit POK_Bedragen. Ingevoegd als waarden op 22 november 2026.",
      "Uit editie meicirculaire 2024 (ingevoerd op 3 juni 2024, bron: mei.xlsx, blad AU; zie de kolom Bron van POK_Bedragen): actielijn 4 (2021–2027), actielijn 3 AU (2022).",
      "Uit editie septembercirculaire 2024 (ingevoerd op 1 oktober 2024, bron: sept.xlsx, blad DU, B3 en sept.xlsx, blad DU, C3 en sept.xlsx, blad DU, D3): actielijn 7 (2024–2025), actielijn 3 DU (2022).",
    ]);
  });

  test("een rij zonder lege cellen en uit één editie noemt alleen die", () => {
    expect(onder(maak({ wat: "rij", hoe: "waarden" }))).toEqual([
      "Bron: eigen bedragen van Utrecht uit POK_Bedragen. Ingevoegd als waarden op 22 november 2026.",
      "Uit editie meicirculaire 2024 (ingevoerd op 3 juni 2024, bron: mei.xlsx, blad AU; zie de kolom Bron van POK_Bedragen).",
    ]);
  });

  test("als formules: de editie geldt op de dag van invoegen, want de formules volgen de tabel", () => {
    const regels = onder(maak({ wat: "rij", actielijn: 7 }));
    expect(regels[0]).toBe("Een lege cel heeft geen rij in POK_Bedragen.");
    expect(regels[1]).toContain("de editie van elk bedrag staat daar");
    expect(regels.slice(2)).toEqual([
      "Bij het invoegen op 22 november 2026: uit editie septembercirculaire 2024 (ingevoerd op 1 oktober 2024, bron: sept.xlsx, blad DU, B3 en sept.xlsx, blad DU, C3).",
    ]);
  });

  test("een rij zonder editie, bron of datum krijgt geen verzonnen herkomst", () => {
    const bron = eigen([
      { actielijn: 4, jaar: 2026, kanaal: "AU", bedrag: 5_000, editie: "", bron: "", ingevoerdOp: "" },
    ]);
    expect(onder(maak({ wat: "rij", hoe: "waarden", bron }))).toContain(
      "Uit een onbekende editie (ingevoerd op onbekende datum, bron: onbekend).",
    );
  });
});

describe("één bedrag", () => {
  test("als formule één cel, zonder IFNA", () => {
    expect(inhoud(maak({ wat: "bedrag" }))).toEqual([["=POK.BEDRAG(4,2026,,1000,POK_Bedragen)"]]);
  });

  test("als waarde met editie, bron en datum van invoer eronder", () => {
    expect(inhoud(maak({ wat: "bedrag", hoe: "waarden" }))).toEqual([
      [907.5],
      [
        "Bedragen × € 1.000, alle kanalen. Bron: eigen bedragen van Utrecht uit POK_Bedragen; editie meicirculaire 2024 (ingevoerd op 3 juni 2024, bron: mei.xlsx, blad AU, F7). Ingevoegd als waarden op 22 november 2026.",
      ],
    ]);
  });

  test("uit twee edities opgeteld: bij elke staat welk deel", () => {
    const bron = onder(maak({ wat: "bedrag", hoe: "waarden", actielijn: 3, jaar: 2022 }))[0];
    expect(bron).toMatch(
      /meicirculaire 2024 .*: actielijn 3 AU \(2022\); editie septembercirculaire 2024 .*: actielijn 3 DU/,
    );
  });

  test("zonder rij wordt het geweigerd; een rij of tabel niet", () => {
    const zonder = { ...standaard, wat: "bedrag" as const, actielijn: 7, jaar: 2026 };
    expect(weigering(editie, zonder)).toEqual({ soort: "geenRij", actielijn: 7, jaar: 2026 });
    expect(weigering(editie, { ...zonder, jaar: 2025 })).toBeNull();
    expect(weigering(editie, { ...zonder, wat: "rij" })).toBeNull();
    const leeg = { ...zonder, actielijn: null, bron: eigen([]) };
    expect(weigering(editie, leeg)).toEqual({ soort: "geenRij", actielijn: null, jaar: 2026 });
  });
});

const plaats = fc.record({
  actielijn: fc.constantFrom(...editie.actielijnen.map(({ nummer }) => nummer)),
  jaar: fc.constantFrom(...editie.jaren),
  kanaal: fc.constantFrom(...KANALEN),
});
const tabellen: fc.Arbitrary<Rijgegevens[]> = fc.uniqueArray(
  fc
    .tuple(plaats, fc.integer({ min: 0, max: 2_000_000 }), fc.constantFrom(...EDITIES))
    .map(([p, bedrag, editie]) => ({ ...p, bedrag, editie })),
  { selector: ({ actielijn, jaar, kanaal }) => `${actielijn} ${jaar} ${kanaal}`, maxLength: 40 },
);
const opdrachten = fc.record({
  wat: fc.constantFrom(...WAT),
  actielijn: fc.constantFrom(null, ...editie.actielijnen.map(({ nummer }) => nummer)),
  jaar: fc.constantFrom(...editie.jaren),
  kanaal: fc.constantFrom(null, ...KANALEN),
  eenheid: fc.constantFrom(...EENHEDEN),
});
const ankers = fc.record({ rij: fc.nat(40), kolom: fc.nat(30) });

test("formules rekenen uit wat dezelfde opdracht als waarden schrijft, bij elke tabel en op elke plaats", () => {
  fc.assert(
    fc.property(tabellen, opdrachten, ankers, (rijen, keuze, anker) => {
      const opdracht = { ...keuze, bron: eigen(rijen) };
      fc.pre(weigering(editie, { ...opdracht, hoe: "formules" }) === null);
      const formules = maakBlok(editie, { ...opdracht, hoe: "formules" }, anker, VANDAAG);
      const waarden = maakBlok(editie, { ...opdracht, hoe: "waarden" }, anker, VANDAAG);
      const uitkomst = reken(formules, anker, tabelwaarden(rijen));
      const inhoudWaarden = inhoud(waarden);
      for (const { soort, rij, rijen: hoog } of formules.delen) {
        if (soort === "bron") continue;
        for (let r = rij; r < rij + hoog; r += 1) expect(uitkomst[r]).toEqual(inhoudWaarden[r]!.map(bijna));
      }
    }),
    { numRuns: 150 },
  );
});

/** Excel telt gebroken getallen op; de waarden zijn uit gehele euro's berekend. */
const bijna = (waarde: number | string) => (typeof waarde === "number" ? expect.closeTo(waarde, 6) : waarde);

test("een rij die later in POK_Bedragen komt, verschijnt vanzelf", () => {
  const blok = maak({ eenheid: 1 });
  const later = [...UTRECHT, { actielijn: 2, jaar: 2027, kanaal: "AU" as const, bedrag: 12_345 }];
  const zonder = reken(blok, { rij: 0, kolom: 0 }, tabelwaarden(UTRECHT));
  const met = reken(blok, { rij: 0, kolom: 0 }, tabelwaarden(later));
  expect(zonder[4]![8]).toBe("");
  expect(met[4]![8]).toBe(12_345);
  expect(met[11]![8]).toBe((zonder[11]![8] as number) + 12_345);
});

test("in de regels onder waarden heeft elk bedrag precies zijn eigen edities", () => {
  fc.assert(
    fc.property(tabellen, (rijen) => {
      fc.pre(new Set(rijen.map(({ editie: naam }) => naam)).size > 1);
      const regels = onder(maak({ hoe: "waarden", bron: eigen(rijen) })) as string[];
      for (const naam of EDITIES) {
        const regel = regels.find((tekst) => tekst.startsWith(`Uit editie ${naam} `))!;
        const eruit = rijen.filter((rij) => rij.editie === naam);
        const genoemd = [...regel.matchAll(/actielijn (\d)(?: (AU|DU|RIJK|OPEN))? \(([^)]*)\)/g)].flatMap(
          ([, nummer, kanaal, jaren]) =>
            jaren!.split(", ").flatMap((deel) => {
              const [van, tot = van] = deel.split("–").map(Number);
              return Array.from({ length: tot! - van! + 1 }, (_, i) => ({ nummer, kanaal, jaar: van! + i }));
            }),
        );
        for (const { actielijn, jaar, kanaal } of eruit)
          expect(
            genoemd.some(
              (g) => Number(g.nummer) === actielijn && g.jaar === jaar && (!g.kanaal || g.kanaal === kanaal),
            ),
          ).toBe(true);
        for (const g of genoemd)
          expect(
            rijen
              .filter(
                ({ actielijn, jaar, kanaal }) =>
                  actielijn === Number(g.nummer) && jaar === g.jaar && (!g.kanaal || g.kanaal === kanaal),
              )
              .map(({ editie: uit }) => uit),
          ).toEqual(expect.not.arrayContaining(EDITIES.filter((ander) => ander !== naam)));
      }
    }),
  );
});

test("elk blok is een rechthoek van de aangekondigde omvang", () => {
  fc.assert(
    fc.property(tabellen, opdrachten, fc.constantFrom(...HOE), (rijen, keuze, hoe) => {
      const opdracht = { ...keuze, hoe, bron: eigen(rijen) };
      const blok = maakBlok(editie, opdracht, { rij: 7, kolom: 3 }, VANDAAG);
      expect(omvang(blok)).toEqual(blokomvang(editie, opdracht));
      expect(new Set(blok.cellen.map((rij) => rij.length))).toEqual(new Set([blok.breedtes.length]));
    }),
  );
});
