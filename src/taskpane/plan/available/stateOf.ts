import type { AvailableCell } from "../../../work/plan";
import type { Texts } from "../language";

/** How certain the money of a cell is, or why there is none. */
export const stateOf = (
  { certainty, withoutRow }: Pick<AvailableCell, "certainty" | "withoutRow">,
  plan: Texts["plan"],
): string => (certainty === "none" && withoutRow.length > 0 ? plan.withoutRow : plan.certainty[certainty]);
