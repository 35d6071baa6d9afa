import { checkLocation, makeReport, type Check, type ReportData } from "../../src/work/check";
import { excelCheckWorkbook as workbook } from "../../src/excel/check/workbook";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { request } from "../work/plan/sheet/helper";
import { write } from "./draftHelper";
import { block, runCheck, DATA, LONG, reason, progress } from "./checkHelper";

let host: NodeHost;
afterEach(() => host.close());

const reportOf = (check: Check, change: Partial<ReportData> = {}) =>
  makeReport({
    check,
    data: DATA,
    amounts: "Lbr. 21/083, 14 december 2021",
    setAside: [],
    time: new Date(2026, 10, 22, 10, 15),
    language: "nl",
    ...change,
  });
const sheets = () => host.document.getters.getSheetIds().map((id) => host.document.getters.getSheetName(id));
const readSheet = async (sheet: string) =>
  host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
    range.load("text,formulas");
    await context.sync();
    return range;
  });

beforeEach(async () => {
  host = await startNodeHost({ cells: block(LONG, 3, 1) });
});

test("says what was checked, against what, when and what was found", async () => {
  const { cells, titleRow } = reportOf(await runCheck(host, "B3:F8"));
  const rows = cells.map((row) => row.map(({ content }) => String(content)).filter(Boolean));
  expect(rows).toContainEqual(["Gecontroleerd plan", "Blad1!B3:F8"]);
  expect(rows).toContainEqual(["Getoetst aan", "Lbr. 21/083, 14 december 2021"]);
  expect(rows).toContainEqual(["Gecontroleerd op", "22 november 2026 om 10:15"]);
  expect(rows).toContainEqual(["Omvang", "5 bedragen op 5 rijen"]);
  expect(rows).toContainEqual(["Uitkomst", "fouten: 3, waarschuwingen: 0, adviezen: 0; terzijde gelegd: 0"]);
  expect(rows).toContainEqual([
    "4",
    "2022",
    "Uitvoeringscapaciteit wijkteams",
    "0",
    "45000000",
    "45000000",
    "0",
  ]);
  expect(rows[titleRow - 1]).toEqual(["Ernst", "Regel", "Cel", "Bevinding", "Bron"]);
  expect(rows[titleRow]!.slice(0, 3)).toEqual(["fout", "POK-01", "B6"]);
  expect(rows[titleRow + 3]).toEqual([]);
  // What was checked against comes after what was found.
  expect(rows.findIndex(([first]) => first === "Toetsregels")).toBeGreaterThan(titleRow + 3);
});

test("lists what is set aside separately, with reason, name and date; also what has lapsed", async () => {
  const check = await runCheck(host, "B3:F8");
  const [first] = check.findings;
  const aside = { reason: "=1+1 besproken", name: "Jansen", date: "2026-11-22" };
  const report = reportOf(check, {
    setAside: [
      { key: first!.key, ...aside },
      { key: "POK-14|advies|x", ...aside },
    ],
  });
  const receipt = await workbook.writeReport(report, progress());
  const { text, formulas } = await readSheet(receipt.sheet);
  expect(text.filter((row) => row[5] === "=1+1 besproken").map((row) => [row[1], row[6], row[7]])).toEqual([
    ["POK-01", "Jansen", "2026-11-22"],
    ["POK-14", "Jansen", "2026-11-22"],
  ]);
  expect(
    text
      .slice(report.titleRow)
      .map((row) => row[1])
      .slice(0, 3),
  ).toEqual(["POK-02", "POK-19", ""]);
  // What the user wrote is text, not a formula.
  expect(host.document.getters.getSheetIds().length).toBe(2);
  expect(formulas.flat().filter((cell) => /^=(?!1\+1 besproken)/.test(String(cell)))).toEqual([]);
});

test("is in English if asked", async () => {
  const { cells, pageHeader } = reportOf(await runCheck(host, "B3:F8"), { language: "en" });
  expect(cells[0]![0]!.content).toBe("Check of the plan for the POK money");
  expect(pageHeader).toContain("22 November 2026");
  expect(cells.flat().filter(({ content }) => /Gecontroleerd|Bevinding\b/.test(String(content)))).toEqual([]);
});

test("goes on a new sheet, never over another, and can be removed while it is unchanged", async () => {
  const report = reportOf(await runCheck(host, "B3:F8"));
  const one = await workbook.writeReport(report, progress());
  const two = await workbook.writeReport(report, progress());
  expect(sheets()).toEqual(["Blad1", "POK_Controle", "POK_Controle (2)"]);
  await workbook.removeReport(one);
  expect(sheets()).toEqual(["Blad1", "POK_Controle (2)"]);
  host.type("K1", "aantekening", two.sheet);
  expect(await reason(workbook.removeReport(two))).toEqual({ kind: "changed" });
  host.type("K1", "", two.sheet);
  host.type("A1", "Andere titel", two.sheet);
  expect(await reason(workbook.removeReport(two))).toEqual({ kind: "changed" });
});

test("prints in landscape, one page wide, with the header on every page; amounts are readable", async () => {
  const report = reportOf(await runCheck(host, "B3:F8"));
  const { sheet, sheetId } = await workbook.writeReport(report, progress());
  expect(host.document.pageSetups.get(sheetId)).toMatchObject({
    orientation: "Landscape",
    fitWidth: 1,
    titleRows: `${report.titleRow}:${report.titleRow}`,
    printArea: `A1:H${report.cells.length}`,
  });
  const { text } = await readSheet(sheet);
  expect(text.flat()).toContain("45.000.000");
});

test("adds no sheet if cancelled", async () => {
  const report = reportOf(await runCheck(host, "B3:F8"));
  const abort = new AbortController();
  abort.abort();
  expect(await reason(workbook.writeReport(report, progress(abort)))).toEqual({ kind: "cancelled" });
  expect(sheets()).toEqual(["Blad1"]);
});

test("names the gemeente, and calls the lasten of a written plan lasten", async () => {
  await write(host, request({ withBaten: false }));
  const candidate = (await workbook.findPlans(progress())).find(
    ({ location }) => location.table === "POK_Plan",
  );
  const content = await workbook.readLocation(candidate!.location, progress());
  const data = { ...DATA, gemeente: "GM0153" };
  const check = checkLocation(content, candidate!.correction, data);
  expect(check.lines.map(({ kind }) => kind)).toContain("lasten");
  const rows = reportOf(check, { data }).cells.map((row) =>
    row.map(({ content: cell }) => String(cell)).filter(Boolean),
  );
  expect(rows).toContainEqual(["Gemeente", "Enschede"]);
  expect(rows.flat().filter((cell) => cell.includes("baten of lasten"))).toEqual([]);
});
