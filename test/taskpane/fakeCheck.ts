import {
  EMPTY_MEMORY,
  type Check,
  type CheckWorkbook,
  type Memory,
  type MarkReceipt,
  type MarkState,
  type RememberedPlan,
  type PlanContent,
  type PlanLocation,
  type PlanChange,
  type LocationCandidate,
  type ReportSheet,
} from "../../src/work/check";
import type { TaskProgress } from "../../src/work/check/workbook";
import { WorkbookError, type Obstacle } from "../../src/sheet/obstacle";
import { type Target } from "../../src/sheet/target";
import type { Raster, Merge } from "../../src/reading/plan";

const NO_MARKS: MarkState = { colors: 0, notes: 0, columns: [] };

/** A plan on sheet Begroting, with the first cell at `row` and `column`, from 0. */
export function planLocation(raster: Raster, row = 3, column = 1, sheet = "Begroting"): PlanLocation {
  const target = { sheetId: sheet, sheet, row, column, rows: raster.length, columns: raster[0]?.length ?? 0 };
  return { target, table: null, name: null, untilEnd: false };
}

/** A workbook in memory with one plan, and settings to imitate failures. */
export class FakeCheck implements CheckWorkbook {
  candidates: LocationCandidate[] = [];
  memory: Memory = EMPTY_MEMORY;
  hidden: number[] = [];
  marks = NO_MARKS;
  /** The next operation fails with this. */
  failed: Obstacle | null = null;
  /** Holds up reading until this promise is fulfilled. */
  gate: Promise<void> = Promise.resolve();
  /** Holds up remembering until this promise is fulfilled. */
  saveGate: Promise<void> = Promise.resolve();
  readCount = 0;
  selected: Target[] = [];
  marked: string[] = [];
  columnsFor: (string | null)[] = [];
  reports: ReportSheet[] = [];
  merged: Merge[] = [];
  /** Whether the columns Controle still fit the plan. */
  matching = true;
  /** Whether this Excel reports changes. */
  reportsChanges = true;
  private listeners = new Set<(change: PlanChange) => void>();
  readonly location: PlanLocation;

  constructor(public raster: Raster) {
    this.location = planLocation(raster);
  }

  /** The user types in a cell; row and column within the plan, from 0. */
  type(row: number, column: number, value: unknown): void {
    this.raster = this.raster.map((cells, r) =>
      r === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells,
    );
    this.report({ sheetId: this.location.target.sheetId, address: "", shifts: false, sheetGone: false });
  }

  report(change: PlanChange): void {
    this.listeners.forEach((notify) => notify(change));
  }

  onChanges = (notify: (change: PlanChange) => void, failed: () => void) => {
    if (this.reportsChanges) this.listeners.add(notify);
    else queueMicrotask(failed);
    return () => this.listeners.delete(notify);
  };

  findPlans = async ({ signal }: TaskProgress) => {
    await this.gate;
    this.failIfAsked(signal);
    return this.candidates;
  };

  readSelection = async ({ signal }: TaskProgress) => this.read(this.location, signal);
  readLocation = async (location: PlanLocation, { signal }: TaskProgress) => this.read(location, signal);

  readMemory = async () => this.memory;

  remember = async (remembered: RememberedPlan): Promise<PlanLocation> => {
    await this.saveGate;
    this.failIfAsked();
    const location = { ...remembered.location, name: "POK_Plan_1" };
    this.memory = { plans: [{ ...remembered, location }], last: 0, vanished: [], newer: false, odd: [] };
    return location;
  };

  forget = async () => {
    this.memory = EMPTY_MEMORY;
  };

  readMarks = async () => this.marks;

  markCells = async ({ findings }: Check, keys: ReadonlySet<string>): Promise<MarkReceipt> => {
    this.failIfAsked();
    const addresses = findings.filter(({ key }) => keys.has(key)).map(({ address }) => address);
    this.marked = [...new Set(addresses.filter(Boolean))];
    const count = this.marked.length;
    this.marks = { ...this.marks, colors: count, notes: count };
    return { mode: "color", count, notes: count, address: "Begroting!B4:E7" };
  };

  addColumns = async ({ lines }: Check, amounts: string | null): Promise<MarkReceipt> => {
    this.failIfAsked();
    this.columnsFor.push(amounts);
    this.marks = { ...this.marks, columns: ["Begroting!F4:F7"] };
    this.matching = true;
    return { mode: "column", count: lines.length, notes: null, address: "Begroting!F4:F7" };
  };

  requireColumnPlace = async () => this.failIfAsked();

  columnsFit = async () => this.matching;

  clearMarks = async (): Promise<MarkState> => {
    this.failIfAsked();
    const removed = this.marks;
    this.marks = NO_MARKS;
    this.marked = [];
    return removed;
  };

  writeReport = async (report: ReportSheet) => {
    this.failIfAsked();
    this.reports.push(report);
    return { sheet: "POK_Controle", sheetId: "r1" };
  };

  removeReport = async () => {
    this.failIfAsked();
    this.reports.pop();
  };

  select = async (target: Target) => {
    this.failIfAsked();
    this.selected.push(target);
  };

  private async read(location: PlanLocation, signal: AbortSignal): Promise<PlanContent> {
    this.readCount++;
    await this.gate;
    this.failIfAsked(signal);
    return { location, raster: this.raster, hidden: this.hidden, merged: this.merged };
  }

  private failIfAsked(signal?: AbortSignal): void {
    if (signal?.aborted) throw new WorkbookError({ kind: "cancelled" });
    const obstacle = this.failed;
    this.failed = null;
    if (obstacle) throw new WorkbookError(obstacle);
  }
}
