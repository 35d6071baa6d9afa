import type { PlanLine } from "../reading/plan/kinds";
import type { Frame } from "./frame";

/** How many times too small an amount in thousands or millions is if read as euros. */
export const CONFUSED_UNITS = [1_000, 1_000_000] as const;
/** Fewer amounts can be chance. */
const MINIMUM = 3;
const NEARLY_ALL = 0.75;
/** Own amounts and those of the plan are of the same order; national ones only if they are exactly equal. */
const SAME_ORDER = 3;

/** Whether an amount is exactly `factor` times smaller than what is available. */
export const isTooSmallByFactor = (amount: number, available: number, factor: number): boolean =>
  amount === Math.round(available / factor);

/** The factor by which nearly all amounts of a plan seem too small; null if nothing points to that. */
export function unitFactor(lines: readonly PlanLine[], frame: Frame): (typeof CONFUSED_UNITS)[number] | null {
  const pairs = lines.flatMap(({ actielijn, year, amount, total }) => {
    const available = frame.place(actielijn, year)?.available ?? 0;
    return amount === null || amount === 0 || total !== null || available <= 0
      ? []
      : [{ amount: Math.abs(amount), available }];
  });
  if (pairs.length < MINIMUM) return null;
  const looksLike = ({ amount, available }: (typeof pairs)[number], factor: number) => {
    if (frame.ownRows === null) return isTooSmallByFactor(amount, available, factor);
    const times = available / amount / factor;
    return times < SAME_ORDER && times > 1 / SAME_ORDER;
  };
  return (
    CONFUSED_UNITS.find(
      (factor) => pairs.filter((pair) => looksLike(pair, factor)).length >= pairs.length * NEARLY_ALL,
    ) ?? null
  );
}
