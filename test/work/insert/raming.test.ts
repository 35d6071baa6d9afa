import fc from "fast-check";
import { omvang, type Blok } from "../../../src/work/blok";
import { leesBedrag, leesGrens } from "../../../src/work/amounts/bronbedrag";
import { blokomvang, maakBlok } from "../../../src/work/insert/maakBlok";
import { HOE, WAT, type Opdracht } from "../../../src/work/amounts/opdracht";
import { ramingsvoorbehouden } from "../../../src/work/amounts/voorbehouden";
import { weigering } from "../../../src/work/insert/weigering";
import { huidigeEditie as editie } from "../../../src/knowledge/pok/edities";
import { EENHEDEN, KANALEN } from "../../../src/knowledge/pok/soorten";
import { metExcelFuncties } from "../../functions/excelFuncties";
import { CENTRUM, GEEN_ROL, raming } from "./bronnen";
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
  bron: raming(),
};
const maak = (keuze: Partial<Opdracht>, rij = 0, kolom = 0): Blok =>
  maakBlok(editie, { ...standaard, ...keuze }, { rij, kolom }, VANDAAG);
const inhoud = ({ cellen }: Blok) => cellen.map((rij) => rij.map((cel) => cel.inhoud));

describe("hele tabel", () => {
  test("heet RAMING, zegt hoe het aandeel is bepaald, en rekent met het aandeel in een cel", () => {
    const rijen = inhoud(maak({}, 0, 0));
    expect(rijen[0]![0]).toBe("RAMING POK-middelen Utrecht; bedragen × € 1.000, AU + DU samen");
    expect(rijen[1]).toEqual(["Aandeel", "Uitleg: naar inwoners", ...Array<number>(7).fill(0.02)]);
    expect(rijen[2]!.slice(0, 3)).toEqual(["Actielijn", "Omschrijving", 2021]);
    expect(rijen[4]![2]).toBe("=POK.RAMING($A5,C$3,C$2,,1000)");
    expect(inhoud(maak({ eenheid: 1 }, 9, 3))[4]![2]).toBe("=POK.RAMING($D14,F$12,F$11)");
  });

  test("elk jaar heeft zijn eigen aandeel, boven zijn kolom", () => {
    const perJaar = Object.fromEntries(editie.jaren.map((jaar, i) => [jaar, 0.02 + i / 1_000]));
    const rijen = inhoud(maak({ hoe: "waarden", bron: raming(GEEN_ROL, perJaar) }));
    expect(rijen[1]!.slice(2)).toEqual(Object.values(perJaar));
    expect([rijen[6]![2], rijen[6]![8]]).toEqual([45_000 * 0.02, 50_000 * 0.026]);
  });

  test("onder het totaal staan het laagst en het hoogst mogelijke, per actielijn die geldt opgeteld", () => {
    const rijen = inhoud(maak({}));
    expect(rijen.slice(11, 14).map((rij) => rij.slice(0, 2))).toEqual([
      ["Totaal", "raming"],
      ["", "Laagst mogelijk"],
      ["", "Hoogst mogelijk"],
    ]);
    expect(rijen[11]![2]).toBe("=SUM(C4:C11)");
    // 2021: actielijn 7 (rij 10) gaat aan Utrecht voorbij; 6 heeft dan nog geen DU.
    expect(rijen[12]![2]).toBe(
      `=${[4, 5, 6, 7, 8, 9, 11].map((rij) => `POK.RAMING($A${rij},C$3,C$2,"laag",1000)`).join("+")}`,
    );
  });

  test("als waarden: 2 % van AU + DU, met een halve miljoen band per bedrag", () => {
    const rijen = inhoud(maak({ hoe: "waarden", bron: raming(CENTRUM) }));
    expect(rijen[3]!.slice(2)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(rijen[6]!.slice(2)).toEqual([900, 900, 900, 900, 900, 1000, 1000]);
    // 2024: AL 2, 3, 4, 6 en 7 = 25 + 10 + 45 + 23 + 10 miljoen; vijf keer een half miljoen band.
    expect([rijen[11]![5], rijen[12]![5], rijen[13]![5]]).toEqual([2260, 2210, 2310]);
  });

  test("geld voor andere gemeenten is een lege cel met de reden eronder, niet 0", () => {
    const rijen = inhoud(maak({ hoe: "waarden" }));
    expect(rijen[8]!.slice(2)).toEqual([0, "", "", "", "", 0, 0]);
    expect(rijen[9]!.slice(2)).toEqual(Array(7).fill(""));
    const tekst = rijen.slice(14).map(([regel]) => regel);
    expect(tekst).toContain(
      "Actielijn 6 gaat in 2022–2025 alleen naar de 35 centrumgemeenten vrouwenopvang. Utrecht hoort daar niet bij: niet van toepassing.",
    );
    expect(tekst).toContain(
      "Niet via het gemeentefonds, en daarom niet geraamd maar als 0 opgenomen: actielijn 1 (2021–2027), actielijn 8 (2021–2022).",
    );
  });

  test("onder het blok: waarop de raming rust, de band, en dat de cellen niet-afgeronde getallen bevatten", () => {
    const tekst = inhoud(maak({}))
      .slice(14)
      .map(([regel]) => regel);
    expect(tekst[0]).toBe(
      "Raming op basis van AU + DU volgens VNG, ledenbrief Lbr. 21/083 (kenmerk TISB/U202100948) van 14 december 2021, bijlage “Meerjarige verdeling van de middelen”; geen gepubliceerd bedrag. Vanaf 2023 voorlopig.",
    );
    expect(tekst[1]).toBe(
      "Daar afgerond op hele miljoenen; bij dit aandeel ligt het bedrag dus tussen “Laagst mogelijk” en “Hoogst mogelijk”. De cel toont een afgerond getal en bevat het niet-afgeronde.",
    );
    expect(tekst[tekst.length - 1]).toMatch(/Wijzigt u een aandeel/);
  });

  test("een lege broncel blijft een streepje en een bedrag toont twee cijfers of meer", () => {
    const { cellen } = maak({ bron: raming(GEEN_ROL, 0.00005) });
    expect(cellen[6]![2]!.notatie).toBe("#,##0.00");
    expect(cellen[7]![5]!.notatie).toBe('#,##0.00;-#,##0.00;"–"');
    expect(maak({}).cellen[6]![2]!.notatie).toBe("#,##0");
  });
});

test("een rij heeft haar eigen aandeelcel en band", () => {
  const rijen = inhoud(maak({ wat: "rij" }, 9, 2));
  expect(rijen[1]!.slice(0, 2)).toEqual(["Aandeel (naar inwoners)", 0.02]);
  expect(rijen.slice(3, 6).map((rij) => rij.slice(0, 2))).toEqual([
    ["4 Uitvoeringscapaciteit wijkteams", "=POK.RAMING(4,D$12,D$11,,1000)"],
    ["Laagst mogelijk", '=POK.RAMING(4,D$12,D$11,"laag",1000)'],
    ["Hoogst mogelijk", '=POK.RAMING(4,D$12,D$11,"hoog",1000)'],
  ]);
});

describe("één bedrag", () => {
  test("staat nooit zonder de regel dat het een raming is, met het aandeel en de band", () => {
    const rijen = inhoud(maak({ wat: "bedrag" })).map(([cel]) => cel);
    expect(rijen[0]).toBe("=POK.RAMING(4,2026,0.02,,1000)");
    expect(rijen[1]).toBe("RAMING voor Utrecht, bedrag × € 1.000: aandeel 2,0000 % (naar inwoners).");
    expect(rijen[3]).toMatch(/tussen € 990\.000 en € 1\.010\.000\./);
  });

  test("van geld voor andere gemeenten wordt geweigerd met de reden; voor een centrumgemeente niet", () => {
    const opdracht = { ...standaard, wat: "bedrag" as const, actielijn: 7 };
    expect(weigering(editie, opdracht)).toEqual({
      soort: "nietVanToepassing",
      redenen: [expect.stringContaining("Actielijn 7 gaat in 2021–2027 alleen naar de 25 centrumgemeenten")],
    });
    expect(weigering(editie, { ...opdracht, bron: raming(CENTRUM) })).toBeNull();
    expect(weigering(editie, { ...opdracht, actielijn: null })).toBeNull();
  });
});

describe("voorbehouden", () => {
  const reden = (rollen: Parameters<typeof ramingsvoorbehouden>[2], actielijn: number) =>
    ramingsvoorbehouden(editie, "Utrecht", rollen).find((v) => v.actielijn === actielijn)!;

  test("een centrumgemeente ontvangt, maar een aandeel naar inwoners is geen goede grondslag", () => {
    expect(reden(CENTRUM, 6)).toMatchObject({ ontvangt: true, jaren: [2022, 2023, 2024, 2025] });
    expect(reden(CENTRUM, 6).reden).toContain("geen goede grondslag");
    expect(reden(GEEN_ROL, 6).ontvangt).toBe(false);
  });

  test("actielijn 3 is deels voor stedelijke vernieuwingsgebieden, bekend of niet", () => {
    expect(reden(GEEN_ROL, 3)).toMatchObject({ ontvangt: true, jaren: [2021, 2022] });
    expect(reden(GEEN_ROL, 3).reden).toMatch(/€ 5 miljoen .* niet ingevuld/);
    expect(reden({ ...GEEN_ROL, stedelijkVernieuwingsgebied: false }, 3).reden).toMatch(/te hoog/);
    expect(reden(CENTRUM, 3).reden).toMatch(/geen goede grondslag/);
  });
});

const rollen = fc.record({
  vrouwenopvang: fc.boolean(),
  veiligheidsregio: fc.boolean(),
  stedelijkVernieuwingsgebied: fc.constantFrom(true, false, null),
});
const bronnen = fc
  .tuple(
    rollen,
    fc.tuple(
      ...editie.jaren.map((jaar) =>
        fc.tuple(fc.constant(jaar), fc.double({ min: 0.00001, max: 1, noNaN: true })),
      ),
    ),
  )
  .map(([r, aandelen]) => raming(r, Object.fromEntries(aandelen)));
const opdrachten = fc.record({
  wat: fc.constantFrom(...WAT),
  actielijn: fc.constantFrom(null, ...editie.actielijnen.map(({ nummer }) => nummer)),
  jaar: fc.constantFrom(...editie.jaren),
  kanaal: fc.constantFrom(null, ...KANALEN),
  eenheid: fc.constantFrom(...EENHEDEN),
  bron: bronnen,
});
const ankers = fc.record({ rij: fc.nat(40), kolom: fc.nat(30) });

test("formules rekenen uit wat dezelfde opdracht als waarden schrijft, op elke plaats", () => {
  fc.assert(
    fc.property(opdrachten, ankers, (keuze, anker) => {
      fc.pre(weigering(editie, { ...keuze, hoe: "formules" }) === null);
      const formules = maakBlok(editie, { ...keuze, hoe: "formules" }, anker, VANDAAG);
      const waarden = inhoud(maakBlok(editie, { ...keuze, hoe: "waarden" }, anker, VANDAAG));
      const uitkomst = reken(formules, anker, []);
      for (const { soort, rij, rijen: hoog } of formules.delen) {
        if (soort === "bron") continue;
        for (let r = rij; r < rij + hoog; r += 1) expect(uitkomst[r]).toEqual(waarden[r]!.map(bijna));
      }
    }),
    { numRuns: 150 },
  );
});

/** Excel rekent met vijftien cijfers en telt in een andere volgorde op. */
const bijna = (waarde: number | string) => (typeof waarde === "number" ? expect.closeTo(waarde, 4) : waarde);

test("de raming ligt in haar band, en elk blok heet een raming en heeft de aangekondigde omvang", () => {
  fc.assert(
    fc.property(opdrachten, fc.constantFrom(...HOE), (keuze, hoe) => {
      const opdracht = { ...keuze, hoe };
      const { bron, actielijn, jaar } = opdracht;
      const midden = leesBedrag(editie, bron, actielijn, jaar, null) ?? 0;
      expect(leesGrens(editie, bron, actielijn, jaar, "laag") ?? 0).toBeLessThanOrEqual(midden);
      expect(leesGrens(editie, bron, actielijn, jaar, "hoog") ?? 0).toBeGreaterThanOrEqual(midden);
      const blok = maakBlok(editie, opdracht, { rij: 7, kolom: 3 }, VANDAAG);
      expect(omvang(blok)).toEqual(blokomvang(editie, opdracht));
      expect(inhoud(blok).flat().join("\n")).toContain("RAMING");
    }),
  );
});
