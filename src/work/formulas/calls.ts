import { FUNCTIONS, isFunctionName, type ArgumentName, type FunctionName } from "./functions";
import { asFormula, tokensOf, type Token } from "../../sheet/tokens";
import { must } from "../../sheet/must";

/** What an argument holds. `otherwise` is a computation, which only Excel can evaluate. */
export type Argument =
  | { kind: "omitted"; text: string }
  | { kind: "value"; text: string; value: string | number | boolean }
  | { kind: "reference" | "name" | "structured" | "otherwise"; text: string };

/** A call of a POK function in a formula. */
export interface Call {
  fn: FunctionName;
  /** The call as it is in the formula. */
  text: string;
  argumentList: Partial<Record<ArgumentName, Argument>>;
}

/** The full name of a function, in any case. */
const FULL_NAME = /^POK\.([A-Z]+)$/i;
const OMITTED: Argument = { kind: "omitted", text: "" };

/** The POK calls in a formula (English notation), from left to right; those inside another call too. */
export function callsIn(formula: string): Call[] {
  if (!/POK\./i.test(formula)) return [];
  const tokens = tokensOf(formula);
  return tokens.flatMap((token, i) => {
    const fn = pokFunction(token);
    return fn ? [readCall(fn, tokens, i)] : [];
  });
}

/** Whether a formula calls a POK function that Excel recognizes. */
export const hasCall = (formula: unknown): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && callsIn(formula).length > 0;

function pokFunction({ kind, text }: Token): FunctionName | null {
  const name = kind === "fn" ? FULL_NAME.exec(text)?.[1]?.toUpperCase() : undefined;
  return name && isFunctionName(name) ? name : null;
}

function readCall(fn: FunctionName, tokens: readonly Token[], start: number): Call {
  const parts: Token[][] = [[]];
  let depth = 0;
  let i = start + 1;
  for (; i < tokens.length; i++) {
    const token = must(tokens[i]);
    if (token.kind === "open" && ++depth === 1) continue;
    if (token.kind === "close" && --depth === 0) break;
    if (token.kind === "comma" && depth === 1) parts.push([]);
    else must(parts[parts.length - 1]).push(token);
  }
  const argumentNames: readonly ArgumentName[] = FUNCTIONS[fn];
  return {
    fn,
    text: asFormula(tokens.slice(start, i + 1)),
    argumentList: Object.fromEntries(argumentNames.map((name, n) => [name, readArgument(parts[n])])),
  };
}

function readArgument(part: readonly Token[] | undefined): Argument {
  const tokens = (part ?? []).filter(({ kind }) => kind !== "space");
  if (tokens.length === 0) return OMITTED;
  const text = asFormula(tokens);
  const value = readValue(tokens);
  if (value !== null) return { kind: "value", text, value };
  // “@” picks one cell, which changes nothing for a single cell or name.
  const core = must(tokens[0]).text === "@" ? tokens.slice(1) : tokens;
  const kind = core.length === 1 ? must(core[0]).kind : "token";
  return kind === "reference" || kind === "name" || kind === "structured"
    ? { kind, text: must(core[0]).text }
    : { kind: "otherwise", text };
}

function readValue(tokens: readonly Token[]): string | number | boolean | null {
  const negative = must(tokens[0]).text === "-";
  const percent = must(tokens[tokens.length - 1]).text === "%";
  const core = tokens.slice(negative ? 1 : 0, percent ? -1 : undefined);
  if (core.length !== 1) return null;
  const { kind, text } = must(core[0]);
  if (kind === "num") return (Number(text) * (negative ? -1 : 1)) / (percent ? 100 : 1);
  if (negative || percent) return null;
  if (kind === "text") return text.slice(1, -1).replaceAll('""', '"');
  return kind === "name" && /^(TRUE|FALSE)$/i.test(text) ? text.toUpperCase() === "TRUE" : null;
}
