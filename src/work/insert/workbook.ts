import type { Survey, Receipt } from "../survey";
import type { Target } from "../../sheet/target";
import type { Block } from "../block";
import type { FillCell } from "./headings/kinds";
import type { SheetCells } from "./headings/sheetCells";

/** A sheet as far as it was read, with what is selected on it. */
export interface SheetView {
  sheetId: string;
  sheet: string;
  cells: SheetCells;
}

/** What the task pane asks of a workbook. Each operation fails with a WorkbookError. */
export interface Workbook {
  /** Reports that the user selected something else. @returns stops the reporting */
  onSelection(notify: () => void): () => void;
  /** Inspects the cells a block would take up from the selection on. */
  surveyTarget(size: { rows: number; columns: number }): Promise<Survey>;
  /** Whether this Excel can hold notes, so that a source may stand in one. */
  supportsNotes(): boolean;
  /** Writes the block, all or nothing. @param fingerprint of the contents the user saw; if they differ, nothing is written */
  write(target: Target, block: Block, fingerprint: string, abort: AbortSignal): Promise<Receipt>;
  /**
   * Reads the sheet of the selection and inspects the cells that are chosen on it.
   * @param choose the cells to fill, none to leave it at the selection; null when this sheet is not for filling
   */
  surveyCells(choose: (view: SheetView) => readonly FillCell[] | null): Promise<Survey | null>;
  /** Writes loose cells, all or nothing; other cells, widths and fonts stay as they are. @param fingerprint as with `write` */
  fill(target: Target, cells: readonly FillCell[], fingerprint: string, abort: AbortSignal): Promise<Receipt>;
  /** Puts back what was there before writing, if it is unchanged. */
  revert(receipt: Receipt): Promise<void>;
  select(target: Target): Promise<void>;
}
