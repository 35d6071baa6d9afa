import { TaskProgress } from "../../sheet/progress";
import type { Target } from "../../sheet/target";
import type { Argument } from "./calls";
import type { Freeze, Frozen, CellValue, CellValues, Header, ThawObstacle } from "./register";

/** A cell with a POK formula. */
export interface FormulaCell {
  /** The cell the formula is in. */
  target: Target;
  /** The cell, or the whole spill range. */
  location: Target;
  /** In English notation. */
  formula: string;
  /** As the user sees it. */
  formulaLocal: string;
  /** What the cell shows. */
  text: string;
  /** The values of `location`. */
  values: CellValues;
  notation: string;
  /** Whether the value is an error, such as #NAAM?. */
  error: boolean;
  /** Whether Excel lets the formula here be changed. */
  isProtected: boolean;
  /** Whether the sheet is hidden. */
  hidden: boolean;
}

/** A formula that Excel does not recognize as a POK formula, with its repair. */
export interface BrokenCell {
  target: Target;
  was: string;
  /** In English notation, or for `text` as the user typed it. */
  becomes: string;
  /** Both as Excel shows them to the user. */
  local: { was: string; becomes: string };
  /** `name`: a mangled function name; `text`: a formula that is in the cell as text; `unknown`: spelled right, but #NAAM?. */
  kind: "name" | "text" | "unknown";
  isProtected: boolean;
}

/** All POK formulas in the workbook; POK_Bevroren does not count. */
export interface Scan {
  cells: readonly FormulaCell[];
  broken: readonly BrokenCell[];
  /** Name of the sheet that is open. */
  activeSheet: string;
}

/** A range that an argument names, seen from the cell with the formula. */
export interface RangeQuestion {
  fromCell: Target;
  argument: Argument;
}

/** The content of such a range. */
export interface RangeContent extends Target {
  values: CellValues;
  /** The header row of the table, if the argument names a table; `values` leaves that row out. */
  header: readonly CellValue[] | null;
}

/** A cell (or spill range) with a POK amount that another formula refers to. */
export interface PokCell {
  target: Target;
  /** What the cell shows; empty for a range. */
  text: string;
  /** `broken`: a POK formula that Excel does not recognize as one. */
  kind: "formula" | "frozen" | "broken";
  /** Whether the sheet is hidden. */
  hidden: boolean;
}

/** What an ordinary formula refers to directly. */
export interface Referenced {
  cells: readonly PokCell[];
  /** References that cannot be followed, as they are in the formula. */
  notFollowed: readonly string[];
}

/** A row of the register, with the formula that can be put back. */
export interface FrozenCell extends Frozen {
  /** The cell where it is now; null if it was deleted. */
  target: Target | null;
  /** null if the formula cannot be put back. */
  back: string | null;
  obstacle: ThawObstacle | null;
}

export type Register =
  | { kind: "none" }
  | { kind: "readResult"; rows: readonly FrozenCell[] }
  /** The table lacks columns and can no longer be read. */
  | { kind: "unreadable"; missing: readonly Header[] };

export interface CellSelection {
  target: Target;
  text: string;
  /** The formula of the cell, or of the cell it spills from; empty if there is none. */
  formula: string;
  formulaLocal: string;
  /** The spill range the cell is in; the formula is in the top left cell. */
  spill: Target | null;
  /** Value that the user froze, if the cell is in the register. */
  frozen: Frozen | null;
}

/** Outcome of freezing, needed to undo it. */
export interface FreezeReceipt {
  count: number;
  /** Sheet and cell of each new row of the register. */
  locations: readonly string[];
  /** Count of cells that got a note; null where Excel has no notes. */
  notes: number | null;
}

/** What the view Formules asks of a workbook. Every operation fails with a WorkbookError. */
export interface FormulaWorkbook {
  /** Reports that the user selected something else. @returns stops the reporting */
  onSelection(notify: () => void): () => void;
  /** Reports that something in the workbook changed, other than by this add-in. @returns stops the reporting */
  onChanges(notify: () => void): () => void;
  /** Finds all POK formulas. */
  scan(progress: TaskProgress): Promise<Scan>;
  /** Turns formulas into values, all or none, and records them in the register. @param today yyyy-mm-dd */
  freeze(freezes: readonly Freeze[], today: string, progress: TaskProgress): Promise<FreezeReceipt>;
  readRegister(): Promise<Register>;
  /** Turns frozen cells into formulas again, all or none, and removes them from the register. @returns how many */
  thaw(rows: readonly FrozenCell[], progress: TaskProgress): Promise<number>;
  /** Repairs broken formulas, all or none. @returns how many still give #NAAM? afterwards */
  restore(broken: readonly BrokenCell[], progress: TaskProgress): Promise<number>;
  /** Recalculates all formulas and waits until Excel is done. */
  recalculate(progress: TaskProgress): Promise<void>;
  readSelection(): Promise<CellSelection>;
  /** The content of ranges that arguments name, in the same order; null where there is nothing to read. */
  readRanges(questions: readonly RangeQuestion[]): Promise<readonly (RangeContent | null)[]>;
  /** Finds the POK cells in what these references name. @throws {WorkbookError} `cancelled` */
  findReferenced(questions: readonly RangeQuestion[], signal: AbortSignal): Promise<Referenced>;
  select(target: Target): Promise<void>;
}
