import { excelFormulewerkmap as werkmap } from "../../src/excel/formules/werkmap";
import { aanroepenIn } from "../../src/formules/aanroepen";
import type { Bereikvraag } from "../../src/formules/werkmap";
import { startNodeHost, type NodeHost } from "../harness/nodeHost";
import { bevries, doe } from "./formulesHulp";

jest.setTimeout(30_000);

let host: NodeHost;
afterEach(() => host.close());

const BEDRAGEN = [
  ["Actielijn", "Jaar", "Kanaal", "Bedrag", "Gemeente", "Editie", "Bron", "Ingevoerd op"],
  [4, 2026, "AU", 52_000, "Voorbeeldstad", "sept-2025", "circulaire.xlsx, F12", 46_000],
  [2, 2026, "AU", 31_000, "Voorbeeldstad", "sept-2025", "circulaire.xlsx, F9", 46_000],
];

async function start(cells: Record<string, string>) {
  host = await startNodeHost({ sheets: [{ name: "Blad1", cells }, { name: "POK_Bedragen" }] });
  await doe(host, ({ workbook }) => {
    const blad = workbook.worksheets.getItem("POK_Bedragen");
    blad.getRange("A4:H6").values = BEDRAGEN;
    blad.tables.add("A4:H6", true).name = "POK_Bedragen";
  });
  await host.waitForFunctions();
}

async function selecteer(adres: string) {
  await doe(host, ({ workbook }) => workbook.worksheets.getItem("Blad1").getRange(adres).select());
  return werkmap.leesSelectie();
}

test("de geselecteerde cel: formule, tekst, niets", async () => {
  await start({ A1: "=POK.TOTAAL(2026,,1000)", A2: "'=POK.TOTAAL(2026)" });
  expect(await selecteer("A1")).toMatchObject({
    doel: { blad: "Blad1", rij: 0, kolom: 0 },
    tekst: "130.000",
    formule: "=POK.TOTAAL(2026,,1000)",
    formuleLokaal: "=POK.TOTAAL(2026;;1000)",
    overloop: null,
    bevroren: null,
  });
  expect((await selecteer("A2")).formule).toBe("");
  expect((await selecteer("B9")).formule).toBe("");
});

test("een cel in een overloopbereik hoort bij de formule daarvan", async () => {
  await start({ B2: "=POK.REEKS(4,2024,2026)" });
  expect(await selecteer("D2")).toMatchObject({
    doel: { rij: 1, kolom: 3 },
    tekst: "50000000",
    formule: "=POK.REEKS(4,2024,2026)",
    overloop: { rij: 1, kolom: 1, rijen: 1, kolommen: 3 },
  });
});

test("van een bevroren cel is te zien welke formule er stond", async () => {
  await start({ A1: "=POK.TOTAAL(2026,,1000)", B2: "=POK.REEKS(4,2024,2026)" });
  await bevries();
  expect((await selecteer("A1")).bevroren).toMatchObject({
    was: "Blad1!A1",
    formuleLokaal: "=POK.TOTAAL(2026;;1000)",
    editie: "Lbr. 21/083",
    bevrorenOp: "2026-11-22",
  });
  expect((await selecteer("D2")).bevroren).toMatchObject({ was: "Blad1!B2:D2" });
  expect((await selecteer("E2")).bevroren).toBeNull();
});

const vraag = (tekst: string, rij = 0): Bereikvraag => ({
  vanuit: { bladId: "s1", blad: "Blad1", rij, kolom: 0, rijen: 1, kolommen: 1 },
  argument: aanroepenIn(`=POK.AARD(${tekst})`)[0]!.argumenten.actielijn!,
});

test("leest wat argumenten noemen: cellen, bereiken, kolommen, tabellen en namen", async () => {
  await start({ A1: "4", B1: "2026", B3: "x" });
  await doe(host, ({ workbook }) => {
    workbook.names.add("jaar", workbook.worksheets.getItem("Blad1").getRange("B1"));
  });
  const gelezen = await werkmap.leesBereiken(
    [
      "A1",
      "$A$1:B1",
      "B:B",
      "POK_Bedragen!A5:D5",
      "POK_Bedragen",
      "POK_Bedragen[#Data]",
      "jaar",
      "Nergens!A1",
      "[1]Blad1!A1",
      "onbekend",
      "A1",
    ].map((tekst) => vraag(tekst)),
  );
  expect(gelezen.map((inhoud) => inhoud?.waarden ?? null)).toEqual([
    [[4]],
    [[4, 2026]],
    [[2026], [""], ["x"]],
    [[4, 2026, "AU", 52_000]],
    BEDRAGEN.slice(1),
    BEDRAGEN.slice(1),
    [[2026]],
    null,
    null,
    null,
    [[4]],
  ]);
  expect(gelezen[4]).toMatchObject({ blad: "POK_Bedragen", rij: 4, kolom: 0, kop: BEDRAGEN[0] });
});

test("leest de cel van een tabelkolom in de eigen rij", async () => {
  await start({});
  const eigen = (tekst: string, rij: number): Bereikvraag => ({
    ...vraag(tekst),
    vanuit: { bladId: "POK_Bedragen", blad: "POK_Bedragen", rij, kolom: 7, rijen: 1, kolommen: 1 },
  });
  const gelezen = await werkmap.leesBereiken([
    eigen("[@Jaar]", 4),
    eigen("POK_Bedragen[@Bedrag]", 5),
    eigen("POK_Bedragen[[#This Row],[Bedrag]]", 4),
    eigen("[@Onbekend]", 4),
    eigen("[@Jaar]", 3),
  ]);
  expect(gelezen.map((inhoud) => inhoud?.waarden[0]![0] ?? null)).toEqual([2026, 31_000, 52_000, null, null]);
});
