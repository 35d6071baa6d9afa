import type { Survey } from "../survey";
import type { Target } from "../../sheet/target";
import type { IndexCell } from "./cell";
import type { Place } from "./request";
import type { Origin } from "./precedents";

/** The selected amounts and where the indexed ones go; `filled` counts only target cells that would get a formula. */
export interface IndexView extends Survey {
  place: Place;
  /** The selected cells, without empty rows and columns around them. */
  source: Target;
  cells: readonly IndexCell[];
  origin: Origin;
  /** How many columns the target lies to the right of the source. */
  shift: number;
  /** The decimal separator of Excel. */
  decimalMark: string;
}
