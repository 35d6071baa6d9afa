/** A number that takes its format along; in a cell without its own format Excel shows it that way. */
export const formattedNumber = (num: number, numberFormat: string) =>
  ({ type: "FormattedNumber", basicValue: num, numberFormat }) as const;

/** The answer depends on this object of Office only; asking for it costs more than a whole function. */
let requested: { requirements: unknown; knows: boolean } | null = null;

/** Whether this Excel accepts data types from functions. Outside Office (a separate JavaScript window) it does not. */
export function knowsDataTypes(): boolean {
  const requirements = typeof Office === "undefined" ? undefined : Office.context?.requirements;
  if (!requirements) return false;
  if (requested?.requirements !== requirements) {
    requested = { requirements, knows: requirements.isSetSupported("CustomFunctionsRuntime", "1.4") };
  }
  return requested.knows;
}

/** The plain value of an argument: the number of a formatted number, the name of a data card. */
export function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const { type, text, basicValue } = value as { type?: unknown; text?: unknown; basicValue?: unknown };
  return type === "Entity" ? text : (basicValue ?? text);
}
