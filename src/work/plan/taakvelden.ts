import { bestaatIn, opvolgersVan, type Taakveld } from "../../knowledge/taakvelden";
import type { Activiteit } from "./soorten";

/**
 * De taakveldcode van een activiteit in een jaar: de gekozen code, of waar die dan niet (meer) bestaat haar opvolger.
 * @returns null als er geen code is gekozen, of als er meer opvolgers zijn en de keus nog open is
 */
export function taakveldIn(
  { taakveld, opvolger }: Pick<Activiteit, "taakveld" | "opvolger">,
  jaar: number,
): string | null {
  if (taakveld === null || bestaatIn(taakveld, jaar)) return taakveld;
  const opvolgers = opvolgersVan(taakveld, jaar);
  if (opvolger !== null && opvolgers.some(({ code }) => code === opvolger)) return opvolger;
  return opvolgers.length === 1 ? opvolgers[0]!.code : null;
}

/** De opvolgers waaruit bij een code gekozen moet worden, omdat zij in een van de jaren niet bestaat en er meer dan één is. */
export function teKiezenOpvolgers(taakveld: string | null, jaren: readonly number[]): readonly Taakveld[] {
  if (taakveld === null) return [];
  for (const jaar of jaren) {
    if (bestaatIn(taakveld, jaar)) continue;
    const opvolgers = opvolgersVan(taakveld, jaar);
    if (opvolgers.length > 1) return opvolgers;
  }
  return [];
}
