import { AMOUNTS_TABLE } from "../../knowledge/tableNames";
import type { Editie } from "../../knowledge/pok/editie";
import { shareIn, passesBy, estimableNumbers } from "../amounts/sourceAmount";
import { amountFormula, ramingFormula } from "../formula";
import { sourceOf, type InsertRequest } from "../amounts/request";

/**
 * The formula (en-US) for the chosen amount in a cell of its own.
 * @returns null where there is nothing to calculate, because the gemeente does not receive the money
 */
export function standaloneFormula(editie: Editie, request: InsertRequest): string | null {
  const { actielijn, year, kanaal, unit } = request;
  const source = sourceOf(request);
  if (source.kind !== "raming") {
    const table = source.kind === "own" ? AMOUNTS_TABLE : undefined;
    return amountFormula(actielijn, year, kanaal, unit, table);
  }
  if (actielijn !== null && passesBy(source, actielijn, year)) return null;
  const numbers = actielijn === null ? estimableNumbers(editie, source, year) : [actielijn];
  return ramingFormula(numbers, year, shareIn(source, year), "midden", unit);
}
