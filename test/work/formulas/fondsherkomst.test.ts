import { aanroepenIn } from "../../../src/work/formulas/aanroepen";
import type { Bereiklezer } from "../../../src/work/formulas/argumentwaarden";
import { LANDELIJKE_EDITIES } from "../../../src/work/formulas/edities";
import { fondsherkomstVan } from "../../../src/work/formulas/fondsherkomst";
import { leesArgumenten } from "../../../src/work/formulas/lezers";
import type { Bereikinhoud, Bereikvraag } from "../../../src/work/formulas/werkmap";

const plek = { bladId: "b", blad: "Begroting", rij: 4, kolom: 1, rijen: 1, kolommen: 1 };
const cel = (waarde: string | number): Bereikinhoud => ({ ...plek, waarden: [[waarde]], kop: null });
const CELLEN: Record<string, Bereikinhoud> = {
  B5: cel(100_000),
  B6: cel("100.000,50"),
  B7: cel("stelpost"),
  B8: cel(""),
  C3: cel(2022),
  D1: cel("lpo"),
  D2: cel("cep"),
  "B5:B6": { ...plek, rijen: 2, waarden: [[1], [2]], kop: null },
};
const lezer: Bereiklezer = ({ tekst }) => CELLEN[tekst] ?? null;
const zoek = (formule: string) => fondsherkomstVan(aanroepenIn(formule)[0]!, lezer);

test.each([
  ["=POK.ACCRES(C3)", { reeks: "accres", rij: "nominaal", editie: "september", jaar: 2022 }],
  ['=POK.ACCRES("2023","reëel","mei")', { reeks: "accres", rij: "reëel", editie: "mei", jaar: 2023 }],
  ["=POK.LPO(C3,,D2)", { reeks: "lpo", rij: "totaal", editie: "cep", getal: 0.013 }],
  ['=POK.BCF(2022,"aandeel")', { reeks: "bcf", rij: "aandeel", jaar: 2022 }],
  ["=POK.OPSCHALINGSKORTING(2022)", { reeks: "opschalingskorting", jaar: 2022, status: expect.any(String) }],
])("het cijfer van %s", (formule, verwacht) => {
  expect(zoek(formule)).toMatchObject({ soort: "cijfer", cijfer: verwacht });
});

test("wat niet strookt en wat de brief voorbehoudt, hoort bij het cijfer", () => {
  const gevonden = zoek("=POK.LPO(2022)");
  if (gevonden?.soort !== "cijfer") throw new Error("geen cijfer");
  expect(gevonden.cijfer.tegenspraken).toMatchObject([{ gedrukt: 230, herrekend: 250 }]);
  expect(gevonden.cijfer.voorbehouden[0]!.nl).toContain("CEP 2022");
});

test("een jaar waarvoor de brief niets noemt is geen 0, en een jaar daarbuiten geeft een zin", () => {
  expect(zoek("=POK.OPSCHALINGSKORTING(2024)")).toMatchObject({ soort: "cijfer", cijfer: { getal: null } });
  expect(zoek("=POK.LPO(2027)")).toMatchObject({
    soort: "raadsel",
    raadsel: { soort: "fout", zin: expect.stringMatching(/“jaar”: 2027 gevonden; .*2021–2026/) },
  });
});

test("een argument dat niet te lezen is, wordt niet geraden", () => {
  expect(zoek("=POK.ACCRES(C3+1)")).toMatchObject({
    soort: "raadsel",
    raadsel: { soort: "onbepaald", argument: "jaar", tekst: "C3+1" },
  });
  expect(zoek("=POK.LPO(2022,,Q1)")).toMatchObject({ raadsel: { soort: "onbepaald", argument: "editie" } });
  expect(zoek('=POK.BCF(2022,"x")')).toMatchObject({ raadsel: { soort: "fout" } });
});

test("BRON gaat over een reeks als de naam er een is, ook uit een cel", () => {
  expect(zoek("=POK.BRON(D1,C3)")).toMatchObject({ soort: "reeksbron", reeks: { code: "lpo" }, jaar: 2022 });
  expect(zoek("=POK.BRON(4,2026)")).toBeNull();
  expect(zoek("=POK.BEDRAG(4,2026)")).toBeNull();
});

describe("indexeren", () => {
  test("het pad, en de cel waar het bedrag staat", () => {
    expect(zoek('=POK.INDEXEER(B5,C3,2025,"loon",D2)')).toMatchObject({
      soort: "index",
      opdracht: { van: 2022, naar: 2025, onderdeel: "loon", editie: "cep" },
      bedrag: { doel: plek, getal: 100_000 },
    });
  });

  test.each([
    ["2500.5", { doel: null, getal: 2_500.5 }],
    ["B6", { doel: plek, getal: 100_000.5 }],
    ["B8", { doel: plek, getal: null }],
    ["B5:B6", { doel: { ...plek, rijen: 2 }, getal: null }],
    ["Q9", { doel: null, getal: null }],
    ["POK.BEDRAG(4,2026)", { doel: null, getal: null, argument: { tekst: "POK.BEDRAG(4,2026)" } }],
  ])("het bedrag %s", (bedrag, verwacht) => {
    expect(zoek(`=POK.INDEXEER(${bedrag},2022,2025)`)).toMatchObject({ soort: "index", bedrag: verwacht });
  });

  test.each(["B7,2022,2025", '"stelpost",2022,2025', ",2022,2025", "B5,2019,2025", "B5,2022"])(
    "%s geeft een zin",
    (argumenten) => {
      expect(zoek(`=POK.INDEXEER(${argumenten})`)).toMatchObject({
        soort: "raadsel",
        raadsel: { soort: "fout" },
      });
    },
  );
});

test("voor de lijst wordt alleen gelezen wat de editie bepaalt", async () => {
  const gevraagd: Bereikvraag[] = [];
  const leesBereiken = async (vragen: readonly Bereikvraag[]) => {
    gevraagd.push(...vragen);
    return vragen.map(({ argument }) => CELLEN[argument.tekst] ?? null);
  };
  const formule = "=POK.ACCRES(C3,,D2)+POK.BRON(D1,C3)+POK.BEDRAG(B5,C3)";
  await leesArgumenten({ leesBereiken }, [{ doel: plek, formule }], true, new AbortController().signal);
  expect(gevraagd.map(({ argument }) => argument.tekst)).toEqual(["D2", "D1"]);
});

test("de edities van de reeksen zijn landelijk", () => {
  expect([...LANDELIJKE_EDITIES]).toEqual(
    expect.arrayContaining(["Lbr. 21/083", "Rijksbegroting 2022 (MEV 2022)"]),
  );
});
