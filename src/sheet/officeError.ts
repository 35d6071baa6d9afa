/** What an error of Office.js tells. */
export interface OfficeError {
  code: string;
  /** The member that failed, such as “Range.values”; empty if unknown. */
  tried: string;
}

const NAMES: readonly unknown[] = ["RichApi.Error", "OfficeExtension.Error"];
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** Reads an error of Office.js; null for any other. It can come from another realm, so its class says nothing. */
export function officeErrorOf(error: unknown): OfficeError | null {
  if (!isObject(error)) return null;
  const { name, code, debugInfo } = error;
  if (typeof code !== "string" || !(NAMES.includes(name) || isObject(debugInfo))) return null;
  return { code, tried: isObject(debugInfo) ? String(debugInfo["errorLocation"] ?? "") : "" };
}
