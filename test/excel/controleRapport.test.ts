import { controleerPlek, maakRapport, type Controle, type Rapportgegevens } from "../../src/work/check";
import { excelControlewerkmap as werkmap } from "../../src/excel/check/werkmap";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { opdracht } from "../work/plan/blad/hulp";
import { schrijf } from "./opstellenHulp";
import { blok, controleer, GEGEVENS, LANG, reden, verloop } from "./controleHulp";

let host: NodeHost;
afterEach(() => host.close());

const rapportVan = (controle: Controle, anders: Partial<Rapportgegevens> = {}) =>
  maakRapport({
    controle,
    gegevens: GEGEVENS,
    bedragen: "Lbr. 21/083, 14 december 2021",
    terzijde: [],
    tijd: new Date(2026, 10, 22, 10, 15),
    taal: "nl",
    ...anders,
  });
const bladen = () => host.document.getters.getSheetIds().map((id) => host.document.getters.getSheetName(id));
const tekst = async (blad: string) =>
  host.Excel.run(async (context) => {
    const bereik = context.workbook.worksheets.getItem(blad).getUsedRange();
    bereik.load("text,formulas");
    await context.sync();
    return bereik;
  });

beforeEach(async () => {
  host = await startNodeHost({ cells: blok(LANG, 3, 1) });
});

test("zegt wat gecontroleerd is, waaraan, wanneer en wat er gevonden is", async () => {
  const { cellen, titelrij } = rapportVan(await controleer(host, "B3:F8"));
  const rijen = cellen.map((rij) => rij.map(({ inhoud }) => String(inhoud)).filter(Boolean));
  expect(rijen).toContainEqual(["Gecontroleerd plan", "Blad1!B3:F8"]);
  expect(rijen).toContainEqual(["Getoetst aan", "Lbr. 21/083, 14 december 2021"]);
  expect(rijen).toContainEqual(["Gecontroleerd op", "22 november 2026 om 10:15"]);
  expect(rijen).toContainEqual(["Omvang", "5 bedragen op 5 rijen"]);
  expect(rijen).toContainEqual(["Uitkomst", "fouten: 3, waarschuwingen: 0, adviezen: 0; terzijde gelegd: 0"]);
  expect(rijen).toContainEqual([
    "4",
    "2022",
    "Uitvoeringscapaciteit wijkteams",
    "0",
    "45000000",
    "45000000",
    "0",
  ]);
  expect(rijen[titelrij - 1]).toEqual(["Ernst", "Regel", "Cel", "Bevinding", "Bron"]);
  expect(rijen[titelrij]!.slice(0, 3)).toEqual(["fout", "POK-01", "B6"]);
  expect(rijen[titelrij + 3]).toEqual([]);
  // Waaraan getoetst is komt na wat er gevonden is.
  expect(rijen.findIndex(([eerste]) => eerste === "Toetsregels")).toBeGreaterThan(titelrij + 3);
});

test("wat terzijde ligt staat apart, met reden, naam en datum; ook wat vervallen is", async () => {
  const controle = await controleer(host, "B3:F8");
  const [eerste] = controle.bevindingen;
  const opzij = { reden: "=1+1 besproken", naam: "Jansen", datum: "2026-11-22" };
  const rapport = rapportVan(controle, {
    terzijde: [
      { sleutel: eerste!.sleutel, ...opzij },
      { sleutel: "POK-14|advies|x", ...opzij },
    ],
  });
  const bon = await werkmap.schrijfRapport(rapport, verloop());
  const { text, formulas } = await tekst(bon.blad);
  expect(text.filter((rij) => rij[5] === "=1+1 besproken").map((rij) => [rij[1], rij[6], rij[7]])).toEqual([
    ["POK-01", "Jansen", "2026-11-22"],
    ["POK-14", "Jansen", "2026-11-22"],
  ]);
  expect(
    text
      .slice(rapport.titelrij)
      .map((rij) => rij[1])
      .slice(0, 3),
  ).toEqual(["POK-02", "POK-19", ""]);
  // Wat de gebruiker schreef is tekst, geen formule.
  expect(host.document.getters.getSheetIds().length).toBe(2);
  expect(formulas.flat().filter((cel) => /^=(?!1\+1 besproken)/.test(String(cel)))).toEqual([]);
});

test("Engels", async () => {
  const { cellen, paginakop } = rapportVan(await controleer(host, "B3:F8"), { taal: "en" });
  expect(cellen[0]![0]!.inhoud).toBe("Check of the plan for the POK money");
  expect(paginakop).toContain("22 November 2026");
  expect(cellen.flat().filter(({ inhoud }) => /Gecontroleerd|Bevinding\b/.test(String(inhoud)))).toEqual([]);
});

test("een nieuw blad, nooit over een ander heen; weghalen kan zolang het ongewijzigd is", async () => {
  const rapport = rapportVan(await controleer(host, "B3:F8"));
  const een = await werkmap.schrijfRapport(rapport, verloop());
  const twee = await werkmap.schrijfRapport(rapport, verloop());
  expect(bladen()).toEqual(["Blad1", "POK_Controle", "POK_Controle (2)"]);
  await werkmap.verwijderRapport(een);
  expect(bladen()).toEqual(["Blad1", "POK_Controle (2)"]);
  host.type("K1", "aantekening", twee.blad);
  expect(await reden(werkmap.verwijderRapport(twee))).toEqual({ soort: "gewijzigd" });
  host.type("K1", "", twee.blad);
  host.type("A1", "Andere titel", twee.blad);
  expect(await reden(werkmap.verwijderRapport(twee))).toEqual({ soort: "gewijzigd" });
});

test("af te drukken: liggend, één pagina breed, kop op elke pagina; bedragen leesbaar", async () => {
  const rapport = rapportVan(await controleer(host, "B3:F8"));
  const { blad, bladId } = await werkmap.schrijfRapport(rapport, verloop());
  expect(host.document.pageSetups.get(bladId)).toMatchObject({
    orientation: "Landscape",
    fitWidth: 1,
    titleRows: `${rapport.titelrij}:${rapport.titelrij}`,
    printArea: `A1:H${rapport.cellen.length}`,
  });
  const { text } = await tekst(blad);
  expect(text.flat()).toContain("45.000.000");
});

test("geannuleerd: geen blad erbij", async () => {
  const rapport = rapportVan(await controleer(host, "B3:F8"));
  const afbreken = new AbortController();
  afbreken.abort();
  expect(await reden(werkmap.schrijfRapport(rapport, verloop(afbreken)))).toEqual({ soort: "afgebroken" });
  expect(bladen()).toEqual(["Blad1"]);
});

test("noemt de gemeente bij haar naam, en van een opgesteld plan de lasten lasten", async () => {
  await schrijf(host, opdracht({ metBaten: false }));
  const kandidaat = (await werkmap.zoekPlannen(verloop())).find(({ plek }) => plek.tabel === "POK_Plan");
  const inhoud = await werkmap.leesPlek(kandidaat!.plek, verloop());
  const gegevens = { ...GEGEVENS, gemeente: "GM0153" };
  const controle = controleerPlek(inhoud, kandidaat!.correctie, gegevens);
  expect(controle.regels.map(({ soort }) => soort)).toContain("lasten");
  const rijen = rapportVan(controle, { gegevens }).cellen.map((rij) =>
    rij.map(({ inhoud: cel }) => String(cel)).filter(Boolean),
  );
  expect(rijen).toContainEqual(["Gemeente", "Enschede"]);
  expect(rijen.flat().filter((cel) => cel.includes("baten of lasten"))).toEqual([]);
});
