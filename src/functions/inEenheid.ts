import { getalnotatie } from "../knowledge/notatie";
import type { Eenheid } from "../knowledge/pok/soorten";
import { kentGegevenstypen, opgemaaktGetal } from "./gegevenstypen";

/**
 * Een bedrag in de eenheid, als antwoord van een functie: waar Excel dat kan met Nederlandse duizendtallen, anders kaal.
 * @param euro bedrag in gehele euro's
 */
export function inEenheid(euro: number, eenheid: Eenheid): number | ReturnType<typeof opgemaaktGetal> {
  const getal = euro / eenheid;
  if (!kentGegevenstypen()) return getal;
  return opgemaaktGetal(getal, Number.isInteger(getal) ? "#,##0" : getalnotatie([euro], eenheid));
}
