import { columnOf, MAX_ROWS } from "./address";

/**
 * The kinds of token. `reference` is A1 notation (also `Blad1!A:C` and `Blad1!#REF!`), `structured` a reference to part of
 * a table (`Tabel1[Jaar]`, `[@Jaar]`), `name` a name or a whole table, `fn` the name before a parenthesis, `matrix` an array
 * constant, and `token` any other character, such as `+`, `:` or `@`.
 */
export type TokenKind =
  | "space"
  | "text"
  | "num"
  | "error"
  | "reference"
  | "structured"
  | "name"
  | "fn"
  | "matrix"
  | "comma"
  | "open"
  | "close"
  | "token";

/** One piece of a formula; all pieces together are the formula again. */
export interface Token {
  kind: TokenKind;
  text: string;
  /** Sheet (or workbook) with exclamation mark, such as `'Mijn blad'!`; empty if there is none. */
  sheet: string;
}

const SPACE = /\s+/uy;
const TEXT = /"(?:[^"]|"")*"/uy;
const ERROR = /#[A-Z_]+(?:\/[0A])?[!?]?/iuy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iuy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const SHEET = /'(?:[^']|'')*'!|(?:\[[^\]]*\][\p{L}\p{N}_.\\]*|[\p{L}\p{N}_.\\]+)(?::[\p{L}\p{N}_.\\]+)?!/uy;
const RANGE =
  /\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}/iuy;
const CELL = /\$?[A-Z]{1,3}\$?[1-9]\d{0,6}/iuy;
/** What makes a seeming reference the start of a name, a function or a sheet. */
const CONTINUATION = /[\p{L}\p{N}_.\\?(![]/uy;
const LOOKS_LIKE_CELL = /^\$?[A-Z]{1,3}\$?\d+:/i;

/**
 * Splits a formula in English notation (Range.formulas), even a malformed one, without losing anything.
 * @param formula with or without “=” in front
 */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let position = 0; position < formula.length;) {
    const token = read(formula, position);
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

/** The formula the pieces come from. */
export const asFormula = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join("");

function read(formula: string, position: number): Token {
  const fixed = readFixed(formula, position);
  if (fixed) return fixed;
  const sheet = readSheet(formula, position);
  const after = position + sheet.length;
  const reference = readReference(formula, after) ?? (sheet ? find(ERROR, formula, after) : null);
  if (reference) return make("reference", sheet + reference, sheet);
  const name = find(NAME, formula, after) ?? "";
  const brackets = formula[after + name.length] === "[" ? readBrackets(formula, after + name.length) : null;
  if (brackets) return make("structured", sheet + name + brackets, sheet);
  if (name) return make(formula[after + name.length] === "(" ? "fn" : "name", sheet + name, sheet);
  const num = find(NUMBER, formula, position);
  return num ? make("num", num) : make("token", String.fromCodePoint(formula.codePointAt(position)!));
}

/** Tokens known by their first character. */
function readFixed(formula: string, position: number): Token | null {
  const first = formula[position]!;
  if (first === "(") return make("open", first);
  if (first === ")") return make("close", first);
  if (first === ",") return make("comma", first);
  const pattern = (
    [
      ["space", SPACE],
      ["text", TEXT],
      ["error", ERROR],
    ] as const
  ).find(([, candidate]) => find(candidate, formula, position));
  if (pattern) return make(pattern[0], find(pattern[1], formula, position)!);
  return first === "{" ? make("matrix", readMatrix(formula, position)) : null;
}

function readSheet(formula: string, position: number): string {
  const sheet = find(SHEET, formula, position);
  // A1:Blad1!B2 is a range whose second half names a sheet, not a series of sheets.
  return sheet && !LOOKS_LIKE_CELL.test(sheet) ? sheet : "";
}

function readReference(formula: string, position: number): string | null {
  return (
    [RANGE, CELL]
      .map((pattern) => find(pattern, formula, position))
      .find(
        (found) =>
          found !== null && fitsOnSheet(found) && !find(CONTINUATION, formula, position + found.length),
      ) ?? null
  );
}

function fitsOnSheet(reference: string): boolean {
  return reference
    .replaceAll("$", "")
    .toUpperCase()
    .split(":")
    .every((corner) => {
      const [, letters, digits] = /^([A-Z]*)(\d*)$/.exec(corner)!;
      return (letters === "" || columnOf(letters!) >= 0) && Number(digits) <= MAX_ROWS;
    });
}

/** Through the bracket that closes the first, or null; an apostrophe escapes the next character. */
function readBrackets(formula: string, start: number): string | null {
  let depth = 0;
  for (let i = start; i < formula.length; i++) {
    if (formula[i] === "'") i++;
    else if (formula[i] === "[") depth++;
    else if (formula[i] === "]" && --depth === 0) return formula.slice(start, i + 1);
  }
  return null;
}

function readMatrix(formula: string, start: number): string {
  for (let i = start; i < formula.length; i++) {
    if (formula[i] === '"') i += (find(TEXT, formula, i)?.length ?? 1) - 1;
    else if (formula[i] === "}") return formula.slice(start, i + 1);
  }
  return "{";
}

function find(pattern: RegExp, formula: string, position: number): string | null {
  pattern.lastIndex = position;
  return pattern.exec(formula)?.[0] ?? null;
}

const make = (kind: TokenKind, text: string, sheet = ""): Token => ({ kind, text, sheet });
