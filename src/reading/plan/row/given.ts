import type { PlanRowRole } from "../reading";
import type { ActielijnHit, NoLine } from "./actielijn";

/** A row without an actielijn by what the user says. */
const WITHOUT: Readonly<Record<"pot" | "none", NoLine>> = {
  pot: { reason: { nl: "opgegeven: de hele pot", en: "given: the whole pot" } },
  none: { reason: { nl: "opgegeven: geen POK", en: "given: no POK" } },
};

/** What the user says of the actielijn of a row; null where that is left to the recognition. @param found what stands in its cell */
export function lijnGiven(given: PlanRowRole | undefined, found: unknown): ActielijnHit | NoLine | null {
  const { actielijn } = given ?? {};
  if (actielijn === undefined) return null;
  return typeof actielijn === "number" ? { number: actielijn, found, out: "cell" } : WITHOUT[actielijn];
}
