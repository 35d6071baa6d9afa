import { runToEnd } from "../../../sheet/stepwise";
import { parse } from "./parse";
import { must } from "../../../sheet/must";

/** In order of preference: in Dutch files a comma is mostly a decimal mark. */
export const SEPARATORS = ["\t", ";", "|", ","] as const;
/** `spaces`: columns aligned with two or more spaces. */
export type Separator = (typeof SEPARATORS)[number] | "spaces";

const PROBE = 20_000;

/** The first separator that gives (nearly) as many lines equally many fields as the best one; without any: a semicolon. */
export function recognizeSeparator(text: string): Separator {
  const probe = text.slice(0, PROBE);
  const regularity = SEPARATORS.map((token) => countLinesOfSameWidth(runToEnd(parse(probe, token)).rows));
  const best = Math.max(...regularity);
  const choice = SEPARATORS.find((_, i) => best > 0 && must(regularity[i]) >= best / 2) ?? ";";
  // The commas in amounts are regular too: spaces go first if they divide more lines.
  if (best > 1 && choice !== ",") return choice;
  const wholeLines = text.length > PROBE ? probe.slice(0, probe.lastIndexOf("\n")) : probe;
  const aligned = countAlignedLines(wholeLines) > Math.max(1, best) && countAlignedLines(text) > 0;
  return aligned ? "spaces" : choice;
}

/** The text with a tab where two or more spaces separate columns; the lines stay the same. */
export function withTabs(text: string): string {
  return text.replace(/[ \u00a0]+/g, (spaces, at: number) => {
    const atEdge = isLineEnd(text[at - 1]) || isLineEnd(text[at + spaces.length]);
    return atEdge ? "" : spaces.length > 1 ? "\t" : spaces;
  });
}

function isLineEnd(token: string | undefined): boolean {
  return token === undefined || token === "\n" || token === "\r";
}

/** How many lines are divided by spaces; 0 if they do not all have equally many fields, for then some shift. */
function countAlignedLines(text: string): number {
  const rows = runToEnd(parse(withTabs(text), "\t")).rows.filter(({ length }) => length > 1);
  return rows.every(({ length }) => length === must(rows[0]).length) ? rows.length : 0;
}

function countLinesOfSameWidth(rows: readonly string[][]): number {
  const byWidth = new Map<number, number>();
  for (const { length } of rows) if (length > 1) byWidth.set(length, (byWidth.get(length) ?? 0) + 1);
  return Math.max(0, ...byWidth.values());
}
