import type { Receipt } from "../survey";
import type { Target } from "../../sheet/target";
import type { Place } from "./request";
import type { IndexChange } from "./plan";
import type { IndexView } from "./view";

/** What indexing asks of a workbook. Every operation fails with a WorkbookError. */
export interface IndexWorkbook {
  /** Reports that the user selected something else. @returns stops the reporting */
  onSelection(notify: () => void): () => void;
  /** Reads the selected cells and the place where the outcome goes. */
  inspect(place: Place): Promise<IndexView>;
  /** Writes the formulas, all or none. @param view what the user saw; if that has changed, nothing is written */
  write(view: IndexView, changes: readonly IndexChange[], abort: AbortSignal): Promise<Receipt>;
  /** Puts back what was there, if the formulas are unchanged. */
  revert(receipt: Receipt): Promise<void>;
  select(target: Target): Promise<void>;
}
