import { argumentError } from "../../../sheet/errors";
import { UNITS, type Unit } from "../kinds";
import { readNumber } from "../../../sheet/number";

/**
 * Reads a unit: 1, 1000 or 1000000, as a number or as text ("1.000").
 * @throws {PokError} `invalid` with any other value
 */
export function readUnit(value: unknown, argument = "eenheid"): Unit {
  const num = typeof value === "string" ? readNumber(value) : value;
  const unit = UNITS.find((candidate) => candidate === num);
  if (!unit) throw argumentError("invalid", argument, value, "1 (euro), 1000 of 1000000");
  return unit;
}
