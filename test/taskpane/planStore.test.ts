import { tableCells, TABLE_HEADERS } from "../../src/knowledge/pok/amountsTable";
import { activeScenario, newDraft, proposal, type Draft } from "../../src/work/plan";
import type { PlanDifference } from "../../src/work/plan/workbook";
import type { Raster } from "../../src/reading/plan";
import { currentEditie } from "../../src/knowledge/pok/edities";
import { Dossier } from "../../src/taskpane/gemeente/dossier";
import { pictureOf } from "../../src/taskpane/plan/picture";
import { PlanStore } from "../../src/taskpane/plan/planStore";
import { FakeCheck } from "./fakeCheck";
import { FakeDossier } from "./fakeDossier";
import { FakePlan } from "./fakePlan";

const TODAY = "2026-11-22";
const HEADER = ["Actielijn", "Jaar", "Soort", "Aard", "Omschrijving", "Bedrag"];
const EXISTING: Raster = [
  HEADER,
  [2, 2026, "lasten", "structureel", "Raadslieden", 120_000],
  [2, 2027, "lasten", "structureel", "Raadslieden", 125_000],
  [4, 2026, "baten", "structureel", "AU", 400_000],
  [4, 2026, "lasten", "structureel", "Wijkteam", "veel"],
];

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
});
afterEach(() => {
  jest.useRealTimers();
});

/** Lets pass the time in which a change is saved. */
const settle = () => jest.advanceTimersByTimeAsync(600);

async function make(workbook = new FakePlan(), plans = new FakeCheck(EXISTING), amounts = new FakeDossier()) {
  const dossier = new Dossier(amounts);
  await dossier.refresh();
  const planStore = new PlanStore(currentEditie, workbook, plans, dossier, () => TODAY);
  const stop = planStore.follow();
  await settle();
  const draft = () => planStore.read().draft!;
  return {
    planStore,
    workbook,
    plans,
    dossier,
    stop,
    state: () => planStore.read(),
    draft,
    activities: () => activeScenario(draft()).activities,
  };
}

/** A draft with the proposal on the national amounts. */
async function draftWithProposal(): Promise<Draft> {
  const { planStore, draft, stop } = await make();
  planStore.makeProposal();
  stop();
  return draft();
}

describe("starting and continuing", () => {
  test("a new plan starts and is saved if there is no saved draft and no plan", async () => {
    const { state, workbook } = await make();
    expect(state()).toMatchObject({ phase: "steps", draft: newDraft(2026), message: null });
    expect(workbook.draft).toEqual(newDraft(2026));
  });

  test("a saved draft continues at its step, without looking for plans", async () => {
    const workbook = new FakePlan();
    workbook.draft = { ...(await draftWithProposal()), step: "plan" };
    const { state, activities } = await make(workbook);
    expect(state()).toMatchObject({ phase: "steps", candidates: null, message: { kind: "resumed" } });
    expect(state().draft!.step).toBe("plan");
    expect(activities().map(({ nr }) => nr)).toEqual(["2.1", "3.1", "4.1", "7.1"]);
  });

  test("nothing starts that overwrites the saved draft if the workbook cannot be read", async () => {
    const workbook = new FakePlan();
    workbook.draft = await draftWithProposal();
    workbook.failed.read = { kind: "cellBeingEdited" };
    const { planStore, state } = await make(workbook);
    expect(state()).toMatchObject({ phase: "reading", draft: null, message: { kind: "failed" } });
    expect(workbook.stored).toBe(0);
    await planStore.start();
    expect(state()).toMatchObject({ phase: "steps", message: { kind: "resumed" } });
  });

  test("what a newer add-in saved is not shown, and nothing starts that would overwrite it", async () => {
    const workbook = new FakePlan();
    workbook.reading = { kind: "newer", version: 2 };
    const { planStore, state } = await make(workbook);
    expect(state()).toMatchObject({
      phase: "reading",
      draft: null,
      message: { kind: "failed", obstacle: { kind: "newerStored" } },
    });
    await planStore.saveNow();
    expect(workbook.stored).toBe(0);
  });

  test("names what of a saved draft cannot be read, also if nothing of it is left", async () => {
    const workbook = new FakePlan();
    const odd = [["unit"], ["scenarios", "activities", "amounts", "2022"], ["unit"]];
    workbook.reading = { kind: "read", value: newDraft(2024), odd };
    expect((await make(workbook)).state()).toMatchObject({
      draft: newDraft(2024),
      message: { kind: "resumed", odd: ["unit", "amounts"] },
    });
    workbook.reading = { kind: "none", odd: [[]] };
    expect((await make(workbook)).state()).toMatchObject({
      phase: "steps",
      draft: newDraft(2026),
      message: { kind: "unreadableDraft" },
    });
  });

  test("starting over lets the user choose again, and saves only after that", async () => {
    const { planStore, state, workbook } = await make();
    planStore.makeProposal();
    await settle();
    const stored = workbook.stored;
    await planStore.startOver();
    await settle();
    expect(state()).toMatchObject({ phase: "start", draft: null, planHistory: { previous: [] } });
    expect(workbook.stored).toBe(stored);
    planStore.newPlan();
    await settle();
    expect(workbook.draft).toEqual(newDraft(2026));
  });
});

describe("saving", () => {
  test("typing saves only the last value", async () => {
    const { planStore, workbook, activities } = await make();
    planStore.add(4);
    await settle();
    const start = workbook.stored;
    for (const name of ["W", "Wi", "Wij"]) planStore.applyChange("4.1", { name });
    expect(workbook.stored).toBe(start);
    await settle();
    expect(workbook.stored).toBe(start + 1);
    expect((workbook.draft as Draft).scenarios[0]!.activities).toEqual(activities());
  });

  test("the last of two overlapping saves wins", async () => {
    const { planStore, workbook } = await make();
    let open = () => undefined as void;
    workbook.saveGate = new Promise((done) => (open = done));
    planStore.choose({ from: 2023 });
    await settle();
    planStore.choose({ from: 2024 });
    await settle();
    expect((workbook.draft as Draft).from).toBe(2026);
    open();
    await settle();
    expect((workbook.draft as Draft).from).toBe(2024);
  });

  test("leaving the view loses nothing", async () => {
    const { planStore, workbook, stop } = await make();
    planStore.choose({ from: 2022 });
    stop();
    await jest.advanceTimersByTimeAsync(0);
    expect((workbook.draft as Draft).from).toBe(2022);
  });

  test("says that saving failed until it succeeds", async () => {
    const { planStore, workbook, state } = await make();
    workbook.failed.save = { kind: "noAccess" };
    planStore.choose({ from: 2022 });
    await settle();
    expect(state().saveError).toEqual({ kind: "noAccess" });
    expect((workbook.draft as Draft).from).toBe(2026);
    await planStore.saveNow();
    expect(state().saveError).toBeNull();
    expect((workbook.draft as Draft).from).toBe(2022);
  });
});

describe("undoing", () => {
  test("every change is a step, typing on in one field is one step, and the user stays in the current step", async () => {
    const { planStore, activities, draft, state } = await make();
    planStore.makeProposal();
    const [first] = activities();
    for (const name of ["R", "Ra", "Raad"]) planStore.applyChange(first!.nr, { name });
    planStore.remove(activities()[0]!);
    expect(state().message).toEqual({ kind: "activityGone", name: "Raad" });
    planStore.chooseStep("check");
    planStore.undo();
    expect(activities()[0]!.name).toBe("Raad");
    planStore.undo();
    expect(activities()[0]).toEqual(first);
    planStore.undo();
    expect(activities()).toEqual([]);
    planStore.undo();
    expect(draft()).toEqual({ ...newDraft(2026), step: "check" });
  });

  test("two fields are two steps, also when returning to the first field", async () => {
    const { planStore, activities } = await make();
    planStore.add(4);
    planStore.setAmount("4.1", 2026, 1);
    planStore.setAmount("4.1", 2026, 12);
    planStore.setAmount("4.1", 2027, 5);
    planStore.setAmount("4.1", 2026, undefined);
    expect(activities()[0]!.amounts).toEqual({ 2027: 5 });
    planStore.undo();
    expect(activities()[0]!.amounts).toEqual({ 2026: 12, 2027: 5 });
    planStore.undo();
    expect(activities()[0]!.amounts).toEqual({ 2026: 12 });
    planStore.undo();
    expect(activities()[0]!.amounts).toEqual({});
  });
});

describe("adopting an existing plan", () => {
  async function found() {
    const plans = new FakeCheck(EXISTING);
    plans.candidates = [{ location: plans.location, lines: 4, reason: { nl: "", en: "" }, correction: {} }];
    return make(new FakePlan(), plans);
  }

  test("the user chooses if there are plans in the workbook; nothing is adopted before that", async () => {
    const { planStore, state, plans, workbook, activities } = await found();
    expect(state()).toMatchObject({ phase: "start", draft: null });
    await planStore.readCandidate(plans.candidates[0]!);
    const { proposal: adoption } = state();
    expect(adoption!.adopted.amounts).toBe(2);
    expect(adoption!.adopted.skipped.map(({ reason }) => reason)).toEqual(["baten", "amount"]);
    expect(adoption!.draft).toMatchObject({ from: 2026, until: 2027 });
    await settle();
    expect(workbook.stored).toBe(0);
    planStore.adopt();
    expect(activities()).toMatchObject([{ name: "Raadslieden", amounts: { 2026: 120_000, 2027: 125_000 } }]);
    await settle();
    expect(workbook.stored).toBe(1);
  });

  test("a range without plan lines is not offered", async () => {
    const plans = new FakeCheck(EXISTING);
    plans.candidates = [{ location: plans.location, lines: 0, reason: { nl: "", en: "" }, correction: {} }];
    const { state } = await make(new FakePlan(), plans);
    expect(state()).toMatchObject({ phase: "steps", candidates: [] });
  });

  test("back adopts nothing", async () => {
    const { planStore, state, plans } = await found();
    await planStore.readCandidate(plans.candidates[0]!);
    planStore.back();
    expect(state()).toMatchObject({ phase: "start", draft: null, proposal: null });
  });

  test("is added to an existing draft as a scenario, which can be undone", async () => {
    const { planStore, draft, state } = await make();
    planStore.makeProposal();
    const earlier = draft().scenarios;
    await planStore.findPlans();
    await planStore.readSelection();
    planStore.adopt();
    expect(state().phase).toBe("steps");
    expect(draft().scenarios.map(({ name }) => name)).toEqual(["Volledig", "Begroting"]);
    expect(draft().scenarios[0]).toEqual(earlier[0]);
    planStore.undo();
    expect(draft().scenarios).toEqual(earlier);
  });

  test("says why a range is no plan", async () => {
    const { planStore, state } = await make(new FakePlan(), new FakeCheck([["zomaar", "iets"]]));
    await planStore.readSelection();
    expect(state().proposal).toBeNull();
    expect(state().message).toMatchObject({ kind: "unreadable", sentence: expect.stringMatching(/\w{4}/) });
  });

  test("cancelling leaves everything as it was", async () => {
    const { planStore, plans, state } = await make();
    let open = () => undefined as void;
    plans.gate = new Promise((done) => (open = done));
    const reading = planStore.readSelection();
    planStore.cancel();
    open();
    await reading;
    expect(state()).toMatchObject({ proposal: null, busy: null, message: { kind: "failed" } });
    expect(state().phase).toBe("steps");
  });
});

describe("scenarios", () => {
  test("a cautious scenario rests on what is certain, and the first stays", async () => {
    const { planStore, draft, state } = await make();
    planStore.choose({ from: 2022, until: 2023 });
    planStore.makeProposal();
    const complete = draft().scenarios[0]!;
    planStore.askCautious();
    expect(state().question).toEqual({ kind: "cautious", withoutFixed: [2023] });
    planStore.makeCautious(0);
    expect(draft().scenarios[0]).toEqual(complete);
    expect(draft().scenarios[1]).toMatchObject({ name: "Behoedzaam", provisionalPart: 0 });
    const line2 = activeScenario(draft()).activities.find(({ actielijn }) => actielijn === 2)!;
    // 2022 is settled, 2023 is provisional.
    expect(line2.amounts).toEqual({ 2022: 23_000_000, 2023: 0 });
    expect(state().comparing).toBe(true);
    expect(draft().step).toBe("check");
  });

  test("can be copied, renamed and removed; a name that exists is refused", async () => {
    const { planStore, draft } = await make();
    planStore.copyScenario();
    expect(draft().scenarios.map(({ name }) => name)).toEqual(["Volledig", "Volledig 2"]);
    expect(planStore.rename("2", "Volledig")).toBe(false);
    expect(planStore.rename("2", " Krap ")).toBe(true);
    planStore.removeScenario("2", "Krap");
    expect(draft()).toMatchObject({ scenarios: [{ name: "Volledig" }], active: "1" });
    planStore.undo();
    expect(draft().scenarios.map(({ name }) => name)).toEqual(["Volledig", "Krap"]);
  });
});

describe("writing", () => {
  test("previews, writes and undoes, with the source of the amounts", async () => {
    const { planStore, workbook, state, draft } = await make();
    planStore.makeProposal();
    await planStore.prepare();
    expect(state().writing).toMatchObject({ phase: "preview", notAdopted: [] });
    expect(workbook.receipts).toEqual([]);
    const [request] = workbook.requests;
    expect(request).toMatchObject({ today: TODAY, source: { kind: "national" } });
    expect(request!.scenario).toEqual(activeScenario(draft()));
    await planStore.write();
    expect(state().message).toEqual({ kind: "written", receipt: workbook.receipts[0] });
    await planStore.show("POK_Samenvatting");
    expect(workbook.shown).toEqual(["POK_Samenvatting"]);
    await planStore.revert();
    expect(workbook.receipts).toEqual([]);
    expect(state().message).toEqual({ kind: "reverted" });
  });

  test("a change after the preview requires a new preview", async () => {
    const amounts = new FakeDossier();
    const { planStore, state, dossier } = await make(new FakePlan(), new FakeCheck(EXISTING), amounts);
    await planStore.prepare();
    planStore.choose({ withBaten: true });
    expect(state().writing).toBeNull();
    await planStore.prepare();
    amounts.current = [
      TABLE_HEADERS,
      tableCells({
        actielijn: 4,
        year: 2026,
        kanaal: "AU",
        amount: 900_000,
        gemeente: "Utrecht",
        editie: "septembercirculaire 2026",
        source: "",
        enteredOn: "2026-09-20",
        row: 2,
      } as never),
    ];
    await dossier.refresh();
    expect(state().writing).toBeNull();
    await planStore.write();
    expect(state().message).toBeNull();
  });

  test("changes on the sheet can be adopted in the plan; those that do not fit are named", async () => {
    const workbook = new FakePlan();
    const { planStore, state, activities } = await make(workbook);
    planStore.makeProposal();
    workbook.written = [written("1", DIFFERENCES)];
    await planStore.prepare();
    expect(state().writing).toMatchObject({ phase: "differences" });
    expect(workbook.requests).toEqual([]);
    await planStore.adoptSheet();
    expect(activities().find(({ nr }) => nr === "4.1")!.amounts[2026]).toBe(7);
    expect(state().writing).toMatchObject({ phase: "preview", notAdopted: [DIFFERENCES[1]] });
    expect(state().message).toEqual({ kind: "sheetAdopted", count: 1 });
    expect(workbook.requests[0]!.scenario.activities).toEqual(activities());
  });

  test("keeping the plan leaves it as it is, and names the changes", async () => {
    const workbook = new FakePlan();
    const { planStore, state, activities } = await make(workbook);
    planStore.makeProposal();
    const before = activities();
    workbook.written = [written("1", DIFFERENCES)];
    await planStore.prepare();
    await planStore.keepPlan();
    expect(activities()).toBe(before);
    expect(state().writing).toMatchObject({ phase: "preview", notAdopted: DIFFERENCES });
  });

  test("changes on the sheet of another scenario are ignored", async () => {
    const workbook = new FakePlan();
    const { planStore, state } = await make(workbook);
    workbook.written = [written("2", DIFFERENCES)];
    await planStore.prepare();
    expect(state().writing).toMatchObject({ phase: "preview" });
  });

  test("writes nothing and keeps the preview if cancelled or refused", async () => {
    const workbook = new FakePlan();
    const { planStore, state } = await make(workbook);
    await planStore.prepare();
    let open = () => undefined as void;
    workbook.writeGate = new Promise((done) => (open = done));
    const writing = planStore.write();
    await settle();
    planStore.cancel();
    open();
    await writing;
    expect(state()).toMatchObject({ message: { obstacle: { kind: "cancelled" } }, busy: null });
    workbook.failed.write = { kind: "changed" };
    await planStore.write();
    expect(state().message).toEqual({ kind: "failed", obstacle: { kind: "changed" } });
    expect(workbook.receipts).toEqual([]);
    expect(state().writing).toMatchObject({ phase: "preview" });
  });
});

test("the picture takes the best available source, also if the chosen source is gone", async () => {
  const amounts = new FakeDossier();
  amounts.settings = { gemeentecode: "GM0153" };
  const { dossier } = await make(new FakePlan(), new FakeCheck(EXISTING), amounts);
  const picture = pictureOf(currentEditie, dossier.read(), { from: 2026, until: 2027, source: null });
  expect(picture).toMatchObject({
    kinds: ["raming", "national"],
    gemeente: "GM0153",
    renewalArea: null,
  });
  expect(picture.available).toMatchObject({ source: "raming", gemeente: "Enschede", years: [2026, 2027] });
  expect(proposal([], picture.available).length).toBeGreaterThan(0);
  const removed = pictureOf(currentEditie, dossier.read(), { from: 2026, until: 2027, source: "own" });
  expect(removed.available.source).toBe("raming");
});

const DIFFERENCES: readonly PlanDifference[] = [
  { kind: "amount", nr: "4.1", year: 2026, was: 50_000_000, is: 7, address: "J5" },
  { kind: "amount", nr: "4.1", year: 2027, was: 50_000_000, is: null, address: "K5" },
];

const written = (scenario: string, differences: readonly PlanDifference[]) => ({
  scenario,
  sheet: "POK_Plan",
  table: "POK_Plan",
  writtenOn: "2026-11-20",
  differences,
});
