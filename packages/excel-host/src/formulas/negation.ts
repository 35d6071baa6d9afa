import type { Engine } from "../engine";

interface Token {
  type: string;
  value: string;
}

const SIGNS = new Set(["-", "+"]);
const POSTFIX = new Set(["%", "#"]);
/** After one of these a sign belongs to the number that follows. */
const BEFORE_A_SIGN = new Set(["LEFT_PAREN", "LEFT_BRACE", "ARG_SEPARATOR", "ARRAY_ROW_SEPARATOR"]);

/**
 * =-2^2 is 4: Excel negates before it raises to a power, the grid after (support.microsoft.com, "Calculation operators
 * and precedence"). The answer says so in brackets; a formula that needs none is given back as it is.
 */
export function negationFirst(formula: string, { tokenize }: Engine): string {
  if (!formula.includes("^") || !/[-+]/.test(formula)) return formula;
  const tokens = tokenize(formula) as Token[];
  const brackets = new Map<number, string>();
  const add = (at: number, bracket: string) => brackets.set(at, bracket + (brackets.get(at) ?? ""));
  for (let i = 0; i < tokens.length; i++) {
    if (!isSign(tokens, i)) continue;
    const end = operandEnd(tokens, i + 1);
    if (tokens[skipSpaces(tokens, end)]?.value !== "^") continue;
    add(i, "(");
    add(end, ")");
  }
  if (brackets.size === 0) return formula;
  return [...tokens, { value: "" }].map(({ value }, i) => (brackets.get(i) ?? "") + value).join("");
}

const isSpace = (token: Token | undefined): boolean => token?.type === "SPACE";

function skipSpaces(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isSpace(tokens[at])) at++;
  return at;
}

function isSign(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.type !== "OPERATOR" || !SIGNS.has(token.value)) return false;
  let before = at - 1;
  while (isSpace(tokens[before])) before--;
  const last = tokens[before];
  return !last || BEFORE_A_SIGN.has(last.type) || (last.type === "OPERATOR" && !POSTFIX.has(last.value));
}

/** The place right after the operand that begins here, signs before it and percents behind it included. */
function operandEnd(tokens: readonly Token[], from: number): number {
  let at = skipSpaces(tokens, from);
  if (SIGNS.has(tokens[at]?.value ?? "")) return operandEnd(tokens, at + 1);
  if (tokens[at]?.type === "SYMBOL" && tokens[at + 1]?.type === "LEFT_PAREN") at++;
  at = tokens[at]?.type === "LEFT_PAREN" ? closing(tokens, at) + 1 : at + 1;
  if (tokens[at]?.value === ":") return operandEnd(tokens, at + 1);
  while (POSTFIX.has(tokens[at]?.value ?? "")) at++;
  return at;
}

function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    if (tokens[i]!.type === "LEFT_PAREN") depth++;
    else if (tokens[i]!.type === "RIGHT_PAREN" && --depth === 0) return i;
  }
  return tokens.length - 1;
}
