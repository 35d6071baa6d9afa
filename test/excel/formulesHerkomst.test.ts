import { excelFormulewerkmap as werkmap } from "../../src/excel/formulas/werkmap";
import { aanroepenIn } from "../../src/work/formulas/aanroepen";
import { verwijzingenIn } from "../../src/work/formulas/verwezen";
import type { Bereikvraag } from "../../src/work/formulas/werkmap";
import { volledigAdres } from "../../src/sheet/adres";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { bevries, doe, reden } from "./formulesHulp";

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

describe("de POK-cellen waar een gewone formule naar verwijst", () => {
  const zoek = async (adres: string, signaal = new AbortController().signal) => {
    const { doel, formule } = await selecteer(adres);
    const { cellen, nietGevolgd } = await werkmap.zoekVerwezen(
      verwijzingenIn(formule).map((argument) => ({ vanuit: doel, argument })),
      signaal,
    );
    return {
      cellen: cellen.map(({ doel: plek, tekst, soort }) => [volledigAdres(plek.blad, plek), tekst, soort]),
      nietGevolgd,
    };
  };

  test("een totaalrij: alleen de cellen met een POK-formule, elk één keer", async () => {
    await start({
      A1: "=POK.TOTAAL(2026,,1000)",
      A2: "7",
      A3: "=POK.TOTAAL(2025,,1000)",
      A4: "=A3+1",
      A5: '=IF(COUNT(A1:A4)=0,"",SUM(A1:A4,Z1:Z9,[1]Blad1!A1,onbekend))',
    });
    expect(await zoek("A5")).toEqual({
      cellen: [
        ["Blad1!A1", "130.000", "formule"],
        ["Blad1!A3", "148.000", "formule"],
      ],
      nietGevolgd: ["[1]Blad1!A1", "onbekend"],
    });
    expect(await zoek("A4")).toMatchObject({ cellen: [["Blad1!A3", "148.000", "formule"]], nietGevolgd: [] });
  });

  test("een deel van een overloopbereik is de formule die daar overloopt", async () => {
    await start({ B2: "=POK.REEKS(4,2024,2026)", B4: "=SUM(C2:D2)", B5: "=SUM(B2:D2)" });
    for (const adres of ["B4", "B5"])
      expect((await zoek(adres)).cellen).toEqual([["Blad1!B2:D2", "", "formule"]]);
  });

  test("bevroren en verminkte cellen worden als zodanig genoemd", async () => {
    await start({ A1: "=POK.TOTAAL(2026,,1000)", B2: "=POK.REEKS(4,2024,2026)", A4: "=A1+C2+A6" });
    await bevries();
    host.type("A6", "=_xldudf_POK_BEDRAG(4,2026)");
    expect((await zoek("A4")).cellen).toEqual([
      ["Blad1!A6", "", "kapot"],
      ["Blad1!A1", "130.000", "bevroren"],
      ["Blad1!B2:D2", "", "bevroren"],
    ]);
  });

  test("een kolom van een tabel is alleen die kolom", async () => {
    await start({ A1: "x", B1: "y", A2: "=POK.TOTAAL(2026)", B2: "=POK.TOTAAL(2025)", D1: "=SUM(Plan[y])" });
    await doe(host, ({ workbook }) => {
      workbook.worksheets.getItem("Blad1").tables.add("A1:B2", true).name = "Plan";
      workbook.worksheets.getItem("Blad1").getRange("D1").formulas = [["=SUM(Plan[y])"]];
    });
    await host.waitForFunctions();
    expect(await zoek("D1")).toEqual({
      cellen: [["Blad1!B2", "148.000.000", "formule"]],
      nietGevolgd: [],
    });
  });

  test("is af te breken", async () => {
    await start({ A1: "=POK.TOTAAL(2026)", A2: "=A1" });
    const afbreken = new AbortController();
    afbreken.abort();
    expect(await reden(zoek("A2", afbreken.signal))).toEqual({ soort: "afgebroken" });
  });
});

test("meldt wat een ander in de werkmap wijzigt, en niet wat de invoegtoepassing zelf schrijft", async () => {
  await start({ A1: "=POK.TOTAAL(2026)" });
  let gemeld = 0;
  const stop = werkmap.bijWijziging(() => gemeld++);
  await wacht();
  host.type("A2", "5");
  await wacht();
  expect(gemeld).toBe(1);
  await doe(host, ({ workbook }) => {
    workbook.worksheets.getItem("Blad1").getRange("A3").values = [[1]];
  });
  await wacht();
  expect(gemeld).toBe(1);
  stop();
  await wacht();
  host.type("A2", "6");
  await wacht();
  expect(gemeld).toBe(1);
});

const wacht = () => new Promise((klaar) => setTimeout(klaar, 100));

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
