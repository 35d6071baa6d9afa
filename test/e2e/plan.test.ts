import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import type { Locator } from "playwright-core";
import { sharesByInwoners } from "../../src/work/gemeente/shares";
import { findGemeenten } from "../../src/knowledge/gemeenten/register";
import { availableOf, tallyPlan } from "../../src/work/plan";
import { currentEditie } from "../../src/knowledge/pok/edities";
import { openTryOut, type TryOut } from "../harness/browser";
import { button, violations } from "./actions";

/** From an empty workbook to a checked and written plan with its summary, closing and reopening halfway. */

const MAX_ACTIONS = 40;
const YEARS = [2022, 2023, 2024, 2025, 2026, 2027];
const NAMES: Readonly<Record<number, string>> = {
  1: "Steunpunt digitaal",
  2: "Sociaal raadslieden",
  3: "Leerkring casuïstiek",
  4: "Wijkteams versterken",
  5: "Integrale werkwijze",
  6: "Regionale invoering",
  7: "Regie op verward gedrag",
  8: "Leertraject",
};

async function writeEmptyWorkbook(folder: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Blad1");
  const file = path.join(folder, "leeg.xlsx");
  await workbook.xlsx.writeFile(file);
  return file;
}

/** What the pure plan model says there is to distribute in 2022–2027 for Enschede, per actielijn. */
async function availableByModel(): Promise<ReadonlyMap<number, number>> {
  const [gemeente] = findGemeenten("Enschede");
  const { byYear, short } = sharesByInwoners(gemeente!.code, currentEditie.years)!;
  const roles = { vrouwenopvang: true, veiligheidsregio: true, urbanRenewalArea: null };
  const source = {
    kind: "raming",
    gemeente: "Enschede",
    shares: byYear,
    explanation: short,
    caveats: [],
  } as const;
  const money = availableOf(currentEditie, source, { name: "Enschede", roles }, YEARS);
  const tally = tallyPlan([], money);
  return new Map([1, 2, 3, 4, 5, 6, 7, 8].map((number) => [number, tally.actielijn(number).plannable]));
}

function cellsOf(sheet: ExcelJS.Worksheet): ExcelJS.Cell[] {
  const cells: ExcelJS.Cell[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell)));
  return cells;
}

const allFormulas = (sheet: ExcelJS.Worksheet) =>
  cellsOf(sheet).flatMap(({ formula }) => (formula ? [formula] : []));
const allOutcomes = (sheet: ExcelJS.Worksheet) => cellsOf(sheet).map((cell) => cell.result ?? cell.value);

/** A click, a choice or one filled-in field is one action. */
class User {
  actions = 0;
  tryOut!: TryOut;

  async click(target: Locator): Promise<void> {
    this.actions++;
    await target.click();
  }

  async fill(field: Locator, text: string): Promise<void> {
    this.actions++;
    await field.press("Control+a");
    await field.pressSequentially(text);
  }

  async choose(field: Locator, value: string): Promise<void> {
    this.actions++;
    await field.selectOption(value);
  }

  button(name: string | RegExp): Locator {
    return this.tryOut.pane.getByRole("button", { name: name, exact: typeof name === "string" });
  }

  async sees(text: string | RegExp): Promise<void> {
    const { pane } = this.tryOut;
    await pane
      .getByText(text)
      .first()
      .waitFor()
      .catch(async () => {
        throw new Error(`“${String(text)}” niet gezien in:\n${await pane.locator("body").innerText()}`);
      });
  }
}

describe.each(["win32", "web"] as const)("drafting a plan, transport %s", (transport) => {
  const user = new User();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "pok-plan-"));
  const save = async (name: string): Promise<string> => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, await user.tryOut.save());
    return file;
  };
  const open = async (workbook: string) => {
    user.tryOut = await openTryOut({ transport, workbook });
    await user.click(button(user.tryOut, "Plan"));
  };
  beforeAll(async () => open(await writeEmptyWorkbook(folder)));
  afterAll(async () => {
    await user.tryOut.close();
    fs.rmSync(folder, { recursive: true });
  });

  test("the assumptions are gemeente, years and source", async () => {
    const field = user.tryOut.pane.getByRole("combobox", { name: "Gemeente" });
    await user.fill(field, "enschede");
    await user.click(user.tryOut.pane.getByRole("option", { name: /Enschede/ }));
    await user.choose(user.tryOut.pane.getByLabel("Van", { exact: true }), "2022");
    await user.sees(/raming voor Enschede/i);
    expect(await violations(user.tryOut)).toEqual([]);
    await user.click(user.button("Volgende: Beschikbaar"));
    await user.sees("Wat er beschikbaar is");
    await user.click(user.button("Volgende: Plan"));
  });

  test("the proposal gives every actielijn with money one activity; names can be changed", async () => {
    await user.click(user.button("Voorstel maken"));
    await user.sees("6 activiteiten voorgesteld. Pas namen, doelen en bedragen aan.");
    // Another view for a moment loses nothing that was saved.
    await waitUntilSaved("Extra capaciteit in de wijkteams");
    await user.click(button(user.tryOut, "Bedragen"));
    await user.click(button(user.tryOut, "Plan"));
    for (const actielijn of [2, 3, 4, 5, 6, 7]) await rename(actielijn);
  });

  test("closing and reopening halfway leaves the plan at the same step", async () => {
    await waitUntilSaved(NAMES[7]!);
    const file = await save("halverwege.xlsx");
    await user.tryOut.close();
    await open(file);
    await user.sees("Verder waar u was: stap 3, Plan.");
    await user.button(new RegExp(`^4\\.1 ${NAMES[4]!}`)).waitFor();
  });

  test("actielijnen without money of their own get an activity too", async () => {
    for (const actielijn of [1, 8]) {
      await user.click(user.button(new RegExp(`^Activiteit toevoegen bij actielijn ${actielijn} `)));
      await user.fill(user.tryOut.pane.getByLabel("Naam", { exact: true }), NAMES[actielijn]!);
    }
    await user.click(user.button("Volgende: Controle"));
    await user.sees(/^Het plan is getoetst aan voorlopige bedragen voor 2023–2027/);
    await user.sees("1 advies");
    expect(await violations(user.tryOut)).toEqual([]);
    await user.click(user.button("Volgende: Schrijven"));
  });

  test("a preview precedes writing plan, summary and raming", async () => {
    await user.click(user.button("Voorbeeld"));
    await user.sees("POK_Samenvatting");
    expect(await violations(user.tryOut)).toEqual([]);
    await user.click(user.button("Schrijven").last());
    await user.sees("Scenario “Volledig” staat in de werkmap.");
    expect(user.actions).toBeLessThanOrEqual(MAX_ACTIONS);
    expect(user.tryOut.errors).toEqual([]);
  });

  test("the file keeps table, names, notations, formulas and chart, with the same figures", async () => {
    const file = await save("plan.xlsx");
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(file);
    const sheet = workbook.getWorksheet("POK_Plan")!;
    const { tableRef } = (sheet.getTable("POK_Plan") as unknown as { table: { tableRef: string } }).table;
    const header = sheet.getRow(Number(/^[A-Z]+(\d+)/.exec(tableRef)![1]));
    const headers = (header.values as unknown[]).slice(1).map(String);
    expect(headers.slice(0, 5)).toEqual(["Nr", "Actielijn", "Activiteit", "Taakveld", "Aard"]);
    expect(headers.slice(5, 11)).toEqual(YEARS.map(String));

    // Every row of the table is what the pane showed: a raming is share × national amount, in whole euros.
    const sum = new Map<number, number>();
    for (let row = header.number + 1; /^\d\.\d+$/.test(String(sheet.getCell(row, 1).value)); row++) {
      const actielijn = Number(sheet.getCell(row, 2).value);
      expect(sheet.getCell(row, 3).value).toBe(NAMES[actielijn]);
      YEARS.forEach((_, i) => {
        const cell = sheet.getCell(row, 6 + i);
        if (typeof cell.value === "number") sum.set(actielijn, (sum.get(actielijn) ?? 0) + cell.value);
        expect(cell.numFmt).toBe("#,##0");
      });
    }
    const byActielijn = await availableByModel();
    for (const actielijn of [2, 3, 4, 5, 6, 7]) expect(sum.get(actielijn)).toBe(byActielijn.get(actielijn));

    const summary = workbook.getWorksheet("POK_Samenvatting")!;
    const formulas = allFormulas(summary);
    expect(formulas.length).toBeGreaterThan(20);
    // In the file the functions are called _xldudf_POK_…; that is how Excel recognizes an add-in.
    expect(allFormulas(sheet).some((formula) => /POK_CONTROLE\(/.test(formula))).toBe(true);
    expect(allFormulas(sheet).some((formula) => /POK_TOETS\(/.test(formula))).toBe(true);
    const outcomes = allOutcomes(summary);
    const total = [...byActielijn.values()].reduce((a, b) => a + b, 0);
    expect(outcomes).toContain(total);

    const zipped = await JSZip.loadAsync(fs.readFileSync(file));
    const charts = Object.keys(zipped.files).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(1);
    const xml = await zipped.file(charts[0]!)!.async("string");
    expect(xml).toMatch(/<c:f>[^<]*POK_Samenvatting[^<]*<\/c:f>/);
  });

  /** Saving happens by itself; only once it is in the workbook does it get into the file. */
  async function waitUntilSaved(text: string): Promise<void> {
    const stored = () =>
      user.tryOut.pane.evaluate(() =>
        Excel.run(async (context) => {
          const part = context.workbook.customXmlParts
            .getByNamespace("urn:pok-invoegtoepassing:plan:1")
            .getOnlyItemOrNullObject();
          await context.sync();
          // Nothing is stored until the first change has been saved.
          if (part.isNullObject) return "";
          const xml = part.getXml();
          await context.sync();
          return xml.value;
        }),
      );
    while (!(await stored()).includes(text)) await user.tryOut.page.waitForTimeout(100);
  }

  async function rename(actielijn: number): Promise<void> {
    await user.click(user.button(new RegExp(`^${actielijn}\\.1 `)));
    await user.fill(user.tryOut.pane.getByLabel("Naam", { exact: true }), NAMES[actielijn]!);
  }
});
