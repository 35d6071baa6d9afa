import { taakveldIn } from "../../../knowledge/taakvelden";

const IN_FRONT = /^\s*(\d\.\d{1,3}[a-z]?)[\s:.-]+(?=\p{L})/iu;
const CODE = /(?<![\d.,])\d{1,2}[.,]\d{1,3}[a-z]?(?![\d.,])/i;

/**
 * A taakveld code as text, as found: “0.10”, “6.71a”; from “6.2 Wijkteams” the code at the start. A number 0,1 becomes
 * “0.1”: whether that was 0.10 shows from the cell (`found.taakveld` is a number then).
 */
export function readTaakveld(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  const text = String(value).trim();
  if (text === "") return null;
  return (CODE.exec(text)?.[0] ?? text).replace(",", ".");
}

/** The taakveld in front of a name, “6.2 POK wijkteams”: only a code that is on the list in some year. */
export function readCodeInFront(description: string): string | null {
  const code = IN_FRONT.exec(description)?.[1]?.toLowerCase();
  return code !== undefined && taakveldIn(code, null) !== undefined ? code : null;
}
