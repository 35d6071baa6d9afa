import { excelCheckWorkbook } from "../../src/excel/check/workbook";
import { excelDossier } from "../../src/excel/gemeente/dossier";
import { excelPlanWorkbook } from "../../src/excel/plan/workbook";
import { EMPTY_MEMORY, type RememberedPlan } from "../../src/work/check";
import { NO_SETTINGS } from "../../src/work/gemeente/settings";
import { newDraft } from "../../src/work/plan";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { request, RAMING } from "../work/plan/sheet/helper";
import { noAbort } from "./draftHelper";

let host: NodeHost;
beforeEach(async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting", cells: { A1: "Actielijn", B1: "Bedrag" } }] });
});
afterEach(() => host.close());

type Part = "gemeente" | "check" | "plan" | "written";
const urn = (part: Part) => `urn:pok-invoegtoepassing:${part}:1`;

/** Puts in the workbook what another add-in, or someone with a text editor, may have left there. */
const put = (part: Part, content: string) =>
  host.Excel.run(async (context) => {
    context.workbook.customXmlParts.add(`<pok xmlns="${urn(part)}">${content}</pok>`);
    await context.sync();
  });

const contentOf = (part: Part): Promise<string> =>
  host.Excel.run(async (context) => {
    const xml = context.workbook.customXmlParts.getByNamespace(urn(part)).getOnlyItem().getXml();
    await context.sync();
    return xml.value;
  });

const NEWER = { obstacle: { kind: "newerStored" } };
const FROM_LATER = '{"version":2,"iets":"nieuws"}';
const remembered: RememberedPlan = {
  location: {
    target: { sheetId: "", sheet: "Begroting", row: 0, column: 0, rows: 1, columns: 2 },
    table: null,
    name: null,
    untilEnd: false,
  },
  correction: {},
  setAside: [],
};

describe("what a newer add-in stored is not read and not written over", () => {
  test("the gemeente", async () => {
    await put("gemeente", FROM_LATER);
    expect((await excelDossier.read()).settings).toEqual({ kind: "newer", version: 2 });
    await expect(excelDossier.save(NO_SETTINGS)).rejects.toMatchObject(NEWER);
    expect(await contentOf("gemeente")).toContain(FROM_LATER);
  });

  test("what is remembered of checked plans; no name is left behind either", async () => {
    await put("check", FROM_LATER);
    expect(await excelCheckWorkbook.readMemory()).toEqual({ ...EMPTY_MEMORY, newer: true });
    await expect(excelCheckWorkbook.remember(remembered)).rejects.toMatchObject(NEWER);
    await expect(excelCheckWorkbook.forget(remembered.location)).rejects.toMatchObject(NEWER);
    expect(await contentOf("check")).toContain(FROM_LATER);
    const names = await host.Excel.run(async (context) => {
      const { names: all } = context.workbook;
      all.load("items/name");
      await context.sync();
      return all.items.map(({ name }) => name);
    });
    expect(names).toEqual([]);
  });

  test("the draft", async () => {
    await put("plan", FROM_LATER);
    expect(await excelPlanWorkbook.readDraft()).toEqual({ kind: "newer", version: 2 });
    await expect(excelPlanWorkbook.storeDraft(newDraft(2026))).rejects.toMatchObject(NEWER);
    expect(await contentOf("plan")).toContain(FROM_LATER);
  });

  test("written plans; no sheet is made", async () => {
    await put("written", FROM_LATER);
    await expect(excelPlanWorkbook.readWritten()).rejects.toMatchObject(NEWER);
    await expect(excelPlanWorkbook.prepare(request({ source: RAMING }))).rejects.toMatchObject(NEWER);
    expect(await contentOf("written")).toContain(FROM_LATER);
  });

  test("also if it came only after preparing", async () => {
    const prepared = await excelPlanWorkbook.prepare(request({ source: RAMING }));
    await put("written", FROM_LATER);
    await expect(excelPlanWorkbook.write(prepared, noAbort)).rejects.toMatchObject(NEWER);
    expect(await contentOf("written")).toContain(FROM_LATER);
  });
});

describe("what is damaged counts as not stored, is reported, and is replaced", () => {
  test("the gemeente", async () => {
    await put("gemeente", "{kapot");
    expect((await excelDossier.read()).settings).toEqual({ kind: "none", odd: [[]] });
    await excelDossier.save({ ...NO_SETTINGS, gemeentecode: "GM0344" });
    expect((await excelDossier.read()).settings).toMatchObject({
      value: { gemeentecode: "GM0344" },
      odd: [],
    });
  });

  test("remembered plans with wrong or missing parts", async () => {
    const plan = { rangeName: "POK_Plan_1", correction: { unit: 1e12, skip: 5 } };
    await put("check", JSON.stringify({ version: 1, plans: [plan, {}] }));
    const { odd, vanished, newer } = await excelCheckWorkbook.readMemory();
    expect({ odd: [...odd].sort(), vanished, newer }).toEqual({
      odd: ["plan", "skip", "unit"],
      vanished: [""],
      newer: false,
    });
  });

  test("the draft", async () => {
    await put("plan", '{"version":1,"scenarios":5}');
    expect(await excelPlanWorkbook.readDraft()).toMatchObject({ kind: "none", odd: [["scenarios"], []] });
    await excelPlanWorkbook.storeDraft(newDraft(2026));
    expect(await excelPlanWorkbook.readDraft()).toEqual({ kind: "read", value: newDraft(2026), odd: [] });
  });

  test("a written plan: the preview says so", async () => {
    expect(await excelPlanWorkbook.prepare(request({ source: RAMING }))).toMatchObject({ unreadable: false });
    await put("written", '{"version":1,"plans":[{"scenario":"1"}]}');
    expect(await excelPlanWorkbook.readWritten()).toEqual([]);
    expect(await excelPlanWorkbook.prepare(request({ source: RAMING }))).toMatchObject({ unreadable: true });
  });
});

test("a text that XML cannot hold survives", async () => {
  const draft = newDraft(2026);
  const [scenario] = draft.scenarios;
  const name = 'a < b & "c" \uFFFE\uFFFF\u0001 </pok> &quot;';
  await excelPlanWorkbook.storeDraft({ ...draft, scenarios: [{ ...scenario!, name }] });
  expect(await excelPlanWorkbook.readDraft()).toMatchObject({ value: { scenarios: [{ name }] }, odd: [] });
});
