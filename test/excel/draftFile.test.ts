import ExcelJS from "exceljs";
import JSZip from "jszip";
import { writeFileSync } from "node:fs";
import { tallyPlan } from "../../src/work/plan/tally";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { activity, request, RAMING } from "../work/plan/sheet/helper";
import { AMPLE, write } from "./draftHelper";

jest.setTimeout(AMPLE);

let host: NodeHost;
afterEach(() => host.close());

const ACTIVITIES = [2, 3, 4, 5, 6, 7].map((actielijn) =>
  activity({
    nr: `${actielijn}.1`,
    actielijn,
    name: [
      "",
      "",
      "Rechtshulp in de wijk",
      "Leerkring met ketenpartners",
      "Extra capaciteit wijkteams",
      "Regie bij meervoudige problemen",
      "Pilot gezinsbescherming",
      "Samenwerking Zorg- en Veiligheidshuis",
    ][actielijn]!,
    target: 2,
    taakveld: "6.2",
    successor: "6.23",
    aard: actielijn === 5 || actielijn === 6 ? "incidenteel" : "structureel",
    amounts: Object.fromEntries(
      [2023, 2024, 2025, 2026, 2027].map((year) => [
        year,
        40_000 + 7_000 * actielijn + (year - 2023) * 1_000,
      ]),
    ),
  }),
);

function formulasIn(sheet: ExcelJS.Worksheet): string[] {
  const formulas: string[] = [];
  sheet.eachRow((row) => row.eachCell(({ formula }) => formula && formulas.push(formula)));
  return formulas;
}

test("the saved file has the table, names, notations, formulas, print settings and chart", async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting" }] });
  const writeRequest = request({ activities: ACTIVITIES, source: RAMING, from: 2023, until: 2027 });
  await write(host, writeRequest);
  const bytes = await host.save();
  if (process.env.POK_BEWAAR) writeFileSync(process.env.POK_BEWAAR, bytes);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  expect(book.worksheets.map(({ name }) => name)).toEqual([
    "Begroting",
    "POK_Plan",
    "POK_Samenvatting",
    "POK_Baten",
    "POK_Raming",
  ]);
  const plan = book.getWorksheet("POK_Plan")!;
  expect(plan.getTable("POK_Plan")).toMatchObject({ table: { headerRow: true, totalsRow: true } });
  const zip = await JSZip.loadAsync(bytes);
  const parts = await Promise.all(zip.file(/^xl\/tables\//).map((part) => part.async("string")));
  const table = parts.find((xml) => xml.includes('name="POK_Plan"'))!;
  // In a table exceljs does not read beyond the first calculated column.
  const columns = [...table.matchAll(/<tableColumn [^>]*name="([^"]*)"[^>]*>(.*?)<\/tableColumn>/gs)];
  expect(columns.map(([, name]) => name).slice(2)).toEqual([
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
  expect(columns.filter(([, , content]) => content).map(([, name]) => name)).toEqual(["Totaal", "Toets"]);
  const tally = tallyPlan(ACTIVITIES, writeRequest.available);
  const cell = (address: string) => plan.getCell(address);
  expect(cell("F7").text).toBe("2023");
  expect(cell("F11").formula).toBe(
    '_xlfn.IFNA(_xldudf_POK_BEDRAG(2,2023,"AU",,POK_Raming[])+_xldudf_POK_BEDRAG(2,2023,"DU",,POK_Raming[]),0)',
  );
  expect(cell("F12").formula).toBe("SUMIFS(POK_Plan[2023],POK_Plan[Actielijn],2)");
  expect(cell("F13").formula).toBe("F11-F12");
  expect(cell("F13").result).toBe(tally.place(2, 2023).remaining);
  expect(cell("F13").numFmt).toBe("#,##0;[Red]-#,##0");
  // Excel allows texts of 255 characters in a formula, and 8,192 characters in total.
  for (const formula of book.worksheets.flatMap(formulasIn)) {
    expect(formula.length).toBeLessThanOrEqual(8192);
    for (const [, text] of formula.matchAll(/"((?:[^"]|"")*)"/g))
      expect(text!.length).toBeLessThanOrEqual(255);
  }
  // Actielijn 1 has no money: a zero nobody decided on shows as a dash, and counts as 0.
  expect(
    [cell("F8"), cell("F9"), cell("F10"), cell("K8")].map(({ result, numFmt }) => [result, numFmt]),
  ).toEqual([
    [0, '#,##0;-#,##0;"–"'],
    [0, '#,##0;-#,##0;"–"'],
    [0, '#,##0;[Red]-#,##0;"–"'],
    [0, '#,##0;-#,##0;"–"'],
  ]);
  // An amount marked “≈” is a raming of money with a distribution key of its own.
  expect(cell("F26").numFmt).toBe('"≈"#,##0;-#,##0;"–"');
  expect(host.text("F26", "POK_Plan")).toMatch(/^≈\d+\.\d{3}$/);
  // What the check spills wraps in a column wide enough for it.
  const finding = plan.getRow(39).getCell(21);
  expect(String(finding.result ?? finding.value).length).toBeGreaterThan(20);
  expect(finding.alignment).toMatchObject({ wrapText: true, vertical: "top" });
  expect(plan.getColumn(21).width).toBeGreaterThan(75);
  expect(plan.pageSetup.printArea).toMatch(/^A1:U\d+$/);
  // A row in which the check finds something is higher than a row that is fine.
  const checks = Array.from({ length: 12 }, (_, i) => plan.getRow(38 + i));
  expect(new Set(checks.map((row) => row.getCell(12).result === "akkoord"))).toEqual(new Set([true, false]));
  for (const row of checks) expect(row.height > 3 * 15).toBe(row.getCell(12).result !== "akkoord");
  expect(plan.pageSetup).toMatchObject({
    orientation: "landscape",
    fitToPage: true,
    paperSize: 9,
    // The amounts on the first page, the goals and the check on the second.
    fitToWidth: 2,
    printTitlesColumn: "A:C",
  });
  expect(book.definedNames.model.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["POK_Plan_overzicht", "POK_Plan_controle", "POK_Samenvatting_jaren"]),
  );
  const charts = Object.keys(zip.files).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
  expect(charts).toHaveLength(1);
  const chart = await zip.file(charts[0]!)!.async("string");
  const summary = book.getWorksheet("POK_Samenvatting")!;
  const chartedRanges = [...chart.matchAll(/<c:val>.*?<c:f>(?:'?POK_Samenvatting'?!)([^<]*)<\/c:f>/gs)].map(
    ([, address]) => address!.replaceAll("$", ""),
  );
  expect(chartedRanges).toHaveLength(2);
  const chartedAmounts = chartedRanges.map((address) => {
    const [from, until] = address.split(":") as [string, string];
    const [letter, first, last] = [from[0]!, Number(from.slice(1)), Number(until.slice(1))];
    return Array.from({ length: last - first + 1 }, (_, i) =>
      Math.round(Number(summary.getCell(`${letter}${first + i}`).result)),
    );
  });
  expect(chartedAmounts).toEqual([
    tally.years.map((year) => tally.year(year).plannable),
    tally.years.map((year) => tally.year(year).planned),
  ]);
  expect(chart).toContain("1F4E79");
});
