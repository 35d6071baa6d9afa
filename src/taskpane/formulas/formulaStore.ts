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
import type { OriginState, Part, Message, Scope, State, Question, Task } from "./state";

/** Waiting times in milliseconds. */
const AFTER_SELECTION = 150;
const INTERVAL = 500;
/** How often to look, after recalculating, whether the functions are done. */
const ATTEMPTS = 20;
const CALCULATING = /^#(?:BUSY|BEZIG)!/i;

/** The edities of a formula as the register names them. */
export function editieText({ names, raming, unknown }: EditieUsage): string {
  const parts = [...names, ...(unknown ? ["niet te bepalen"] : [])];
  const text = parts.join(", ") || "–";
  return raming ? `raming (${text})` : text;
}

/** Finds, traces, freezes, thaws and repairs the POK formulas in the workbook. */
export class FormulaStore extends TaskRunner<Task, State> {
  private readonly looking = latest();
  /** Counts the changes of the workbook, to notice those made during a search. */
  private changeCount = 0;

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
        query: "",
        scope: "sheet",
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

  /** Refreshes what is on view, and marks it outdated when the workbook changes. @returns stops following */
  followWorkbook(): () => void {
    if (this.state.part !== "origin") void this.refresh();
    return this.workbook.onChanges(() => {
      this.changeCount += 1;
      this.markOutdated("changed");
    });
  }

  /** Switches to another part, and refreshes what it shows. */
  async choosePart(part: Part): Promise<void> {
    // The message of a running task has yet to come.
    this.put({ part, question: null, ...(this.state.busy ? {} : { message: null }) });
    await (part === "origin" ? this.look() : this.refresh());
  }

  filter(choice: { show?: ShowFilter; query?: string }): void {
    this.put(choice);
  }

  chooseScope(scope: Scope): void {
    this.put({ scope, question: null });
  }

  /** Works out where the amount in the selected cell comes from. */
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
    const found = await this.task("searching", async (progress) => {
      await this.search(progress);
      this.put({ register: await this.workbook.readRegister() });
      return true;
    });
    if (!found) this.markOutdated("notUpdated");
  }

  /** Looks up what would be frozen, and asks for confirmation. */
  async askFreeze(): Promise<void> {
    await this.task("searching", async (progress) => {
      const { scan, editie } = await this.search(progress);
      const sheet = this.state.scope === "sheet" ? scan.activeSheet : null;
      const plan = makeFreezePlan(scan.cells, sheet, (cell) => editieText(editie(cell)));
      if (plan.freezes.length === 0 && plan.skipped.length === 0)
        this.put({ message: { kind: "nothingToFreeze" } });
      else this.put({ question: { kind: "freezing", plan } });
    });
  }

  /** Looks up what would be thawed, and asks for confirmation. @param location of the only frozen cell to thaw */
  async askThaw(location: string | null = null): Promise<void> {
    await this.task("searching", async (progress) => {
      const onlySheet = this.state.scope === "sheet" && location === null ? await this.activeSheet() : null;
      const rows = await this.readRows(progress);
      if (!rows) return;
      const chosen = rows.filter(
        ({ was, target, now }) =>
          (location === null || was === location) &&
          (onlySheet === null || (target?.sheet ?? now?.sheet) === onlySheet),
      );
      if (chosen.length === 0) this.put({ message: { kind: "nothingToThaw" } });
      else this.put({ question: { kind: "thawing", rows: chosen, alsoChanged: false } });
    });
  }

  askRepair(): void {
    const broken = this.state.list?.broken ?? [];
    if (broken.length > 0)
      this.put({ question: { kind: "repairing", broken, alsoText: false }, message: null });
  }

  /** Adjusts what the question is about: changed cells and text may be included. */
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
    else if (question?.kind === "repairing") await this.repair(question);
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
    const isOrdinary = selection.formula !== "" && origins.length === 0;
    const questions = referencesIn(selection.formula).map((argument) => ({
      fromCell: formula.target,
      argument,
    }));
    const referenced = isOrdinary ? await this.workbook.findReferenced(questions, signal) : null;
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
      await this.update(progress, { kind: "thawed", count, remaining: rows.length - count });
    });
  }

  private async repair({ broken, alsoText }: Extract<Question, { kind: "repairing" }>): Promise<void> {
    await this.task("repairing", async (progress) => {
      const chosen = broken.filter(({ kind, isProtected }) => !isProtected && (alsoText || kind !== "text"));
      const remaining = await this.workbook.restore(chosen, progress);
      await this.update(progress, { kind: "repaired", count: chosen.length, remaining });
    });
  }

  /** Refreshes what is shown after a successful change; if that fails, it is looked up again later. */
  private async update(progress: TaskProgress, message: Message): Promise<void> {
    this.put({ message });
    try {
      await this.search(progress);
      this.put({ register: await this.workbook.readRegister() });
    } catch {
      this.put({ list: null, register: null });
    }
    await this.look();
  }

  private async search(
    progress: TaskProgress,
  ): Promise<{ scan: Scan; editie: (cell: FormulaCell) => EditieUsage }> {
    const changesBefore = this.changeCount;
    const searchedAt = timestamp(this.now());
    const scan = await this.workbook.scan(progress);
    const reader = await readArguments(this.workbook, scan.cells, true, progress.signal);
    const editie = (cell: FormulaCell) => editiesOf(this.editie, cell.formula, reader(cell));
    const lines = makeList(scan.cells, scan.broken, editie);
    const outdated = changesBefore === this.changeCount ? null : "changed";
    this.put({ list: { lines, broken: scan.broken, searchedAt, outdated } });
    return { scan, editie };
  }

  /** Functions go on calculating after a recalculation; until they are done their cells say #BEZIG!. */
  private async findUntilDone(progress: TaskProgress, attempts: number): ReturnType<FormulaStore["search"]> {
    const found = await this.search(progress);
    if (attempts === 0 || !found.scan.cells.some(isBusy)) return found;
    await new Promise((done) => setTimeout(done, INTERVAL));
    return this.findUntilDone(progress, attempts - 1);
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
