import { tokensOf } from "../../sheet/tokens";
import { call } from "../formula";
import { type IndexRequest } from "./request";
import { INDEX_SERIES } from "../../knowledge/gemeentefonds";
import { must } from "../../sheet/must";

/** Stands in for what is indexed; occurs in no formula. */
const PLACEHOLDER = "\u0000";
/** Excel cuts off more digits than this in a formula. */
const DIGITS = 15;
/** The longest formula Excel accepts. */
export const LONGEST_FORMULA = 8_192;

/** The formula that indexes something, in the notation of Office.js. @param core number, cell address or formula without “=” */
export function makeIndexFormula(core: string, { from, to, component, editie }: IndexRequest): string {
  const unlessFirst = (code: string, first: string) => (code === first ? "" : `"${code}"`);
  const { rows, edities } = INDEX_SERIES;
  return `=${call("INDEXEER", [
    core,
    from,
    to,
    unlessFirst(component, must(rows[0]).code),
    unlessFirst(editie, must(edities[0])),
  ])}`;
}

/**
 * The same formula as the user sees it.
 * @param core as the user sees it
 * @param decimalMark of Excel; with a comma, a semicolon separates the arguments
 */
export function makeLocalIndexFormula(core: string, request: IndexRequest, decimalMark: string): string {
  const separator = decimalMark === "," ? ";" : ",";
  return makeIndexFormula(PLACEHOLDER, request)
    .replaceAll(",", separator)
    .replace(PLACEHOLDER, () => core);
}

/** The part of a cell that goes into the function. @param content number, or formula with “=” (English notation) */
export function coreOf(content: number | string): string {
  if (typeof content === "number") return String(Number(content.toPrecision(DIGITS)));
  return inParentheses(content, content.slice(1));
}

/** Adds parentheses around a union of ranges, whose comma would start a new argument. */
export function inParentheses(formula: string, core: string): string {
  let depth = 0;
  for (const { kind } of tokensOf(formula)) {
    if (kind === "open") depth += 1;
    else if (kind === "close") depth -= 1;
    else if (kind === "comma" && depth === 0) return `(${core})`;
  }
  return core;
}

/** Whether a formula already indexes somewhere. */
export const alreadyIndexes = (formula: string): boolean =>
  tokensOf(formula).some(({ kind, text }) => kind === "fn" && /^POK\.INDEXEER$/i.test(text));
