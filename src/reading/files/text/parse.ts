import { PokError } from "../../../sheet/errors";
import { MAX_CELLS, showCount } from "../../limits";
import type { ProgressState } from "../../../sheet/stepwise";

export interface ParseResult {
  rows: string[][];
  /** Row numbers (from 1) where a quotation mark does not close and the text was read as it stands. */
  open: number[];
}

const FIELDS_PER_STEP = 5_000;

/**
 * Parses text with separators according to RFC 4180: a field between quotation marks may contain separators, line ends and
 * doubled quotation marks. Excel pastes a cell that starts with a quotation mark without enclosing it: a field whose
 * quotation mark does not close properly is therefore plain text.
 * @throws {PokError} `invalid` with more fields than are read
 */
export function* parse(text: string, separator: string): Generator<ProgressState, ParseResult, void> {
  const rows: string[][] = [];
  const open: number[] = [];
  let row: string[] = [];
  let fields = 0;
  let i = 0;
  while (i <= text.length) {
    if (++fields > MAX_CELLS) {
      throw new PokError(
        "invalid",
        `De tekst heeft meer dan ${showCount(MAX_CELLS)} velden; neem alleen de tabel met de bedragen over.`,
      );
    }
    if (fields % FIELDS_PER_STEP === 0) yield { processed: i, total: text.length };
    const quoted = text[i] === '"' ? readQuoted(text, i, separator) : null;
    if (text[i] === '"' && quoted === null) open.push(rows.length + 1);
    const end = quoted?.end ?? findFieldEnd(text, i, separator);
    row.push(quoted?.value ?? text.slice(i, end));
    const token = text[end];
    i = end + (token === "\r" && text[end + 1] === "\n" ? 2 : 1);
    if (token === separator) continue;
    rows.push(row);
    row = [];
    // No new row starts after the last line end.
    if (i >= text.length) break;
  }
  return { rows, open };
}

function readQuoted(text: string, start: number, separator: string): { value: string; end: number } | null {
  let lock = start;
  do {
    lock = text.indexOf('"', lock + 1);
    if (lock === -1) return null;
    if (text[lock + 1] !== '"') break;
    lock++;
  } while (lock < text.length);
  const after = text[lock + 1];
  if (after !== undefined && after !== separator && after !== "\n" && after !== "\r") return null;
  return { value: text.slice(start + 1, lock).replaceAll('""', '"'), end: lock + 1 };
}

function findFieldEnd(text: string, start: number, separator: string): number {
  let i = start;
  while (i < text.length && text[i] !== separator && text[i] !== "\n" && text[i] !== "\r") i++;
  return i;
}
