import { Survey, Receipt } from "../survey";
import { Target } from "../../sheet/target";
import type { Block } from "../block";

/** What the task pane asks of a workbook. Each operation fails with a WorkbookError. */
export interface Workbook {
  /** Reports that the user selected something else. @returns stops the reporting */
  onSelection(notify: () => void): () => void;
  /** Inspects the cells a block would take up from the selection on. */
  surveyTarget(size: { rows: number; columns: number }): Promise<Survey>;
  /** Writes the block, all or nothing. @param fingerprint of the contents the user saw; if they differ, nothing is written */
  write(target: Target, block: Block, fingerprint: string, abort: AbortSignal): Promise<Receipt>;
  /** Puts back what was there before writing, if the block is unchanged. */
  revert(receipt: Receipt): Promise<void>;
  select(target: Target): Promise<void>;
}
