import { currentEditie } from "../../src/knowledge/pok/edities";
import type { Raster } from "../../src/reading/plan";
import { makeCheckStore } from "../../src/taskpane/check/checkStore";
import { Dossier } from "../../src/taskpane/gemeente/dossier";
import { FakeCheck, planLocation } from "./fakeCheck";
import { FakeDossier } from "./fakeDossier";

const PLAN: Raster = [
  ["Actielijn", "Jaar", "Soort", "Aard", "Bedrag"],
  [4, 2026, "baten", "structureel", 60_000_000],
];
const NO_HEADER: Raster = [[4, 2026, 60_000_000]];

/** The situation after the selection has been checked. */
async function open(raster = PLAN) {
  const workbook = new FakeCheck(raster);
  const store = makeCheckStore(currentEditie, workbook, new Dossier(new FakeDossier()));
  await store.choosing.openSelection();
  const situation = () => store.read().situation;
  const verdict = () => situation().plan?.verdict;
  return { workbook, store, situation, verdict };
}

test("the user is choosing until there is a plan; a plan that was read is judged, or has no header", async () => {
  const store = makeCheckStore(currentEditie, new FakeCheck(PLAN), new Dossier(new FakeDossier()));
  expect(store.read().situation).toEqual({ kind: "choosing", plan: null });
  expect((await open()).situation()).toMatchObject({
    kind: "checking",
    plan: { verdict: { kind: "judged" } },
  });
  expect((await open(NO_HEADER)).verdict()).toEqual({ kind: "noHeader" });
});

test("the user can go back from choosing another plan to what was judged", async () => {
  const { store, situation } = await open();
  const { plan } = situation();
  await store.choosing.chooseOther();
  expect(situation()).toEqual({ kind: "choosing", plan });
  store.choosing.back();
  expect(situation()).toEqual({ kind: "checking", plan });
});

test("the outcome stays if checking again fails, with why it is outdated", async () => {
  const { workbook, store, verdict, situation } = await open();
  workbook.failed = { kind: "noAccess" };
  await store.refresh();
  expect(verdict()).toMatchObject({ kind: "judged", obstacle: { kind: "noAccess" } });
  expect(situation().plan?.outdated).toBe(true);
  await store.refresh();
  expect(verdict()).toMatchObject({ kind: "judged", obstacle: null });
  expect(situation().plan?.outdated).toBe(false);
});

test("only the obstacle remains if there is no outcome or the plan is gone", async () => {
  const unread = await open(NO_HEADER);
  unread.workbook.failed = { kind: "noAccess" };
  await unread.store.refresh();
  expect(unread.verdict()).toEqual({ kind: "failed", obstacle: { kind: "noAccess" } });
  const gone = await open();
  await gone.store.marks.ask("color");
  gone.workbook.failed = { kind: "planGone" };
  await gone.store.refresh();
  expect(gone.verdict()).toEqual({ kind: "failed", obstacle: { kind: "planGone" } });
  expect(gone.store.read().question).toBeNull();
});

test("a failure outside the check gives a message and leaves the plan alone", async () => {
  const { workbook, store, situation } = await open();
  const { plan } = situation();
  workbook.failed = { kind: "noAccess" };
  await store.marks.mark("color", "nl");
  expect(store.read().message).toEqual({ kind: "failed", obstacle: { kind: "noAccess" } });
  await store.choosing.chooseOther();
  workbook.failed = { kind: "planGone" };
  const location = planLocation(PLAN, 20);
  await store.choosing.openCandidate({ location, lines: 1, reason: { nl: "", en: "" }, correction: {} });
  expect(store.read().message).toEqual({ kind: "failed", obstacle: { kind: "planGone" } });
  expect(situation()).toEqual({ kind: "choosing", plan });
});

test("a fault of the add-in while reading the marks is not swallowed", async () => {
  const { workbook, store, verdict } = await open();
  await store.marks.mark("column", "nl");
  const real = workbook.columnsFit.bind(workbook);
  let times = 0;
  // Once: the quiet check that may follow is nobody's to wait for.
  workbook.columnsFit = (...columns) =>
    times++ === 0 ? Promise.reject(new TypeError("our own")) : real(...columns);
  // Without a pane that can tell it, it stays an error.
  await expect(store.refresh()).rejects.toThrow("our own");
  expect(verdict()).toMatchObject({ kind: "judged" });
});

describe("not live", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("a change during a check makes its outcome outdated", async () => {
    const { workbook, store, situation } = await openWithTimers();
    const stop = store.follow();
    await jest.advanceTimersByTimeAsync(500);
    await store.setLive(false);
    let release = () => undefined as void;
    workbook.gate = new Promise((done) => (release = done));
    const busy = store.refresh();
    await jest.advanceTimersByTimeAsync(10);
    workbook.type(1, 4, 50_000_000);
    await jest.advanceTimersByTimeAsync(200);
    release();
    await jest.advanceTimersByTimeAsync(200);
    await busy;
    expect(situation().plan?.outdated).toBe(true);
    stop();
  });

  const openWithTimers = async () => {
    const opening = open();
    await jest.advanceTimersByTimeAsync(100);
    return opening;
  };
});
