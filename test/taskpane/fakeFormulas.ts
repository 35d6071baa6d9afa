import type { Freeze } from "../../src/work/formulas/register";
import type {
  RangeContent,
  RangeQuestion,
  FreezeReceipt,
  FrozenCell,
  FormulaCell,
  FormulaWorkbook,
  BrokenCell,
  Register,
  Scan,
  CellSelection,
  Referenced,
} from "../../src/work/formulas/workbook";
import type { TaskProgress } from "../../src/sheet/progress";
import { fullAddress } from "../../src/sheet/address";
import { WorkbookError, type Obstacle } from "../../src/sheet/obstacle";
import { type Target } from "../../src/sheet/target";

export const cellTarget = (row: number, column: number, sheet = "Begroting"): Target => ({
  sheetId: sheet,
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});

export function formulaCell(row: number, column: number, overrides: Partial<FormulaCell> = {}): FormulaCell {
  const target = cellTarget(row, column, overrides.target?.sheet);
  return {
    target,
    location: target,
    formula: "=POK.BEDRAG(4,2026,,1000)",
    formulaLocal: "=POK.BEDRAG(4;2026;;1000)",
    text: "50.000",
    values: [[50_000]],
    notation: "General",
    error: false,
    isProtected: false,
    hidden: false,
    ...overrides,
  };
}

/** A workbook in memory with POK formulas, and settings to imitate failures. */
export class FakeFormulas implements FormulaWorkbook {
  cells: FormulaCell[] = [];
  broken: BrokenCell[] = [];
  frozenCells: FrozenCell[] = [];
  registerKind: Register | null = null;
  selection: CellSelection | null = null;
  ranges: Record<string, RangeContent> = {};
  error: Obstacle | null = null;
  /** Holds up searching until this promise is fulfilled. */
  gate: Promise<void> = Promise.resolve();
  afterRecalculating: FormulaCell[] | null = null;
  selected: Target[] = [];
  stillUnknown = 0;
  referenced: Referenced = { cells: [], notFollowed: [] };
  /** The references that were asked for. */
  requested: RangeQuestion[] = [];
  private selectionListeners = new Set<() => void>();
  private changeListeners = new Set<() => void>();

  onSelection = (notify: () => void) => {
    this.selectionListeners.add(notify);
    return () => this.selectionListeners.delete(notify);
  };

  onChanges = (notify: () => void) => {
    this.changeListeners.add(notify);
    return () => this.changeListeners.delete(notify);
  };

  /** The user changes something in a worksheet. */
  reportChange(): void {
    this.changeListeners.forEach((notify) => notify());
  }

  choose(selection: CellSelection): void {
    this.selection = selection;
    this.selectionListeners.forEach((notify) => notify());
  }

  scan = async ({ onProgress, signal }: TaskProgress): Promise<Scan> => {
    onProgress(1, 2);
    await this.gate;
    if (signal.aborted) throw new WorkbookError({ kind: "cancelled" });
    this.failIfAsked();
    return { cells: this.cells, broken: this.broken, activeSheet: "Begroting" };
  };

  freeze = async (freezings: readonly Freeze[], today: string): Promise<FreezeReceipt> => {
    this.failIfAsked();
    const locations = freezings.map(({ target }) => fullAddress(target.sheet, target));
    this.cells = this.cells.filter(
      ({ location }) => !locations.includes(fullAddress(location.sheet, location)),
    );
    this.frozenCells = freezings.map((freezing, row) => frozenCell(freezing, row, today));
    return { count: freezings.length, locations, notes: null };
  };

  readRegister = async (): Promise<Register> =>
    this.registerKind ??
    (this.frozenCells.length === 0 ? { kind: "none" } : { kind: "readResult", rows: this.frozenCells });

  thaw = async (rows: readonly FrozenCell[]): Promise<number> => {
    this.failIfAsked();
    this.frozenCells = this.frozenCells.filter((cell) => !rows.includes(cell));
    this.cells.push(
      ...rows.map(({ target, back }) => formulaCell(target!.row, target!.column, { formula: back! })),
    );
    return rows.length;
  };

  restore = async (broken: readonly BrokenCell[]): Promise<number> => {
    this.failIfAsked();
    this.broken = this.broken.filter((cell) => !broken.includes(cell));
    return this.stillUnknown;
  };

  recalculate = async (): Promise<void> => {
    this.cells = this.afterRecalculating ?? this.cells;
  };

  readSelection = async (): Promise<CellSelection> => {
    this.failIfAsked();
    return this.selection ?? { ...emptySelection, target: cellTarget(0, 0) };
  };

  readRanges = async (questions: readonly RangeQuestion[]) =>
    questions.map(({ argument }) => this.ranges[argument.text] ?? null);

  findReferenced = async (questions: readonly RangeQuestion[]): Promise<Referenced> => {
    this.requested.push(...questions);
    return this.referenced;
  };

  select = async (target: Target): Promise<void> => {
    this.failIfAsked();
    this.selected.push(target);
  };

  private failIfAsked(): void {
    if (this.error) throw new WorkbookError(this.error);
  }
}

const emptySelection: Omit<CellSelection, "target"> = {
  text: "",
  formula: "",
  formulaLocal: "",
  spill: null,
  frozen: null,
};

export const selectionWith = (overrides: Partial<CellSelection>): CellSelection => ({
  ...emptySelection,
  target: cellTarget(4, 2),
  ...overrides,
});

export function frozenCell(
  { target, formula, formulaLocal, editie }: Freeze,
  row: number,
  today: string,
): FrozenCell {
  return {
    row,
    now: { sheet: target.sheet, location: target },
    was: fullAddress(target.sheet, target),
    formula,
    formulaLocal,
    followFormula: formula,
    editie,
    frozenOn: today,
    notation: null,
    fingerprint: "k1",
    target,
    back: formula,
    obstacle: null,
  };
}
