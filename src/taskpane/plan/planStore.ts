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
import { NO_HISTORY, takeBack, remember } from "./planHistory";
import { proposeAdoption } from "./adopt";
import type { Message, State, PlanField, Task } from "./state";
import { must } from "../../sheet/must";

/** Finding and reading plans, as the check does. */
export type PlanReader = Pick<CheckWorkbook, "findPlans" | "readSelection" | "readLocation">;

/** What can be changed about an activity. */
export type Change = Partial<Omit<Activity, "nr" | "actielijn">>;

/** A plan in the making: steps, activities, scenarios, and writing it. Every change is saved in the workbook. */
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
    // A preview is no longer right when the amounts change.
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

  /** Reads the saved draft; also to try again after that failed. */
  async start(): Promise<void> {
    await this.task("reading", async (progress) => {
      const stored = await this.workbook.readDraft();
      if (stored.kind === "newer") throw new WorkbookError({ kind: "newerStored" });
      const odd = [...new Set(stored.odd.map(draftFieldAt))];
      if (stored.kind === "read")
        return this.put({ draft: stored.value, phase: "steps", message: { kind: "resumed", odd } });
      await this.offerPlans(progress);
      if (odd.length > 0) this.put({ message: { kind: "unreadableDraft" } });
    });
  }

  newPlan(): void {
    this.begin(newDraft(this.year()));
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
    const { proposal: adoption, draft } = this.state;
    if (!adoption) return;
    this.put({ proposal: null });
    if (draft) {
      this.put({ phase: "steps" });
      this.replaceDraft({ ...adoption.draft, step: "plan" });
    } else this.begin(adoption.draft);
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
      planHistory: { ...this.state.planHistory, lastField: null },
      question: null,
      message: message?.kind === "written" ? message : null,
    });
    this.saver.saveSoon(must(this.state.draft));
  }

  /** Changes the assumptions, or whether baten are written too. */
  choose(choice: Partial<Pick<Draft, "from" | "until" | "unit" | "source" | "withBaten">>): void {
    const { draft } = this.state;
    if (draft) this.replaceDraft({ ...draft, ...choice });
  }

  /** Adds one activity for each actielijn with money that has none yet. */
  makeProposal(): void {
    const current = this.activities();
    const proposed = proposal(current, this.picture().available);
    this.applyActivities(proposed);
    this.put({ message: { kind: "proposed", count: proposed.length - current.length } });
  }

  /** Adds an empty activity and opens it. */
  add(actielijn: number): void {
    const current = this.activities();
    const added = newActivity(current, actielijn);
    this.applyActivities([...current, added]);
    this.put({ open: added.nr, field: "name", message: null });
  }

  /** Changes an activity; typing on in one field is one step to undo. */
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
    const { [year]: _, ...rest } = activity.amounts;
    const amounts = euro === undefined ? rest : { ...rest, [year]: euro };
    this.applyActivities(changeActivity(this.activities(), nr, { amounts }), `${nr} ${year}`);
  }

  /** Sets all amounts of an activity, as a calculation helper gives them. */
  setAmounts(nr: string, amounts: YearAmounts): void {
    this.applyActivities(changeActivity(this.activities(), nr, { amounts }));
  }

  remove({ nr, name }: Activity): void {
    this.applyActivities(this.activities().filter((one) => one.nr !== nr));
    this.put({ open: null, message: { kind: "activityGone", name: name || nr } });
  }

  /** Opens an activity in the step Plan. @param field the one that gets the focus */
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
    this.replaceDraft(addScenario(draft, activeScenario(draft)));
  }

  /** Asks which part of provisional amounts counts. */
  askCautious(): void {
    this.ask({ kind: "cautious", withoutFixed: yearsWithoutFixed(this.picture().available) });
  }

  /** Adds a cautious scenario and compares the two. @param provisionalPart the part of provisional amounts that counts, 0 to 1 */
  makeCautious(provisionalPart: number): void {
    const { draft } = this.state;
    if (!draft) return;
    const scenario = prudentScenario(this.activities(), this.picture().available, provisionalPart);
    this.replaceDraft(addScenario(draft, scenario));
    this.showCheck(true);
  }

  /** @returns whether the name was accepted; an empty name, or that of another scenario, is not */
  rename(id: string, name: string): boolean {
    const { draft } = this.state;
    if (!draft) return false;
    const renamed = renameScenario(draft, id, name);
    if (renamed === draft) return false;
    this.replaceDraft(renamed);
    return true;
  }

  removeScenario(id: string, name: string): void {
    const { draft } = this.state;
    if (!draft) return;
    this.replaceDraft(removeScenario(draft, id));
    this.put({ question: null, open: null, message: { kind: "scenarioGone", name } });
  }

  /** Goes to the step Controle. @param comparing whether it compares the scenarios */
  showCheck(comparing: boolean): void {
    this.chooseStep("check");
    this.put({ comparing, question: null });
  }

  ask(question: State["question"]): void {
    this.put({ question, message: null });
  }

  /** Starts over: drops the draft; the sheets in the workbook stay. */
  async startOver(): Promise<void> {
    this.put({ draft: null, planHistory: NO_HISTORY, writing: null, open: null, question: null });
    await this.findPlans();
  }

  /** Previews what writing would do; if the user changed the written sheet, first asks which changes apply. */
  async prepare(): Promise<void> {
    await this.task("preparing", async () => {
      const { id } = activeScenario(must(this.state.draft));
      const plans = await this.workbook.readWritten();
      const written = plans.find(({ scenario }) => scenario === id);
      if (written && written.differences.length > 0) this.put({ writing: { phase: "differences", written } });
      else await this.makePreview([]);
    });
  }

  /** Adopts what the user changed on the sheet, and then makes the preview. */
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

  /** Keeps the plan as it is; the changes on the sheet stay there. */
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

  private begin(draft: Draft): void {
    this.put({ draft, phase: "steps", planHistory: NO_HISTORY, message: null });
    this.saver.saveSoon(draft);
  }

  /** Offers the plans in the workbook to start from; if there are none, a new plan starts. */
  private async offerPlans(progress: TaskProgress): Promise<void> {
    this.put({ phase: "start" });
    const candidates = await this.findCandidates(progress);
    this.put({ candidates });
    if (candidates.length === 0) this.newPlan();
  }

  /** Only ranges with plan lines: others can perhaps be checked, but have nothing to adopt. */
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
      const adoption = proposeAdoption(check, this.state.draft, this.year());
      this.put({ proposal: adoption, phase: "adopting" });
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
    // If the draft changed meanwhile, this preview no longer fits it.
    if (this.state.draft === draft) this.put({ writing: { phase: "preview", prepared, notAdopted } });
  }

  private applyActivities(activities: readonly Activity[], field: string | null = null): void {
    this.replaceDraft(withActivities(must(this.state.draft), activities), field);
  }

  /** Replaces the draft and saves it. @param field see remember */
  private replaceDraft(draft: Draft, field: string | null = null): void {
    const { draft: earlier, planHistory, message } = this.state;
    this.put({
      draft,
      planHistory: earlier ? remember(planHistory, earlier, field) : planHistory,
      writing: null,
      message: message?.kind === "written" ? message : null,
    });
    this.saver.saveSoon(draft);
  }
}
