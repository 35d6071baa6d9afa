import { safeText } from "../sheet/safeText";
import { must } from "../sheet/must";

/** What to load of a range to be able to write it back. */
export const REWRITABLE = ["formulas", "values", "valueTypes", "numberFormat"] as const;

/**
 * How to write a value so that it stays that value: text such as “=1+1” or “0.10” stays text.
 * @param notation number format of the cell; in a text cell (“@”) Excel converts nothing, but still swallows a leading apostrophe
 */
export function valueInput<T>(value: T, notation: unknown = null): T | string {
  if (typeof value !== "string" || (notation === "@" && !value.startsWith("'"))) return value;
  return safeText(value);
}

/** What to write to a range that was read to get the same content back: for text, Range.formulas is the text itself. */
export function inputOf({
  formulas,
  values,
  valueTypes,
  numberFormat,
}: Pick<Excel.Range, "formulas" | "values" | "valueTypes" | "numberFormat">): unknown[][] {
  return formulas.map((row, r) =>
    row.map((formula: unknown, k) =>
      String(must(valueTypes[r])[k]) === "String" && formula === must(values[r])[k]
        ? valueInput(formula, must(numberFormat[r])[k])
        : formula,
    ),
  );
}
