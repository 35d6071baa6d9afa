import { excelPlanWorkbook as workbook } from "../../src/excel/plan/workbook";
import { PLAN } from "../../src/texts/plan";
import { adoptSheet } from "../../src/work/plan/adoption";
import { tallyPlan } from "../../src/work/plan/tally";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { makeBasis } from "../../src/work/plan/sheet/basis";
import { makeCheckTexts } from "../../src/work/plan/sheet/reviewText";
import { OWN, OWN_CELLS, NAMES, request, RAMING } from "../work/plan/sheet/helper";
import { AMPLE, write, values } from "./draftHelper";

jest.setTimeout(AMPLE);

let host: NodeHost;
afterEach(() => host.close());

const sheets = () => host.document.getters.getSheetIds().map((id) => host.document.getters.getSheetName(id));

const start = async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting", cells: { A1: "Programma" } }] });
};

/** Puts POK_Bedragen in the workbook as the view Gemeente does. */
async function putOwnAmounts() {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("POK_Bedragen");
    const range = sheet.getRangeByIndexes(3, 0, OWN_CELLS.length, OWN_CELLS[0]!.length);
    range.values = OWN_CELLS;
    sheet.tables.add(range, true).name = "POK_Bedragen";
    await context.sync();
  });
}

test.each([
  ["national", request()],
  ["own", request({ source: OWN, unit: 1_000 })],
  ["raming", request({ source: RAMING })],
])("writes a plan of %s amounts whose formulas match the model to the euro", async (kind, writeRequest) => {
  await start();
  if (kind === "own") await putOwnAmounts();
  await write(host, writeRequest);
  expect(sheets()).toEqual(expect.arrayContaining(["POK_Plan", "POK_Samenvatting", "POK_Baten"]));
  const { unit } = writeRequest.draft;
  const euro = (value: unknown) => Math.round(Number(value) * unit);
  const tally = tallyPlan(writeRequest.scenario.activities, writeRequest.available);
  const overview = await values(host, "POK_Plan_overzicht", false);
  const expected = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((lijn) =>
    (["plannable", "planned", "remaining"] as const).map((what) => [
      ...tally.years.map((year) => tally.place(lijn, year)[what]),
      tally.actielijn(lijn)[what],
    ]),
  );
  expect(overview.slice(2, 26).map((row) => row.slice(5, -1).map(euro))).toEqual(expected);
  expect(overview.slice(26).map((row) => row.slice(5, -1).map(euro))).toEqual(
    (["plannable", "planned", "remaining"] as const).map((what) => [
      ...tally.years.map((year) => tally.year(year)[what]),
      tally.total[what],
    ]),
  );
  const plan = await values(host, "POK_Plan");
  expect(plan.at(-1)!.slice(5, 9).map(euro)).toEqual([
    ...tally.years.map((year) => tally.year(year).planned),
    tally.total.planned,
  ]);
  expect(plan[1]![plan[0]!.indexOf("Toets")]).toBe("akkoord");
  const actielijnen = await values(host, "POK_Samenvatting_lijnen", false);
  expect(actielijnen.at(-1)!.slice(2).map(euro)).toEqual([
    tally.total.plannable,
    tally.total.planned,
    tally.total.remaining,
  ]);
  const byYear = await values(host, "POK_Samenvatting_jaren", false);
  expect(byYear.slice(1, -1).map((row) => row.slice(2).map(euro))).toEqual(
    tally.years.map((year) => [
      tally.year(year).plannable,
      tally.year(year).planned,
      tally.year(year).remaining,
    ]),
  );
  const baten = await values(host, "POK_Baten");
  expect(euro(baten.at(-1)!.at(-1))).toBe(tally.total.plannable);
  const check = await host.Excel.run(async (context) => {
    const range = context.workbook.names.getItem("POK_Plan_controle").getRange().getResizedRange(60, 3);
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(check[1]).toEqual(["Ernst", "Regel", "Rij", "Bevinding"]);
  // The row heights are based on these texts: they must be what the function really spills.
  const [, ...expectedTexts] = makeCheckTexts(makeBasis(writeRequest, NAMES));
  expect(expectedTexts.length).toBeGreaterThan(1);
  expect(check.slice(2).flatMap(([, , , finding]) => (finding === "" ? [] : [finding]))).toEqual(
    expectedTexts,
  );
});

describe("the sentences of the summary", () => {
  const warning = () => values(host, "POK_Samenvatting_klopt", false).then(([row]) => String(row![0]));
  const put = async (column: string, value: unknown) => {
    await host.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("POK_Plan");
      table.columns.getItem(column).getDataBodyRange().getCell(0, 0).values = [[value]];
      await context.sync();
    });
    await host.waitForFunctions();
  };

  test.each([1, 1_000] as const)(
    "say so when they no longer match the plan sheet (unit %i)",
    async (unit) => {
      await start();
      await write(host, request({ unit }));
      expect(await warning()).toBe("");
      await put("2026", 120_001 / unit);
      expect(await warning()).toMatch(/^LET OP: het planblad geeft andere bedragen[^:]*\.$/);
      await put("2026", 120_000 / unit);
      expect(await warning()).toBe("");
      await put("Aard", "incidenteel");
      expect(await warning()).toMatch(/^LET OP/);
    },
  );

  test("also say so when the raming gets another share", async () => {
    await start();
    await write(host, request({ source: RAMING }));
    expect(await warning()).toBe("");
    await host.Excel.run(async (context) => {
      const shares = context.workbook.names.getItem("POK_Raming_aandelen").getRange();
      shares.getCell(6, 1).values = [[0.02]];
      await context.sync();
    });
    await host.waitForFunctions();
    expect(await warning()).toMatch(
      /^LET OP: er is iets anders beschikbaar dan op 22 november 2026\. .* op het blad met de raming is gewijzigd\.$/,
    );
  });

  test("name the button of the pane, and what it cannot adopt", async () => {
    await start();
    const writeRequest = request({ withBaten: false });
    await write(host, writeRequest);
    await put("2026", 400_000);
    await put("2027", "PM");
    // Writing again leaves the changed sheet as it is, and the sentences still do not match it.
    await write(host, writeRequest);
    expect(await warning()).toContain(`“${PLAN.nl.adoptSheet}”`);
    expect(await warning()).toMatch(
      /Bij een jaar op het planblad staat geen getal: vul daar eerst een bedrag in\.$/,
    );
    let { scenario } = writeRequest;
    const adoptAndWrite = async () => {
      const [written] = await workbook.readWritten();
      const { activities, notAdopted } = adoptSheet(scenario.activities, written!.differences);
      scenario = { ...scenario, activities };
      await write(host, { ...writeRequest, scenario });
      return notAdopted;
    };
    expect(await adoptAndWrite()).toHaveLength(1);
    expect(await warning()).toMatch(/^LET OP/);
    await put("2027", 70_000);
    expect(await warning()).toMatch(/^LET OP: [^:]*$/);
    expect(await adoptAndWrite()).toEqual([]);
    expect(await warning()).toBe("");
    // An emptied cell is a year without an amount.
    await put("2027", "");
    expect(await warning()).toMatch(/^LET OP: [^:]*$/);
    expect(await adoptAndWrite()).toEqual([]);
    expect(await warning()).toBe("");
  });
});
