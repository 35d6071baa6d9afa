import { rectangleOf } from "../../sheet/reference";
import { tokensOf } from "../../sheet/tokens";
import { MAX_ROWS, overlaps, type Rectangle } from "../../sheet/address";
import type { PlanLocation, PlanChange } from "./kinds";

/** Whether a change may affect a plan; a row added above it does, as it moves the plan down. */
export function touches(
  { target, untilEnd }: PlanLocation,
  { sheetId, address, shifts }: PlanChange,
): boolean {
  if (sheetId !== target.sheetId) return false;
  if (address === "" || shifts) return true;
  const plan: Rectangle = untilEnd ? { ...target, rows: MAX_ROWS - target.row } : target;
  return address.split(",").some((part) => {
    const token = tokensOf(part)[0];
    const area = token ? rectangleOf(token) : null;
    return area === null || overlaps(plan, area);
  });
}
