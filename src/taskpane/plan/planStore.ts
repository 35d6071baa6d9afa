import { checkInSteps, type CheckWorkbook, type PlanContent, type LocationCandidate } from "../../work/check";
import type { TaskProgress } from "../../work/check/workbook";
import { execute } from "../../reading/amounts";
import { WorkbookError } from "../../sheet/obstacle";
import {
  activeScenario,
  prudentScenario,
  renameScenario,
  yearsWithoutFixed,
  withActivities,
  newActivity,
  newDraft,
  removeScenario,
  addScenario,
  proposal,
  changeActivity,
  type Activity,
  type YearAmounts,
  type Draft,
  type Step,
} from "../../work/plan";
import { draftFieldAt } from "../../work/plan/storedDraft";
import { adoptSheet } from "../../work/plan/adoption";
import type { PlanDifference, PlanWorkbook, WriteRequest } from "../../work/plan/workbook";
import type { PlanCorrection } from "../../reading/plan";
import type { Editie } from "../../knowledge/pok/editie";
import { PokError } from "../../sheet/errors";
import { errorSentence } from "../../texts/errors";
import { obstacleOf } from "../parts/obstacleOf";
import { dataOf } from "../gemeente/yardstick";
import type { Dossier } from "../gemeente/dossier";
import { localToday } from "../parts/today";
import { stepwise, TaskRunner } from "../parts/taskRunner";
import { pictureOf, type PlanPicture } from "./picture";
import { Saver } from "./saver";
import { NO_HISTORY, takeBack, memoize } from "./planHistory";
import { proposeAdoption } from "./adopt";
import type { Message, State, PlanField, Task } from "./state";
import { must } from "../../sheet/must";

/** Finding and reading plans, as the check does. */
export type PlanReader = Pick<CheckWorkbook, "findPlans" | "readSelection" | "readLocation">;

/** What can be changed about an activity. */
export type Change = Partial<Omit<Activity, "nr" | "actielijn">>;

/** A plan in the making: steps, activities, scenarios, and the writing of it. Every change stays in the workbook. */
export class PlanStore extends TaskRunner<Task, State> {
  private readonly saver: Saver<Draft>;

  constructor(
    private readonly editie: Editie,
    private readonly workbook: PlanWorkbook,
    private readonly plans: PlanReader,
    private readonly dossier: Pick<Dossier, "read" | "subscribe">,
    private readonly today: () => string = localToday,
  ) {
    super(
      {
        phase: "reading",
        draft: null,
        planHistory: NO_HISTORY,
        candidates: null,
        proposal: null,
        open: null,
        field: null,
        comparing: false,
        writing: null,
        saveError: null,
        question: null,
        busy: null,
        message: null,
      },
      { question: null, message: null },
    );
    this.saver = new Saver(
      (draft) => this.workbook.storeDraft(draft),
      (error) => {
        const saveError = error === null ? null : obstacleOf(error);
        if (saveError !== this.state.saveError) this.put({ saveError });
      },
    );
  }

  /** Reads what was saved and follows the amounts. @returns stops following, and saves what is still waiting */
  follow(): () => void {
    if (this.state.phase === "reading") void this.start();
    // A preview of the writing is no longer right when the amounts change.
    const stop = this.dossier.subscribe(() => {
      if (this.state.writing) this.put({ writing: null });
    });
    return () => {
      stop();
      void this.saver.now();
    };
  }

  /** Saves what is still waiting, at once. */
  readonly saveNow = (): Promise<void> => this.saver.now();

  /** Reads again after a failed first reading. */
  async start(): Promise<void> {
    await this.task("reading", async (progress) => {
      const stored = await this.workbook.readDraft();
      if (stored.kind === "newer") throw new WorkbookError({ kind: "newerStored" });
      const odd = [...new Set(stored.odd.map(draftFieldAt))];
      if (stored.kind === "read")
        return this.put({ draft: stored.value, phase: "steps", message: { kind: "resumed", odd } });
      await this.find(progress);
      if (odd.length > 0) this.put({ message: { kind: "unreadableDraft" } });
    });
  }

  newPlan(): void {
    this.starts(newDraft(this.year()));
  }

  /** Searches the workbook for plans to start from. */
  async findPlans(): Promise<void> {
    this.put({ phase: "start", candidates: null });
    await this.task("searching", async (progress) => {
      this.put({ candidates: await this.findCandidates(progress) });
    });
  }

  async readCandidate({ location, correction }: LocationCandidate): Promise<void> {
    await this.readPlan((progress) => this.plans.readLocation(location, progress), correction);
  }

  async readSelection(): Promise<void> {
    await this.readPlan((progress) => this.plans.readSelection(progress), {});
  }

  /** Adopts the proposed plan. */
  adopt(): void {
    const { proposal: readResult, draft } = this.state;
    if (!readResult) return;
    this.put({ proposal: null });
    if (draft) {
      this.put({ phase: "steps" });
      this.take({ ...readResult.draft, step: "plan" });
    } else this.starts(readResult.draft);
  }

  /** Back without adopting: to the choice, or to the draft that was already there. */
  back(): void {
    const { phase, draft } = this.state;
    this.put({
      proposal: null,
      message: null,
      phase: phase === "adopting" || !draft ? "start" : "steps",
    });
  }

  chooseStep(step: Step): void {
    const { draft, message } = this.state;
    if (!draft || draft.step === step) return;
    this.put({
      draft: { ...draft, step },
      planHistory: { ...this.state.planHistory, at: null },
      question: null,
      message: message?.kind === "written" ? message : null,
    });
    this.saver.saveSoon(must(this.state.draft));
  }

  /** Changes the assumptions, or whether there will be baten too. */
  choose(choice: Partial<Pick<Draft, "from" | "until" | "unit" | "source" | "withBaten">>): void {
    const { draft } = this.state;
    if (draft) this.take({ ...draft, ...choice });
  }

  /** One activity for each actielijn with money that has none yet. */
  makeProposal(): void {
    const now = this.activities();
    const fresh = proposal(now, this.picture().available);
    this.applyActivities(fresh);
    this.put({ message: { kind: "proposed", count: fresh.length - now.length } });
  }

  /** Adds an empty activity and opens it. */
  add(actielijn: number): void {
    const now = this.activities();
    const fresh = newActivity(now, actielijn);
    this.applyActivities([...now, fresh]);
    this.put({ open: fresh.nr, field: "name", message: null });
  }

  /** Changes an activity. Whoever types on in one field takes that back in one go. */
  applyChange(nr: string, change: Change): void {
    this.applyActivities(
      changeActivity(this.activities(), nr, change),
      `${nr} ${Object.keys(change).join()}`,
    );
  }

  /** Sets the amount of a year. @param euro undefined: not filled in */
  setAmount(nr: string, year: number, euro: number | undefined): void {
    const activity = this.activities().find((one) => one.nr === nr);
    if (!activity || activity.amounts[year] === euro) return;
    const { [year]: _, ...otherwise } = activity.amounts;
    const amounts = euro === undefined ? otherwise : { ...otherwise, [year]: euro };
    this.applyActivities(changeActivity(this.activities(), nr, { amounts }), `${nr} ${year}`);
  }

  /** Sets all amounts of an activity, as a calculation helper makes them. */
  setAmounts(nr: string, amounts: YearAmounts): void {
    this.applyActivities(changeActivity(this.activities(), nr, { amounts }));
  }

  remove({ nr, name }: Activity): void {
    this.applyActivities(this.activities().filter((one) => one.nr !== nr));
    this.put({ open: null, message: { kind: "activityGone", name: name || nr } });
  }

  /** Opens an activity in the step Plan. @param field that gets the focus */
  open(nr: string | null, field: PlanField | null = null): void {
    this.chooseStep("plan");
    this.put({ open: nr, field });
  }

  /** Takes back the last change of the draft. */
  undo(): void {
    const { draft, planHistory } = this.state;
    const back = draft && takeBack(planHistory, draft);
    if (!back) return;
    this.put({ ...back, writing: null, question: null, message: null });
    this.saver.saveSoon(back.draft);
  }

  chooseScenario(id: string): void {
    const { draft } = this.state;
    if (!draft) return;
    this.put({ draft: { ...draft, active: id }, open: null, writing: null, message: null });
    this.saver.saveSoon(must(this.state.draft));
  }

  copyScenario(): void {
    const { draft } = this.state;
    if (!draft) return;
    this.take(addScenario(draft, activeScenario(draft)));
  }

  /** Asks how much of provisional amounts may count. */
  askCautious(): void {
    this.question({ kind: "cautious", withoutFixed: yearsWithoutFixed(this.picture().available) });
  }

  /** Puts a cautious scenario next to it, and compares the two. @param provisionalPart which part of provisional amounts counts, 0 up to and including 1 */
  makeCautious(provisionalPart: number): void {
    const { draft } = this.state;
    if (!draft) return;
    const scenario = prudentScenario(this.activities(), this.picture().available, provisionalPart);
    this.take(addScenario(draft, scenario));
    this.compare(true);
  }

  /** @returns whether the name was adopted; an empty name, or that of another, is not */
  rename(id: string, name: string): boolean {
    const { draft } = this.state;
    if (!draft) return false;
    const fresh = renameScenario(draft, id, name);
    if (fresh === draft) return false;
    this.take(fresh);
    return true;
  }

  removeScenario(id: string, name: string): void {
    const { draft } = this.state;
    if (!draft) return;
    this.take(removeScenario(draft, id));
    this.put({ question: null, open: null, message: { kind: "scenarioGone", name } });
  }

  /** Puts the scenarios side by side in the check. */
  compare(comparing: boolean): void {
    this.chooseStep("check");
    this.put({ comparing, question: null });
  }

  question(question: State["question"]): void {
    this.put({ question, message: null });
  }

  /** Starts over: the draft goes away, the sheets in the workbook stay. */
  async startOver(): Promise<void> {
    this.put({ draft: null, planHistory: NO_HISTORY, writing: null, open: null, question: null });
    await this.findPlans();
  }

  /** Looks at what writing would do; if the user changed something on the sheet, it first asks what holds. */
  async prepare(): Promise<void> {
    await this.task("preparing", async () => {
      const { id } = activeScenario(must(this.state.draft));
      const plans = await this.workbook.readWritten();
      const written = plans.find(({ scenario }) => scenario === id);
      if (written && written.differences.length > 0) this.put({ writing: { phase: "differences", written } });
      else await this.makePreview([]);
    });
  }

  /** Adopts what the user changed on the sheet, and then looks at what writing would do. */
  async adoptSheet(): Promise<void> {
    const { writing } = this.state;
    if (writing?.phase !== "differences") return;
    const { differences } = writing.written;
    const { activities, notAdopted } = adoptSheet(this.activities(), differences);
    const count = differences.length - notAdopted.length;
    await this.task("preparing", async () => {
      this.applyActivities(activities);
      await this.makePreview(notAdopted);
      this.put({ message: { kind: "sheetAdopted", count } });
    });
  }

  /** Leaves the plan as it is; what was changed on the sheet stays that way there too. */
  async keepPlan(): Promise<void> {
    const { writing } = this.state;
    if (writing?.phase !== "differences") return;
    await this.task("preparing", () => this.makePreview(writing.written.differences));
  }

  /** Writes what the preview shows. */
  async write(): Promise<void> {
    const { writing } = this.state;
    if (writing?.phase !== "preview") return;
    await this.task("writing", async ({ signal }) => {
      await this.saver.now();
      const receipt = await this.workbook.write(writing.prepared, signal);
      this.put({ writing: null, message: { kind: "written", receipt } });
    });
  }

  /** Puts back what was there before writing. */
  async revert(): Promise<void> {
    const { message } = this.state;
    if (message?.kind !== "written") return;
    await this.task("reverting", async () => {
      await this.workbook.undo(message.receipt);
      this.put({ message: { kind: "reverted" } });
    });
  }

  /** Shows a written sheet; the message with the other sheets stays. */
  async show(sheet: string): Promise<void> {
    if (!this.state.busy) await this.runTask("showing", () => this.workbook.show(sheet));
  }

  closeMessage(): void {
    this.put({ message: null });
  }

  protected reportError(error: unknown): void {
    const message: Message =
      error instanceof PokError
        ? { kind: "unreadable", sentence: errorSentence(error) }
        : { kind: "failed", obstacle: obstacleOf(error) };
    this.put({ message });
  }

  /** What there is to distribute for the draft. */
  private picture(): PlanPicture {
    return pictureOf(this.editie, this.dossier.read(), must(this.state.draft));
  }

  private activities(): readonly Activity[] {
    return activeScenario(must(this.state.draft)).activities;
  }

  private year(): number {
    return Number(this.today().slice(0, 4));
  }

  private starts(draft: Draft): void {
    this.put({ draft, phase: "steps", planHistory: NO_HISTORY, message: null });
    this.saver.saveSoon(draft);
  }

  /** Without plans in the workbook there is nothing to choose: then a new plan starts. */
  private async find(progress: TaskProgress): Promise<void> {
    this.put({ phase: "start" });
    const candidates = await this.findCandidates(progress);
    this.put({ candidates });
    if (candidates.length === 0) this.newPlan();
  }

  /** A range without plan lines can perhaps be checked, but there is nothing to adopt from it. */
  private async findCandidates(progress: TaskProgress): Promise<readonly LocationCandidate[]> {
    return (await this.plans.findPlans(progress)).filter(({ lines }) => lines > 0);
  }

  private async readPlan(
    read: (progress: TaskProgress) => Promise<PlanContent>,
    correction: PlanCorrection,
  ): Promise<void> {
    await this.task("adopting", async (progress) => {
      const steps = checkInSteps(await read(progress), correction, dataOf(this.editie, this.dossier.read()));
      const check = await execute(steps, stepwise(progress));
      if (!check) throw new WorkbookError({ kind: "cancelled" });
      const readResult = proposeAdoption(check, this.state.draft, this.year());
      this.put({ proposal: readResult, phase: "adopting" });
    });
  }

  private async makePreview(notAdopted: readonly PlanDifference[]): Promise<void> {
    const draft = must(this.state.draft);
    const { source, available, renewalArea } = this.picture();
    const request: WriteRequest = {
      draft,
      scenario: activeScenario(draft),
      available,
      source,
      urbanRenewalArea: renewalArea,
      today: this.today(),
    };
    const prepared = await this.workbook.prepare(request);
    // If the draft changed in the meantime, this preview no longer belongs to it.
    if (this.state.draft === draft) this.put({ writing: { phase: "preview", prepared, notAdopted } });
  }

  private applyActivities(activities: readonly Activity[], at: string | null = null): void {
    this.take(withActivities(must(this.state.draft), activities), at);
  }

  /** Makes another draft the current one. @param at see remember */
  private take(draft: Draft, at: string | null = null): void {
    const { draft: earlier, planHistory, message } = this.state;
    this.put({
      draft,
      planHistory: earlier ? memoize(planHistory, earlier, at) : planHistory,
      writing: null,
      message: message?.kind === "written" ? message : null,
    });
    this.saver.saveSoon(draft);
  }
}
