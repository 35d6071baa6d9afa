import { makeFreezePlan } from "../../work/formulas/freezePlan";
import { editiesOf, type EditieUsage } from "../../work/formulas/edities";
import { fondsOriginOf } from "../../work/formulas/fondsOrigin";
import { originOf } from "../../work/formulas/origin";
import { callsIn } from "../../work/formulas/calls";
import { readArguments } from "../../work/formulas/readers";
import { makeList, changes, type ShowFilter } from "../../work/formulas/list";
import { referencesIn } from "../../work/formulas/referenced";
import type { FrozenCell, FormulaCell, FormulaWorkbook, Scan } from "../../work/formulas/workbook";
import type { TaskProgress } from "../../sheet/progress";
import { fullAddress } from "../../sheet/address";
import { assertNotAborted } from "../../sheet/obstacle";
import { type Target } from "../../sheet/target";
import type { Editie } from "../../knowledge/pok/editie";
import { obstacleOf } from "../parts/obstacleOf";
import { localToday } from "../parts/today";
import { follow } from "../parts/follow";
import { latest } from "../parts/latest";
import { TaskRunner } from "../parts/taskRunner";
import type { OriginState, Part, Message, Size, State, Question, Task } from "./state";

/** Waiting times in milliseconds. */
const AFTER_SELECTION = 150;
const INTERVAL = 500;
/** After recalculating, this many times it is looked whether the functions are done. */
const ATTEMPTS = 20;
const CALCULATING = /^#(?:BUSY|BEZIG)!/i;

/** How an editie is written in the register. */
export function editieText({ names, raming, unknown }: EditieUsage): string {
  const parts = [...names, ...(unknown ? ["niet te bepalen"] : [])];
  const text = parts.join(", ") || "–";
  return raming ? `raming (${text})` : text;
}

/** The course of everything that happens with the POK formulas in the workbook: finding, tracing, freezing, thawing, repairing. */
export class FormulaStore extends TaskRunner<Task, State> {
  private readonly looking = latest();
  /** Counts the changes of the workbook, so that a change while searching is not lost either. */
  private changes = 0;

  constructor(
    private readonly editie: Editie,
    private readonly workbook: FormulaWorkbook,
    private readonly today: () => string = localToday,
    private readonly now: () => Date = () => new Date(),
  ) {
    super(
      {
        part: "origin",
        origin: { phase: "looking" },
        list: null,
        show: "everything",
        find: "",
        size: "sheet",
        register: null,
        question: null,
        busy: null,
        message: null,
      },
      { question: null, message: null },
    );
  }

  /** Lets the origin follow the selection in the workbook. @returns stops following */
  followSelection(): () => void {
    return follow(
      (notify) => this.workbook.onSelection(notify),
      AFTER_SELECTION,
      () => this.look(),
    );
  }

  /** Looks up again what is on view, and keeps track of whether the workbook changes afterwards. @returns stops keeping track */
  followWorkbook(): () => void {
    if (this.state.part !== "origin") void this.refresh();
    return this.workbook.onChanges(() => {
      this.changes += 1;
      this.markOutdated("changed");
    });
  }

  /** Switches to another part, and looks up what should be shown there. */
  async choosePart(part: Part): Promise<void> {
    // The outcome of running work has not been seen yet.
    this.put({ part, question: null, ...(this.state.busy ? {} : { message: null }) });
    await (part === "origin" ? this.look() : this.refresh());
  }

  filter(choice: { show?: ShowFilter; find?: string }): void {
    this.put(choice);
  }

  chooseSize(size: Size): void {
    this.put({ size, question: null });
  }

  /** Works out where the selected cell gets its amount from. */
  async look(): Promise<void> {
    if (this.state.part !== "origin") return;
    try {
      await this.looking.run(
        (signal) => this.readOrigin(signal),
        (seen) => this.put({ origin: { phase: "seen", ...seen } }),
      );
    } catch (error) {
      this.put({ origin: { phase: "obstacle", obstacle: obstacleOf(error) } });
    }
  }

  /** Finds all formulas again, and reads the register. */
  async refresh(): Promise<void> {
    const sought = await this.task("searching", async (progress) => {
      await this.find(progress);
      this.put({ register: await this.workbook.readRegister() });
      return true;
    });
    if (!sought) this.markOutdated("notUpdated");
  }

  /** Looks up what would be frozen, and asks whether that is allowed. */
  async questionFreeze(): Promise<void> {
    await this.task("searching", async (progress) => {
      const { scan, editie } = await this.find(progress);
      const sheet = this.state.size === "sheet" ? scan.activeSheet : null;
      const plan = makeFreezePlan(scan.cells, sheet, (cell) => editieText(editie(cell)));
      if (plan.freezes.length === 0 && plan.skipped.length === 0)
        this.put({ message: { kind: "nothingToFreeze" } });
      else this.put({ question: { kind: "freezing", plan } });
    });
  }

  /** Looks up what would be thawed, and asks whether that is allowed. @param location only this frozen cell */
  async questionThaw(location: string | null = null): Promise<void> {
    await this.task("searching", async (progress) => {
      const active = this.state.size === "sheet" && location === null ? await this.activeSheet() : null;
      const rows = await this.readRows(progress);
      if (!rows) return;
      const chosen = rows.filter(
        ({ was, target, now }) =>
          (location === null || was === location) &&
          (active === null || (target?.sheet ?? now?.sheet) === active),
      );
      if (chosen.length === 0) this.put({ message: { kind: "nothingToThaw" } });
      else this.put({ question: { kind: "thawing", rows: chosen, alsoChanged: false } });
    });
  }

  questionRepair(): void {
    const broken = this.state.list?.broken ?? [];
    if (broken.length > 0)
      this.put({ question: { kind: "repairing", broken, alsoText: false }, message: null });
  }

  /** Adjusts the question: also overwrite changed cells, also repair text. */
  adjust(choice: { alsoChanged?: boolean; alsoText?: boolean }): void {
    const { question } = this.state;
    if (question) this.put({ question: { ...question, ...choice } });
  }

  /** Answer to the question: no. */
  leaveAsIs(): void {
    this.put({ question: null });
  }

  /** Answer to the question: yes. */
  async confirm(): Promise<void> {
    const { question } = this.state;
    if (question?.kind === "freezing") await this.freeze(question);
    else if (question?.kind === "thawing") await this.thaw(question.rows, question.alsoChanged);
    else if (question?.kind === "repairing") await this.restore(question);
  }

  /** Undoes the last freeze. */
  async undo(): Promise<void> {
    const { message } = this.state;
    if (message?.kind !== "frozen") return;
    const locations = new Set(message.receipt.locations);
    const rows = await this.task("thawing", (progress) => this.readRows(progress));
    if (rows)
      await this.thaw(
        rows.filter(({ target }) => target && locations.has(addressOf(target))),
        false,
      );
  }

  /** Makes Excel recalculate everything and says what changed. */
  async recalculateAll(): Promise<void> {
    await this.task("recalculating", async (progress) => {
      const before = await this.workbook.scan(progress);
      await this.workbook.recalculate(progress);
      const { scan } = await this.findUntilDone(progress, ATTEMPTS);
      this.put({
        message: {
          kind: "recalculated",
          count: scan.cells.length,
          changed: changes(before.cells, scan.cells),
          calculating: scan.cells.filter(isBusy).length,
        },
      });
    });
  }

  async select(target: Target): Promise<void> {
    try {
      await this.workbook.select(target);
    } catch (error) {
      this.reportError(error);
    }
  }

  closeMessage(): void {
    this.put({ message: null });
  }

  private async readOrigin(
    signal: AbortSignal,
  ): Promise<Omit<Extract<OriginState, { phase: "seen" }>, "phase">> {
    const selection = await this.workbook.readSelection();
    const formula = { target: selection.spill ?? selection.target, formula: selection.formula };
    const reader = await readArguments(this.workbook, [formula], false, signal);
    const cell = {
      row: selection.target.row - formula.target.row,
      column: selection.target.column - formula.target.column,
    };
    const origins = callsIn(selection.formula).map(
      (call) => fondsOriginOf(call, reader(formula)) ?? originOf(this.editie, call, reader(formula), cell),
    );
    const regular = selection.formula !== "" && origins.length === 0;
    const questions = referencesIn(selection.formula).map((argument) => ({
      fromCell: formula.target,
      argument,
    }));
    const referenced = regular ? await this.workbook.findReferenced(questions, signal) : null;
    return { selection, origins, referenced };
  }

  private async freeze({ plan }: Extract<Question, { kind: "freezing" }>): Promise<void> {
    await this.task("freezing", async (progress) => {
      const receipt = await this.workbook.freeze(plan.freezes, this.today(), progress);
      await this.update(progress, { kind: "frozen", receipt });
    });
  }

  private async thaw(rows: readonly FrozenCell[], alsoChanged: boolean): Promise<void> {
    await this.task("thawing", async (progress) => {
      const chosen = rows.filter(
        ({ obstacle }) => obstacle === null || (alsoChanged && obstacle === "changed"),
      );
      const count = await this.workbook.thaw(chosen, progress);
      await this.update(progress, { kind: "thawed", count, over: rows.length - count });
    });
  }

  private async restore({ broken, alsoText }: Extract<Question, { kind: "repairing" }>): Promise<void> {
    await this.task("repairing", async (progress) => {
      const chosen = broken.filter(({ kind, isProtected }) => !isProtected && (alsoText || kind !== "text"));
      const over = await this.workbook.restore(chosen, progress);
      await this.update(progress, { kind: "repaired", count: chosen.length, over });
    });
  }

  /** After a successful change: what is shown is right again. If that fails, it is looked up again later. */
  private async update(progress: TaskProgress, message: Message): Promise<void> {
    this.put({ message });
    try {
      await this.find(progress);
      this.put({ register: await this.workbook.readRegister() });
    } catch {
      this.put({ list: null, register: null });
    }
    await this.look();
  }

  private async find(
    progress: TaskProgress,
  ): Promise<{ scan: Scan; editie: (cell: FormulaCell) => EditieUsage }> {
    const state = this.changes;
    const around = timestamp(this.now());
    const scan = await this.workbook.scan(progress);
    const reader = await readArguments(this.workbook, scan.cells, true, progress.signal);
    const editie = (cell: FormulaCell) => editiesOf(this.editie, cell.formula, reader(cell));
    const lines = makeList(scan.cells, scan.broken, editie);
    const outdated = state === this.changes ? null : "changed";
    this.put({ list: { lines, broken: scan.broken, around, outdated } });
    return { scan, editie };
  }

  /** Functions go on calculating after a recalculation; until they are done it says #BEZIG!. */
  private async findUntilDone(progress: TaskProgress, timesSeen: number): ReturnType<FormulaStore["find"]> {
    const found = await this.find(progress);
    if (timesSeen === 0 || !found.scan.cells.some(isBusy)) return found;
    await new Promise((done) => setTimeout(done, INTERVAL));
    return this.findUntilDone(progress, timesSeen - 1);
  }

  private markOutdated(outdated: "changed" | "notUpdated"): void {
    const { list } = this.state;
    if (list) this.put({ list: { ...list, outdated } });
  }

  private async activeSheet(): Promise<string> {
    return (await this.workbook.readSelection()).target.sheet;
  }

  private async readRows({ signal }: TaskProgress): Promise<readonly FrozenCell[] | null> {
    const register = await this.workbook.readRegister();
    assertNotAborted(signal);
    this.put({ register });
    if (register.kind === "readResult") return register.rows;
    this.put({
      message:
        register.kind === "none" ? { kind: "noRegister" } : { kind: "unreadable", missing: register.missing },
    });
    return null;
  }

  protected reportError(error: unknown): void {
    this.put({ message: { kind: "failed", obstacle: obstacleOf(error) } });
  }
}

const timestamp = (now: Date) =>
  `${String(now.getHours()).padStart(2, "0")}:${String(now.getMinutes()).padStart(2, "0")}`;
const addressOf = (target: Target) => fullAddress(target.sheet, target);
const isBusy = ({ text }: FormulaCell) => CALCULATING.test(text);
