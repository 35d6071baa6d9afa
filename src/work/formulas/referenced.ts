import type { Argument } from "./calls";
import { refers } from "./argumentValues";
import { tokensOf } from "../../sheet/tokens";
import { rectangleOf } from "../../sheet/reference";
import { must } from "../../sheet/must";

const BOOLEAN = /^(TRUE|FALSE)$/i;
const BRACKET_PART = /\[((?:'.|[^[\]'])+)\]/gu;

/** The references, names and tables in a formula (English notation), each once. */
export function referencesIn(formula: string): Argument[] {
  const found = new Map<string, Argument>();
  for (const { kind, text } of tokensOf(formula)) {
    if (kind !== "reference" && kind !== "name" && kind !== "structured") continue;
    if (!BOOLEAN.test(text)) found.set(text, { kind, text });
  }
  return [...found.values()].filter(refers);
}

/** Whether a reference is in this workbook, even if those cells hold nothing. */
export function isInWorkbook({ kind, text }: Argument): boolean {
  return kind === "reference" && rectangleOf(must(tokensOf(text)[0])) !== null;
}

/**
 * The columns that a reference such as `Plan[Bedrag]` or `Plan[[Jaar]:[Bedrag]]` names; without a column all of them.
 * @param header the header row of the table
 * @returns null if the reference names a header or total row, or a column that is not there
 */
export function tablePart(text: string, header: readonly unknown[]): { first: number; count: number } | null {
  const names = header.map((name) => String(name).toLowerCase());
  const parts = [...text.matchAll(BRACKET_PART)].map(([, part]) => must(part));
  const columns = parts.filter((part) => !/^#Data$/i.test(part));
  const places = columns.map((part) => names.indexOf(part.replace(/'(.)/gu, "$1").toLowerCase()));
  const [first = 0, last = columns.length === 0 ? names.length - 1 : first] = places;
  if (places.includes(-1) || places.length > 2) return null;
  return { first: Math.min(first, last), count: Math.abs(last - first) + 1 };
}
