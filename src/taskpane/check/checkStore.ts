import {
  checkInSteps,
  anchorOf,
  isSameContent,
  makeReport,
  sizeOf,
  touches,
  distribute,
  followCorrection,
  type CheckWorkbook,
  type CorrectionAnchor,
  type Memory,
  type MarkMode,
  type RememberedPlan,
  type PlanContent,
  type PlanLocation,
  type LocationCandidate,
  type Language,
  type SetAside,
  type Sieve,
} from "../../work/check";
import type { CheckFinding } from "../../work/check/finding";
import type { TaskProgress } from "../../work/check/workbook";
import { AMOUNTS_TABLE } from "../../knowledge/tableNames";
import { execute } from "../../reading/amounts";
import { rangeAddress } from "../../sheet/address";
import { WorkbookError, type Obstacle } from "../../sheet/obstacle";
import { type Target } from "../../sheet/target";
import type { PlanCorrection } from "../../reading/plan";
import type { Editie } from "../../knowledge/pok/editie";
import { PokError } from "../../sheet/errors";
import { obstacleOf } from "../parts/obstacleOf";
import type { Dossier } from "../gemeente/dossier";
import { localToday } from "../parts/today";
import { stepwise, TaskRunner } from "../parts/taskRunner";
import { dataOf, gemeenteOf, fingerprintOf, yardstickOf } from "../gemeente/yardstick";
import type { Message, State, Outcome, Task } from "./state";

/** Waiting time after a change, in milliseconds. */
const AFTER_CHANGE = 120;

/** Tasks for which the plan is read, and the reasons that say it is no longer there. */
const READS_PLAN: readonly Task[] = ["reading", "checking", "marks", "reporting"];
const GONE: readonly Obstacle["kind"][] = ["sheetGone", "planGone"];

/** Messages about which nothing can be done any more. */
const SETTLED: readonly Message["kind"][] = ["cleared", "takenBack", "reportGone"];
const now = () => new Date();

/** What is known of a plan before it is read. */
interface Remembered {
  correction: PlanCorrection;
  anchor?: CorrectionAnchor | undefined;
  setAside: readonly SetAside[];
}

/** Which plan is checked, how it was understood, what was found and what happens with that. */
export class CheckStore extends TaskRunner<Task, State> {
  private waitForChange: ReturnType<typeof setTimeout> | undefined;
  /** Runs while a check goes on that the user did not ask for. */
  private quiet: Promise<unknown> | null = null;
  private running: Promise<unknown> = Promise.resolve();
  private correctionTurn = 0;
  /** Something changed during other work: check again afterwards. */
  private again = false;
  private fingerprint = "";

  constructor(
    private readonly editie: Editie,
    private readonly workbook: CheckWorkbook,
    private readonly dossier: Pick<Dossier, "read" | "subscribe">,
    private readonly clock: () => Date = now,
    private readonly today: () => string = localToday,
  ) {
    super(
      {
        memory: null,
        candidates: null,
        choosing: true,
        location: null,
        hidden: [],
        correction: {},
        anchor: undefined,
        hintsLost: 0,
        outcome: null,
        hindrance: null,
        setAside: [],
        name: "",
        sieve: { severity: null, find: "" },
        live: true,
        outdated: false,
        marks: { colors: 0, notes: 0, columns: [] },
        columnOld: false,
        question: null,
        busy: null,
        message: null,
      },
      { question: null, message: null },
    );
  }

  /** Checks what was last checked and then follows the plan and the amounts. @returns stops following */
  follow(): () => void {
    const stop = [
      this.workbook.onChanges((change) => {
        const { sheetId, sheetName, sheetGone } = change;
        if (sheetName !== undefined) return this.rename(sheetId, sheetName);
        if (sheetGone) this.forgetReportOn(sheetId);
        if (!this.state.location || !touches(this.state.location, change)) return;
        // A plan that is no longer there must not remain as an outcome, even without watching along.
        if (sheetGone) void this.watchAlong();
        else this.noticeChange();
      }),
      this.dossier.subscribe(() => {
        if (this.state.outcome && fingerprintOf(this.dossier.read()) !== this.fingerprint)
          this.noticeChange();
      }),
    ];
    void (this.state.memory ? this.refresh() : this.start());
    return () => {
      clearTimeout(this.waitForChange);
      stop.forEach((finish) => finish());
    };
  }

  /** Searches the whole workbook for plans. */
  async findPlans(): Promise<void> {
    await this.task("searching", (progress) => this.find(progress));
  }

  /** Lets the user choose another plan. */
  async chooseOther(): Promise<void> {
    this.put({ choosing: true, question: null, message: null });
    await this.findPlans();
  }

  backToPlan(): void {
    this.put({ choosing: false });
  }

  /** Checks what is selected on the sheet. */
  async chooseSelection(): Promise<void> {
    await this.task("reading", async (progress) => {
      const content = await this.workbook.readSelection(progress);
      await this.open(content, await this.findRemembered(content.location), {}, progress);
    });
  }

  async chooseCandidate({ location, correction }: LocationCandidate): Promise<void> {
    await this.task("reading", async (progress) => {
      const content = await this.workbook.readLocation(location, progress);
      await this.open(content, await this.findRemembered(content.location), correction, progress);
    });
  }

  async chooseRemembered(remembered: RememberedPlan): Promise<void> {
    await this.task("reading", async (progress) => {
      const content = await this.workbook.readLocation(remembered.location, progress);
      await this.open(content, remembered, {}, progress);
    });
  }

  /** Checks the plan again, as it is on the sheet now. */
  async refresh(): Promise<void> {
    await this.task("checking", (progress) => this.recheck(progress));
  }

  /** Reads again with what the user knows better; undefined lets the recognition decide again. */
  async correct(change: { [K in keyof PlanCorrection]: PlanCorrection[K] | undefined }): Promise<void> {
    const together = Object.entries({ ...this.state.correction, ...change });
    await this.setCorrection(Object.fromEntries(together.filter(([, value]) => value !== undefined)));
  }

  /** Leaves everything to the recognition again. */
  async restoreRecognition(): Promise<void> {
    await this.setCorrection({});
  }

  sieve(choice: Partial<Sieve>): void {
    this.put({ sieve: { ...this.state.sieve, ...choice } });
  }

  /** Turns watching along on or off; whoever turns it on immediately sees what has changed in the meantime. */
  async setLive(live: boolean): Promise<void> {
    this.put({ live });
    if (live && this.state.outdated) await this.refresh();
  }

  /** Sets a finding aside; the reason stays in the workbook. */
  async layAside({ key, code }: CheckFinding, reason: string, name: string): Promise<void> {
    const added = { key, reason: reason.trim(), name: name.trim(), date: this.today() };
    this.put({ name: added.name });
    await this.saveSetAside([...this.state.setAside, added], { kind: "putAside", key, code });
  }

  async takeBack(key: string): Promise<void> {
    await this.saveSetAside(
      this.state.setAside.filter((aside) => aside.key !== key),
      { kind: "takenBack", key },
    );
  }

  /** Removes the reasons for findings that are no longer there. */
  async forgetLapsed(): Promise<void> {
    const removed = new Set(this.state.outcome?.distribution.lapsed);
    await this.saveSetAside(
      this.state.setAside.filter((aside) => !removed.has(aside)),
      null,
    );
  }

  /** Works out what would be marked, and asks whether that is allowed. */
  async questionMark(mode: MarkMode): Promise<void> {
    const outcome = await this.currentOutcome();
    if (!outcome) return;
    // Better to say at once that a column is not possible than after the answer to the question.
    const allowed =
      mode === "color" || this.state.marks.columns.length > 0 || (await this.requireColumnPlace(outcome));
    if (!allowed) return;
    const cells =
      mode === "column"
        ? outcome.check.lines.filter(({ total }) => total === null).length
        : new Set(outcome.distribution.open.map(({ address }) => address).filter(Boolean)).size;
    if (cells === 0) this.put({ message: { kind: "nothingToMark" } });
    else this.put({ question: { kind: "marks", mode, cells }, message: null });
  }

  /** Makes the Controle columns again, for the plan as it has now been read. */
  async renewColumns(language: Language): Promise<void> {
    await this.mark("column", language);
  }

  async questionClear(): Promise<void> {
    await this.task("reading", async () => {
      const marks = await this.workbook.readMarks();
      this.put({ marks, question: { kind: "clearing", marks } });
    });
  }

  async questionReport(): Promise<void> {
    if (await this.currentOutcome()) this.put({ question: { kind: "report" }, message: null });
  }

  /** Answer to the question: no. */
  leaveAsIs(): void {
    this.put({ question: null });
  }

  /** Answer to the question: yes. @param language for notes and report @param amounts what the report calls the amounts checked against */
  async confirm(language: Language, amounts: string): Promise<void> {
    const { question } = this.state;
    if (question?.kind === "marks") await this.mark(question.mode, language);
    else if (question?.kind === "clearing") await this.clearMarks();
    else if (question?.kind === "report") await this.makeReport(language, amounts);
  }

  /** Undoes what the message names. */
  async undo(): Promise<void> {
    const { message } = this.state;
    if (message?.kind === "marked") await this.clearMarks();
    else if (message?.kind === "putAside") await this.takeBack(message.key);
    else if (message?.kind === "reportReady")
      await this.task("reverting", async () => {
        await this.workbook.removeReport(message.receipt);
        this.put({ message: { kind: "reportGone" } });
      });
  }

  /** Selects a range on the sheet; in a hidden row the selection cannot be seen, and that is said. */
  async select(target: Target): Promise<void> {
    const { location, hidden, message } = this.state;
    try {
      await this.workbook.select(target);
      const inPlan = target.rows === 1 && target.sheetId === location?.target.sheetId;
      if (inPlan && hidden.includes(target.row - location.target.row + 1))
        this.put({ message: { kind: "rowHidden", row: target.row + 1 } });
      else if (message?.kind === "rowHidden") this.put({ message: null });
    } catch (error) {
      this.put({ message: { kind: "failed", obstacle: obstacleOf(error) } });
    }
  }

  closeMessage(): void {
    this.put({ message: null });
  }

  private async start(): Promise<void> {
    await this.task("reading", async (progress) => {
      const [memory, marks] = await Promise.all([this.workbook.readMemory(), this.workbook.readMarks()]);
      this.put({ memory, marks, message: messageOf(memory) });
      const last = memory.last === null ? null : memory.plans[memory.last]!;
      if (last) {
        this.put({ location: last.location, name: nameOf(memory), choosing: false });
        await this.runCheck(await this.workbook.readLocation(last.location, progress), last, progress);
      } else await this.find(progress);
    });
  }

  private async find(progress: TaskProgress): Promise<void> {
    this.put({ candidates: null });
    const candidates = await this.workbook.findPlans(progress);
    this.put({ candidates, memory: await this.workbook.readMemory() });
  }

  /** What the workbook remembered about this plan, even if it has moved since. */
  private async findRemembered(location: PlanLocation): Promise<RememberedPlan | null> {
    const memory = await this.workbook.readMemory();
    this.put({ memory });
    return memory.plans.find((remembered) => isSame(remembered.location, location)) ?? null;
  }

  private async open(
    content: PlanContent,
    remembered: RememberedPlan | null,
    proposal: PlanCorrection,
    progress: TaskProgress,
  ): Promise<void> {
    const { location } = this.state;
    const other = location === null || !isSame(location, content.location);
    this.put({
      location: content.location,
      choosing: false,
      ...(other && { outcome: null, sieve: { severity: null, find: "" } }),
      hintsLost: 0,
    });
    const remembering = remembered ?? { correction: proposal, setAside: [] };
    if (await this.runCheck(content, remembering, progress)) await this.memoize();
  }

  /** A correction never gets lost: it applies at once, and if another one comes, they are read together. */
  private async setCorrection(correction: PlanCorrection): Promise<void> {
    this.put({ correction, anchor: undefined, hintsLost: 0 });
    const turn = ++this.correctionTurn;
    await this.running;
    if (turn !== this.correctionTurn) return;
    await this.task("checking", async (progress) => {
      const { location } = this.state;
      if (!location) return;
      const content = await this.workbook.readLocation(location, progress);
      if (await this.runCheck(content, this.state, progress)) await this.memoize();
    });
  }

  private async recheck(progress: TaskProgress): Promise<void> {
    const { location } = this.state;
    if (location)
      await this.runCheck(await this.workbook.readLocation(location, progress), this.state, progress);
  }

  /** @returns whether the range could be read as a plan */
  private async runCheck(
    content: PlanContent,
    remembering: Remembered,
    progress: TaskProgress,
  ): Promise<boolean> {
    const { raster } = content;
    const { setAside } = remembering;
    const { correction, lapsed } = followCorrection(raster, remembering.correction, remembering.anchor);
    this.put({
      hidden: content.hidden,
      correction,
      setAside,
      anchor: anchorOf(raster, correction),
      hintsLost: this.state.hintsLost + lapsed,
    });
    const dossier = this.dossier.read();
    const fingerprint = fingerprintOf(dossier);
    const earlier = this.state.outcome;
    try {
      const check = await execute(
        checkInSteps(content, correction, dataOf(this.editie, dossier)),
        stepwise(progress),
      );
      if (!check) throw new WorkbookError({ kind: "cancelled" });
      this.fingerprint = fingerprint;
      this.put({
        location: check.location,
        outdated: false,
        hindrance: null,
        outcome: {
          check,
          distribution: distribute(check.findings, setAside),
          yardstick: yardstickOf(this.editie, dossier),
          gemeente: gemeenteOf(dossier),
          size: sizeOf(check.reading),
          time: this.clock(),
        },
      });
      await this.clearMessage(earlier !== null && !isSameContent(earlier.check.raster, raster));
      await this.inspectColumns();
      return true;
    } catch (error) {
      if (!(error instanceof PokError)) throw error;
      this.put({ outcome: null, outdated: false, hindrance: { kind: "noHeader" } });
      return false;
    }
  }

  /** A message that is no longer true disappears, and so does one that only said something succeeded once the plan has moved on. */
  private async clearMessage(changed: boolean): Promise<void> {
    const { message } = this.state;
    if (!message) return;
    if (message.kind === "cleared" || message.kind === "marked") await this.readMarks();
    const stays = validity(message, this.state) && !(changed && SETTLED.includes(message.kind));
    if (!stays && this.state.message === message) this.put({ message: null });
  }

  /** If reading fails, what was known stays. */
  private async readMarks(): Promise<void> {
    try {
      this.put({ marks: await this.workbook.readMarks() });
    } catch {
      return;
    }
  }

  /** The plan stays what it is; only its sheet has another name. */
  private rename(sheetId: string, sheet: string): void {
    const follow = <D extends Target>(target: D): D =>
      target.sheetId === sheetId ? { ...target, sheet } : target;
    const followLocation = (location: PlanLocation): PlanLocation => ({
      ...location,
      target: follow(location.target),
    });
    const { location, candidates, memory, message } = this.state;
    this.put({
      candidates: candidates && candidates.map((one) => ({ ...one, location: followLocation(one.location) })),
      memory: memory && {
        ...memory,
        plans: memory.plans.map((one) => ({ ...one, location: followLocation(one.location) })),
      },
      ...(message?.kind === "reportReady" &&
        message.receipt.sheetId === sheetId && {
          message: { ...message, receipt: { ...message.receipt, sheet } },
        }),
    });
    if (location) this.setLocation(followLocation(location));
  }

  private forgetReportOn(sheetId: string): void {
    const { message } = this.state;
    if (message?.kind === "reportReady" && message.receipt.sheetId === sheetId) this.put({ message: null });
  }

  /** Looks whether the Controle columns still read the plan the way this check does. If that fails, what was known stays. */
  private async inspectColumns(): Promise<void> {
    const { outcome, marks } = this.state;
    if (marks.columns.length === 0 || !outcome) return this.put({ columnOld: false });
    try {
      this.put({ columnOld: !(await this.workbook.columnsFit(outcome.check, amountsOf(outcome))) });
    } catch {
      return;
    }
  }

  private async requireColumnPlace(outcome: Outcome): Promise<boolean> {
    const allowed = await this.task("marks", async () => {
      await this.workbook.requireColumnPlace(outcome.check, amountsOf(outcome));
      return true;
    });
    return allowed ?? false;
  }

  /** If remembering fails, the check stays and that is said. */
  private async memoize(): Promise<void> {
    const { location, correction, anchor, setAside } = this.state;
    try {
      this.setLocation(
        await this.workbook.memoize({ location: location!, correction, ...(anchor && { anchor }), setAside }),
      );
    } catch (error) {
      this.put({ message: { kind: "notRemembered", obstacle: obstacleOf(error) } });
    }
  }

  private setLocation(location: PlanLocation): void {
    const { outcome } = this.state;
    this.put({ location, outcome: outcome && { ...outcome, check: { ...outcome.check, location } } });
  }

  private async saveSetAside(setAside: readonly SetAside[], message: Message | null): Promise<void> {
    await this.task("remembering", async () => {
      const { location, correction, anchor, outcome } = this.state;
      if (!location || !outcome) return;
      this.setLocation(
        await this.workbook.memoize({ location, correction, ...(anchor && { anchor }), setAside }),
      );
      const distribution = distribute(outcome.check.findings, setAside);
      this.put({ setAside, message, outcome: { ...this.state.outcome!, distribution } });
    });
  }

  /** The outcome of the plan as it is now; null if there is none. */
  private async currentOutcome(): Promise<Outcome | null> {
    if (this.state.outdated) await this.refresh();
    await this.quiet;
    return this.state.outdated ? null : this.state.outcome;
  }

  private async mark(mode: MarkMode, language: Language): Promise<void> {
    await this.task("marks", async (progress) => {
      if (this.state.outdated) await this.recheck(progress);
      const { outcome } = this.state;
      if (!outcome) return;
      const { check, distribution } = outcome;
      const receipt =
        mode === "color"
          ? await this.workbook.markCells(
              check,
              new Set(distribution.open.map(({ key }) => key)),
              progress,
              language,
            )
          : await this.workbook.addColumns(check, amountsOf(outcome), progress);
      this.put({ message: { kind: "marked", receipt }, marks: await this.workbook.readMarks() });
      await this.inspectColumns();
      // A table may have gained columns.
      this.again ||= mode === "column";
    });
  }

  private async clearMarks(): Promise<void> {
    await this.task("clearing", async (progress) => {
      const marks = await this.workbook.clearMarks(progress);
      this.put({
        message: { kind: "cleared", marks },
        marks: await this.workbook.readMarks(),
        columnOld: false,
      });
      this.again ||= marks.columns.length > 0;
    });
  }

  private async makeReport(language: Language, amounts: string): Promise<void> {
    await this.task("reporting", async (progress) => {
      await this.recheck(progress);
      const { outcome, setAside } = this.state;
      if (!outcome) return;
      const { check, time } = outcome;
      const report = makeReport({
        check,
        data: dataOf(this.editie, this.dossier.read()),
        amounts,
        setAside,
        time,
        language,
      });
      const receipt = await this.workbook.writeReport(report, progress);
      this.put({ message: { kind: "reportReady", receipt } });
    });
  }

  /** The plan or the amounts have changed: check again shortly, or say that the outcome is old. */
  private noticeChange(): void {
    clearTimeout(this.waitForChange);
    if (!this.state.live) return this.put({ outdated: true });
    this.waitForChange = setTimeout(() => void this.watchAlong(), AFTER_CHANGE);
  }

  private async watchAlong(): Promise<void> {
    if (this.state.busy) {
      this.again = true;
      return;
    }
    this.quiet = this.runTask("checking", (progress) => this.recheck(progress));
    await this.quiet;
    this.quiet = null;
  }

  /** Carries out a request of the user; watching along may finish first. */
  protected override async task<T>(
    task: Task,
    perform: (progress: TaskProgress) => Promise<T>,
  ): Promise<T | null> {
    await this.quiet;
    if (this.state.busy) return null;
    const running = super.task(task, perform);
    this.running = running;
    return running;
  }

  protected override async runTask<T>(
    task: Task,
    perform: (progress: TaskProgress) => Promise<T>,
  ): Promise<T | null> {
    const outcome = await super.runTask(task, perform);
    if (this.again) {
      this.again = false;
      this.noticeChange();
    }
    return outcome;
  }

  protected reportError(error: unknown, task: Task): void {
    const obstacle = obstacleOf(error);
    // An outcome of a plan that is no longer there is no outcome.
    const choosesOther = task === "reading" && this.state.choosing;
    if (READS_PLAN.includes(task) && GONE.includes(obstacle.kind) && !choosesOther)
      return this.put({
        outcome: null,
        outdated: false,
        question: null,
        hindrance: { kind: "obstacle", obstacle },
      });
    if (task !== "checking" && task !== "reading") return this.put({ message: { kind: "failed", obstacle } });
    // The previous outcome stays, but is no longer the current one.
    this.put(
      this.state.choosing
        ? { message: { kind: "failed", obstacle } }
        : { hindrance: { kind: "obstacle", obstacle }, outdated: this.state.outcome !== null },
    );
  }
}

function isSame(a: PlanLocation, b: PlanLocation): boolean {
  if (a.table !== null || b.table !== null) return a.table === b.table;
  return a.target.sheetId === b.target.sheetId && rangeAddress(a.target) === rangeAddress(b.target);
}

/** Whether a message is still true after a check. */
function validity(message: Message, { outcome, marks, hidden, location }: State): boolean {
  const { open, setAside } = outcome!.distribution;
  switch (message.kind) {
    case "putAside":
      return setAside.some((one) => one.setAside.key === message.key);
    case "takenBack":
      return open.some(({ key }) => key === message.key);
    case "nothingToMark":
      return open.every(({ address }) => address === "");
    case "rowHidden":
      return hidden.includes(message.row - location!.target.row);
    case "cleared":
      return marks.colors + marks.notes + marks.columns.length === 0;
    case "marked":
      return message.receipt.mode === "color" ? marks.colors > 0 : marks.columns.length > 0;
    default:
      return true;
  }
}

/** What the user must know of a memory that could not all be read. */
function messageOf({ newer, odd }: Memory): Message | null {
  if (newer) return { kind: "failed", obstacle: { kind: "newerStored" } };
  return odd.length > 0 ? { kind: "oddMemory", fields: odd } : null;
}

/** The name under which a finding was last set aside. */
function nameOf({ plans }: Memory): string {
  const all = plans.flatMap(({ setAside }) => setAside);
  return all.reduce((last, aside) => (aside.date >= last.date ? aside : last), {
    name: "",
    date: "",
  }).name;
}

/** What the own amounts are called in a formula; null for the national ones. */
const amountsOf = ({ yardstick }: Outcome): string | null =>
  yardstick.kind === "own" ? AMOUNTS_TABLE : null;
