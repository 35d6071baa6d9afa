import { accres, bcf, lpo, opschalingskorting } from "../../../src/functions/fondsfuncties";
import {
  REEKSEN,
  reeksVan,
  waarde,
  type Editiecode,
  type Reekscode,
} from "../../../src/knowledge/gemeentefonds";
import { fondsomvang, maakFondsblok } from "../../../src/work/insert/fondsblok";
import { fondsformule } from "../../../src/work/insert/fondsformule";
import { eersteVan, ontbreekt, type Fondsopdracht } from "../../../src/work/insert/fondsopdracht";
import { formuleNl } from "../../../src/work/formule";

const ANKER = { rij: 3, kolom: 1 };
const maak = (reeks: Reekscode, keuze: Partial<Fondsopdracht> = {}) =>
  maakFondsblok(
    { wat: "tabel", hoe: "formules", jaar: 2022, ...eersteVan(reeks), ...keuze },
    ANKER,
    "2026-11-22",
  );
const teksten = (blok: ReturnType<typeof maak>) => blok.cellen.map(([eerste]) => String(eerste!.inhoud));

const FUNCTIES: Record<string, (...argumenten: unknown[]) => unknown> = {
  ACCRES: accres,
  LPO: lpo,
  BCF: bcf,
  OPSCHALINGSKORTING: opschalingskorting,
};

/** Rekent een formule met alleen constanten uit met de echte functies. */
function reken(formule: string): unknown {
  const [, naam, argumenten] = /^=POK\.([A-Z]+)\((.*)\)$/.exec(formule)!;
  const waarden = argumenten!
    .split(",")
    .map((deel) => (deel === "" ? null : deel.startsWith('"') ? deel.slice(1, -1) : Number(deel)));
  return FUNCTIES[naam!]!(...waarden);
}

const alles = REEKSEN.flatMap(({ code, rijen, jaren, edities }) =>
  rijen.flatMap(({ code: rij }) =>
    edities.flatMap((editie) =>
      jaren.map((jaar): [Reekscode, string, Editiecode, number] => [code, rij, editie, jaar]),
    ),
  ),
);

test("elke formule geeft het gedrukte cijfer van haar rij, jaar en editie", () => {
  const verschillen = alles.filter(([reeks, rij, editie, jaar]) => {
    const { getal } = waarde(reeks, rij, jaar, editie);
    return getal !== null && reken(fondsformule({ reeks, rij, editie }, jaar)) !== getal;
  });
  expect(alles).toHaveLength(129);
  expect(verschillen).toEqual([]);
});

test("wat standaard is staat niet in de formule", () => {
  expect(fondsformule(eersteVan("lpo"), 2022)).toBe("=POK.LPO(2022)");
  const mei = fondsformule({ reeks: "accres", rij: "percentage", editie: "mei" }, 2024);
  expect(formuleNl(mei)).toBe('=POK.ACCRES(2024;"percentage";"mei")');
});

test("een tabel: eenheid boven de cijfers, formules die naar het jaar erboven verwijzen, percentages als 0,00%", () => {
  const blok = maak("accres");
  expect(teksten(blok).slice(0, 7)).toEqual([
    "Accres, landelijk (septembercirculaire 2021)",
    "Bedragen × € 1.000; percentages in %",
    "Onderdeel",
    "Nominaal accres (× € 1.000)",
    "Accrespercentage (%)",
    "Reëel accrespercentage (%)",
    "Reëel accres (× € 1.000)",
  ]);
  expect(blok.cellen[2]!.slice(1).map(({ inhoud }) => inhoud)).toEqual(reeksVan("accres").jaren);
  expect(blok.cellen[3]![2]).toMatchObject({ inhoud: "=POK.ACCRES(D$6)", notatie: "#,##0" });
  expect(blok.cellen[4]![2]).toMatchObject({ inhoud: '=POK.ACCRES(D$6,"percentage")', notatie: "0.00%" });
});

test("als waarden staan er de gedrukte getallen", () => {
  const blok = maak("lpo", { wat: "rij", hoe: "waarden" });
  expect(blok.cellen[0]![0]!.inhoud).toBe("Percentages, landelijk (MEV 2022)");
  expect(blok.cellen[1]!.map(({ inhoud }) => inhoud)).toEqual([
    "Loon en prijs samen",
    0.013,
    0.023,
    0.0175,
    0.0205,
    0.021,
    0.021,
  ]);
  expect(teksten(blok)).toContain("Ingevoegd als waarden op 22 november 2026.");
});

test("waar de brief geen cijfer noemt staat “n.b.”, en dat wordt uitgelegd; nooit een 0", () => {
  const rij = (hoe: Fondsopdracht["hoe"]) => maak("opschalingskorting", { wat: "rij", hoe });
  const kolom = 1 + reeksVan("opschalingskorting").jaren.indexOf(2024);
  expect(rij("waarden").cellen[1]![kolom]!.inhoud).toBe("n.b.");
  expect(rij("formules").cellen[1]![kolom]!.inhoud).toBe('=IFNA(POK.OPSCHALINGSKORTING(I$4),"n.b.")');
  expect(rij("formules").cellen[1]![kolom - 1]!.inhoud).toBe("=POK.OPSCHALINGSKORTING(H$4)");
  expect(teksten(rij("formules"))).toContain("n.b.: de brief noemt voor 2024 geen cijfer; dat is geen 0.");
  const opdracht = { wat: "bedrag", hoe: "formules", ...eersteVan("opschalingskorting") } as const;
  expect(ontbreekt({ ...opdracht, jaar: 2024 })).toBe(true);
  expect(ontbreekt({ ...opdracht, jaar: 2023 })).toBe(false);
});

test("onder een los cijfer staan eenheid, vindplaats, voorbehoud en wat er niet strookt", () => {
  const regels = teksten(maak("lpo", { wat: "bedrag" }));
  expect(regels[0]).toBe("=POK.LPO(2022)");
  expect(regels.slice(1).join("\n")).toMatch(
    /tabel 1\.2, rij “Correctie LPO[\s\S]*CEP 2022[\s\S]*gedrukt 2,30%; [\s\S]* geeft 2,50%/,
  );
  expect(teksten(maak("accres", { wat: "bedrag" }))[1]).toMatch(/^Landelijk, 2022, × € 1\.000\. Bron: VNG/);
});

test("onder een tabel staat per rij in welke jaren er iets niet strookt", () => {
  const regel = teksten(maak("bcf")).find((tekst) => tekst.startsWith("Let op"))!;
  expect(regel).toMatch(/Vrijval naar het gemeentefonds 2022–2025; Voeding 2022, 2023, 2024, 2026\./);
  expect(teksten(maak("lpo", { editie: "cep" })).join()).not.toMatch(/Let op/);
});

test("de omvang hangt niet van de plaats of van formules of waarden af", () => {
  const opdracht: Fondsopdracht = { wat: "rij", hoe: "formules", jaar: 2022, ...eersteVan("bcf") };
  const { cellen } = maak("bcf", opdracht);
  expect(fondsomvang(opdracht)).toEqual({ rijen: cellen.length, kolommen: cellen[0]!.length });
  expect(fondsomvang({ ...opdracht, hoe: "waarden" })).toEqual(fondsomvang(opdracht));
});
