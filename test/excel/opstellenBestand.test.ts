import ExcelJS from "exceljs";
import JSZip from "jszip";
import { writeFileSync } from "node:fs";
import { telPlan } from "../../src/work/plan/telling";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { activiteit, opdracht, RAMING } from "../work/plan/blad/hulp";
import { RUIM, schrijf } from "./opstellenHulp";

jest.setTimeout(RUIM);

let host: NodeHost;
afterEach(() => host.close());

const ACHT = [2, 3, 4, 5, 6, 7].map((actielijn) =>
  activiteit({
    nr: `${actielijn}.1`,
    actielijn,
    naam: [
      "",
      "",
      "Rechtshulp in de wijk",
      "Leerkring met ketenpartners",
      "Extra capaciteit wijkteams",
      "Regie bij meervoudige problemen",
      "Pilot gezinsbescherming",
      "Samenwerking Zorg- en Veiligheidshuis",
    ][actielijn]!,
    doel: 2,
    taakveld: "6.2",
    opvolger: "6.23",
    aard: actielijn === 5 || actielijn === 6 ? "incidenteel" : "structureel",
    bedragen: Object.fromEntries(
      [2023, 2024, 2025, 2026, 2027].map((jaar) => [
        jaar,
        40_000 + 7_000 * actielijn + (jaar - 2023) * 1_000,
      ]),
    ),
  }),
);

function formulesIn(blad: ExcelJS.Worksheet): string[] {
  const formules: string[] = [];
  blad.eachRow((rij) => rij.eachCell(({ formula }) => formula && formules.push(formula)));
  return formules;
}

test("het opgeslagen bestand heeft tabel, namen, notaties, formules, afdruk en grafiek", async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting" }] });
  const gegeven = opdracht({ activiteiten: ACHT, bron: RAMING, van: 2023, tot: 2027 });
  await schrijf(host, gegeven);
  const bytes = await host.save();
  if (process.env.POK_BEWAAR) writeFileSync(process.env.POK_BEWAAR, bytes);
  const boek = new ExcelJS.Workbook();
  await boek.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  expect(boek.worksheets.map(({ name }) => name)).toEqual([
    "Begroting",
    "POK_Plan",
    "POK_Samenvatting",
    "POK_Baten",
    "POK_Raming",
  ]);
  const plan = boek.getWorksheet("POK_Plan")!;
  expect(plan.getTable("POK_Plan")).toMatchObject({ table: { headerRow: true, totalsRow: true } });
  const zip = await JSZip.loadAsync(bytes);
  const delen = await Promise.all(zip.file(/^xl\/tables\//).map((deel) => deel.async("string")));
  const tabel = delen.find((xml) => xml.includes('name="POK_Plan"'))!;
  // exceljs leest in een tabel niet verder dan de eerste berekende kolom.
  const kolommen = [...tabel.matchAll(/<tableColumn [^>]*name="([^"]*)"[^>]*>(.*?)<\/tableColumn>/gs)];
  expect(kolommen.map(([, naam]) => naam).slice(2)).toEqual([
    "Activiteit",
    "Taakveld",
    "Aard",
    "2023",
    "2024",
    "2025",
    "2026",
    "2027",
    "Totaal",
    "Toets",
    "Doel",
    "Doelgroep",
    "Partners",
    "Indicator",
  ]);
  expect(kolommen.filter(([, , inhoud]) => inhoud).map(([, naam]) => naam)).toEqual(["Totaal", "Toets"]);
  const telling = telPlan(ACHT, gegeven.beschikbaar);
  const cel = (adres: string) => plan.getCell(adres);
  expect(cel("F7").text).toBe("2023");
  expect(cel("F11").formula).toBe(
    '_xlfn.IFNA(_xldudf_POK_BEDRAG(2,2023,"AU",,POK_Raming[])+_xldudf_POK_BEDRAG(2,2023,"DU",,POK_Raming[]),0)',
  );
  expect(cel("F12").formula).toBe("SUMIFS(POK_Plan[2023],POK_Plan[Actielijn],2)");
  expect(cel("F13").formula).toBe("F11-F12");
  expect(cel("F13").result).toBe(telling.plaats(2, 2023).over);
  expect(cel("F13").numFmt).toBe("#,##0;[Red]-#,##0");
  // Wat Excel in een formule toelaat: een tekst van 255 tekens, en 8.192 in het geheel.
  for (const formule of boek.worksheets.flatMap(formulesIn)) {
    expect(formule.length).toBeLessThanOrEqual(8192);
    for (const [, tekst] of formule.matchAll(/"((?:[^"]|"")*)"/g))
      expect(tekst!.length).toBeLessThanOrEqual(255);
  }
  // Actielijn 1 heeft geen geld: een nul die niemand besloten heeft, staat als streepje, en telt mee als 0.
  expect([cel("F8"), cel("F9"), cel("F10"), cel("K8")].map(({ result, numFmt }) => [result, numFmt])).toEqual(
    [
      [0, '#,##0;-#,##0;"–"'],
      [0, '#,##0;-#,##0;"–"'],
      [0, '#,##0;[Red]-#,##0;"–"'],
      [0, '#,##0;-#,##0;"–"'],
    ],
  );
  // Een raming van geld met een eigen verdeelsleutel is aan haar bedrag te zien.
  expect(cel("F26").numFmt).toBe('"≈"#,##0;-#,##0;"–"');
  expect(host.text("F26", "POK_Plan")).toMatch(/^≈\d+\.\d{3}$/);
  // Een rij waarin de toets iets vindt, is hoger dan een rij die akkoord is.
  // Wat de controle laat overlopen, loopt terug in een kolom die er breed genoeg voor is.
  const bevinding = plan.getRow(39).getCell(21);
  expect(String(bevinding.result ?? bevinding.value).length).toBeGreaterThan(20);
  expect(bevinding.alignment).toMatchObject({ wrapText: true, vertical: "top" });
  expect(plan.getColumn(21).width).toBeGreaterThan(75);
  expect(plan.pageSetup.printArea).toMatch(/^A1:U\d+$/);
  const toetsen = Array.from({ length: 12 }, (_, i) => plan.getRow(38 + i));
  expect(new Set(toetsen.map((rij) => rij.getCell(12).result === "akkoord"))).toEqual(new Set([true, false]));
  for (const rij of toetsen) expect(rij.height > 3 * 15).toBe(rij.getCell(12).result !== "akkoord");
  expect(plan.pageSetup).toMatchObject({
    orientation: "landscape",
    fitToPage: true,
    paperSize: 9,
    // De bedragen op de eerste pagina, doelen en controle op de tweede.
    fitToWidth: 2,
    printTitlesColumn: "A:C",
  });
  expect(boek.definedNames.model.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["POK_Plan_overzicht", "POK_Plan_controle", "POK_Samenvatting_jaren"]),
  );
  const grafieken = Object.keys(zip.files).filter((naam) => /^xl\/charts\/chart\d+\.xml$/.test(naam));
  expect(grafieken).toHaveLength(1);
  const grafiek = await zip.file(grafieken[0]!)!.async("string");
  const samenvatting = boek.getWorksheet("POK_Samenvatting")!;
  const verwezen = [...grafiek.matchAll(/<c:val>.*?<c:f>(?:'?POK_Samenvatting'?!)([^<]*)<\/c:f>/gs)].map(
    ([, adres]) => adres!.replaceAll("$", ""),
  );
  expect(verwezen).toHaveLength(2);
  const getallen = verwezen.map((adres) => {
    const [van, tot] = adres.split(":") as [string, string];
    const [letter, eerste, laatste] = [van[0]!, Number(van.slice(1)), Number(tot.slice(1))];
    return Array.from({ length: laatste - eerste + 1 }, (_, i) =>
      Math.round(Number(samenvatting.getCell(`${letter}${eerste + i}`).result)),
    );
  });
  expect(getallen).toEqual([
    telling.jaren.map((jaar) => telling.jaar(jaar).inzetbaar),
    telling.jaren.map((jaar) => telling.jaar(jaar).gepland),
  ]);
  expect(grafiek).toContain("1F4E79");
});
