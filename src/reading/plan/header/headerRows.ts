import { extendHeader } from "../../table/header/extendHeader";
import { memoize } from "../../../sheet/memoize";
import type { Raster } from "../reading";
import { readEvidence } from "../../table/header/evidence";
import { readHeaderParts, readHeaderRow, type HeaderParts } from "./headerParts";
import { hasAmount } from "./titles";
import { must } from "../../../sheet/must";

/** The header of a plan: row indexes from 0, and per column what it says (null where there is nothing). */
export interface PlanHeader {
  from: number;
  until: number;
  parts: readonly (HeaderParts | null)[];
}

type Parts = readonly (HeaderParts | null)[];

const SCAN_ROWS = 60;
const POINTS_PER_ROLE = 3;
const CERTAIN_HEADER = 4;
const REGELS = {
  readRow: (row: readonly unknown[]) => readHeaderRow(row),
  completes,
  isSubHeader,
  layAbove,
  headsAmounts: (part: HeaderParts) => namesYear(part) || part.fixed.kind !== undefined,
  isNumber: ({ kind }: HeaderParts) => kind === "num",
};

/**
 * Finds the header: the row (of the first 60, and above the first amounts) that looks most like a header, with the lines
 * that complete it.
 * @param given row index of the (lowest) header row, when the user points it out
 * @param startAt row index where the search starts
 */
export function findHeader(raster: Raster, given?: number, startAt = 0): PlanHeader | null {
  const basis = given ?? findBaseRow(raster, startAt);
  return basis === null || !raster[basis] ? null : extendHeader(raster, basis, given === undefined, REGELS);
}

/** Whether a header cell names one year, also as “T+1”. */
function namesYear({ fixed, relative }: HeaderParts): boolean {
  return fixed.year !== undefined || relative !== undefined;
}

/** Makes the check whether a later row is itself a header: clearly a header, also in the amount columns. */
export function makeHeaderCheck(
  amountColumns: readonly number[],
  headings: Parts = [],
): (row: readonly unknown[]) => boolean {
  const read = memoize(readHeaderParts);
  const readCell = memoize(readEvidence);
  const isHeaderCell = (parts: HeaderParts | null) =>
    parts === null || parts.kind === "role" || parts.kind === "amount";
  /** A year in words, or the very year of the header: 2024 as an amount is not both. */
  const headsYear = (parts: HeaderParts | null, k: number) =>
    parts?.kind === "amount" &&
    parts.fixed.year !== undefined &&
    (/\D/.test(parts.text) || parts.fixed.year === headings[k]?.fixed.year);
  return (row) => {
    if (hasAmount(row) || !amountColumns.every((k) => isHeaderCell(read(row[k])))) return false;
    const points = headerScore(row, readCell);
    return points > CERTAIN_HEADER || (points > 0 && amountColumns.some((k) => headsYear(read(row[k]), k)));
  };
}

function findBaseRow(raster: Raster, startAt: number): number | null {
  let best: number | null = null;
  let highest = 0;
  const read = memoize(readEvidence);
  let filled = 0;
  for (let i = startAt; i < raster.length && (filled < SCAN_ROWS || best === null); i++) {
    if (must(raster[i]).some((cell) => cell !== null && cell !== "" && cell !== undefined)) filled++;
    // What comes after a certain header and its amounts is at most the header of a next table.
    if (highest > CERTAIN_HEADER && hasAmount(must(raster[i]))) break;
    const points = headerScore(must(raster[i]), read);
    if (points > highest) [best, highest] = [i, points];
  }
  return best ?? findSingleHeading(raster, startAt);
}

/** A small table of one year: a text, and to its right one heading of a year above a number. */
function findSingleHeading(raster: Raster, startAt: number): number | null {
  for (let i = startAt; i < Math.min(raster.length - 1, startAt + SCAN_ROWS); i++) {
    const filled = must(raster[i]).flatMap((cell, k) => {
      const part = readHeaderParts(cell);
      return part === null ? [] : [{ k, part }];
    });
    const last = filled[filled.length - 1];
    if (filled.length !== 2 || !last || !namesYear(last.part) || must(filled[0]).part.kind === "num")
      continue;
    if (typeof must(raster[i + 1])[last.k] === "number") return i;
  }
  return null;
}

/** How much a row looks like a header; 0 is not a header, and unknown text decides only in a tie. */
function headerScore(row: readonly unknown[], read: typeof readEvidence): number {
  if (hasAmount(row)) return 0;
  const roles = new Set<string>();
  const amountHeaders = new Set<string>();
  let unknown = 0;
  for (const parts of readHeaderRow(row, read)) {
    if (parts?.kind === "num") return 0;
    if (parts?.role && parts.role !== "amount") roles.add(parts.role);
    else if (parts?.kind === "amount" || parts?.role) amountHeaders.add(parts.text);
    else if (parts?.kind === "unknown") unknown++;
  }
  const amounts = amountHeaders.size;
  const isHeader = roles.size >= 2 || (roles.size === 1 && amounts > 0) || amounts >= 2;
  return isHeader ? POINTS_PER_ROLE * roles.size + amounts - Math.min(unknown, 9) / 10 : 0;
}

/** Whether a line above can complete the header. */
function completes(filled: readonly HeaderParts[]): boolean {
  if (filled.some(({ kind }) => kind === "num")) return false;
  return filled.some(({ kind }) => kind !== "unknown" && kind !== "unit");
}

/**
 * A line below the header that details its amount columns (“Baten | Lasten” under 2026, or a unit per column).
 * “Lasten” at the start is a subheader: what stands below must stand under an amount header.
 */
function isSubHeader(below: Parts, parts: Parts): boolean {
  const together = layAbove(parts, below);
  const only = below.filter((part) => part !== null).length === 1;
  const match = (part: HeaderParts, k: number) => {
    if (part.text === parts[k]?.text) return true;
    if (part.kind === "unit" || part.kind === "status") return true;
    const aboveIt = above(parts, k);
    // One word under a header that says nothing (“Baten” under “Nr”) is a subheader.
    if (aboveIt?.kind === "unknown" && only) return false;
    const belowAmount = aboveIt !== null && (aboveIt.kind !== "role" || aboveIt.role === "amount");
    return part.kind === "amount" && together[k]?.kind === "amount" && belowAmount;
  };
  return (
    below.some((part) => part?.kind === "amount" || part?.kind === "unit") &&
    below.every((part, k) => part === null || match(part, k)) &&
    !below.some((part, k) => part?.fixed.year !== undefined && above(parts, k)?.fixed.year !== undefined)
  );
}

/** The header cell that applies above a column: its own, or the merged one to its left. */
function above(parts: Parts, column: number): HeaderParts | null {
  for (let k = column; k >= 0; k--) if (parts[k]) return parts[k] ?? null;
  return null;
}

/** A merged cell applies to the empty cells to its right. */
function layAbove(aboveIt: Parts, parts: Parts): Parts {
  let inForce: HeaderParts | null = null;
  return Array.from({ length: Math.max(aboveIt.length, parts.length) }, (_, k) => {
    const own = aboveIt[k] ?? null;
    const below = parts[k] ?? null;
    if (own) inForce = own;
    return merge(own ?? (below ? inForce : null), below);
  });
}

/** What two header rows together say about a column; where they contradict each other the lower one applies. */
function merge(high: HeaderParts | null, low: HeaderParts | null): HeaderParts | null {
  if (!high || !low) return low ?? high;
  const text = high.text === low.text ? low.text : `${high.text} / ${low.text}`;
  const unit = low.unit ?? high.unit;
  const together = {
    text,
    fixed: { ...high.fixed, ...low.fixed },
    actual: high.actual || low.actual,
    ...((low.relative ?? high.relative) !== undefined && { relative: low.relative ?? high.relative }),
    ...(unit !== undefined && { unit }),
  };
  if (high.kind === "beyond" || low.kind === "beyond") return { ...together, kind: "beyond" };
  if (low.role && low.role !== "amount") return { ...together, kind: "role", role: low.role };
  if (low.kind === "unknown" || low.kind === "num") return { ...together, kind: low.kind };
  if (high.kind === "amount" || low.kind === "amount" || low.role) {
    return { ...together, kind: "amount", ...((low.role ?? high.role) === "amount" && { role: "amount" }) };
  }
  return high.role ? { ...together, kind: "role", role: high.role } : { ...together, kind: low.kind };
}
