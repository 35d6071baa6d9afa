import { DataTypeWithoutValue } from "../sheet/cellValue";

/** A number that brings its format, which Excel shows in a cell without a format of its own. */
export const formattedNumber = (num: number, numberFormat: string) =>
  ({ type: "FormattedNumber", basicValue: num, numberFormat }) as const;

/** The answer depends only on this Office object, and asking costs more than a whole function. */
let cached: { requirements: unknown; supported: boolean } | null = null;

/** Whether this Excel accepts data types from functions. Outside Office (a runtime with functions only) it does not. */
export function supportsDataTypes(): boolean {
  const requirements = typeof Office === "undefined" ? undefined : Office.context?.requirements;
  if (!requirements) return false;
  if (cached?.requirements !== requirements) {
    cached = { requirements, supported: requirements.isSetSupported("CustomFunctionsRuntime", "1.4") };
  }
  return cached.supported;
}

/**
 * The plain value of an argument: the number of a formatted number, the name of a data card.
 * @returns number, text, boolean, a range, or {@link DataTypeWithoutValue}
 */
export function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const { type, text, basicValue } = value as { type?: unknown; text?: unknown; basicValue?: unknown };
  const found = type === "Entity" ? text : (basicValue ?? text);
  return typeof found === "object" || found === undefined ? new DataTypeWithoutValue() : found;
}
