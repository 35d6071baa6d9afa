import { memoize } from "../../../sheet/memoize";
import type { Fixed, Role } from "../../table/kinds";
import type { Raster } from "../../../sheet/raster";
import { extendHeader } from "../../table/header/extendHeader";
import { readHeaderParts, type HeaderParts } from "./headerParts";
import { must } from "../../../sheet/must";

/** The header of a table: row indexes from 0, and per column what it says (null where nothing stands). */
export interface Header {
  from: number;
  until: number;
  parts: readonly (HeaderParts | null)[];
}

type Parts = readonly (HeaderParts | null)[];

const SCAN_ROWS = 60;
const REGELS = {
  readRow: (row: readonly unknown[]) => Array.from(row, readHeaderParts),
  completes,
  isSubHeader,
  layAbove,
  headsAmounts: ({ fixed, yearOutside }: HeaderParts) =>
    fixed.year !== undefined || yearOutside !== undefined,
  isNumber: ({ kind }: HeaderParts) => kind === "num",
};

/**
 * Finds the header: the row most like a header, with the rows above and below that complete it.
 * @param given row index of the (lowest) header row, if the user points it out
 */
export function findHeader(raster: Raster, given?: number): Header | null {
  const basis = given ?? findBaseRow(raster);
  return basis === null || !raster[basis] ? null : extendHeader(raster, basis, given === undefined, REGELS);
}

/** The best row of the first 60; if there is no header, then the first one further on. */
function findBaseRow(raster: Raster): number | null {
  let best: number | null = null;
  let highest = 0;
  const read = memoize(readHeaderParts);
  for (let i = 0; i < raster.length && (i < SCAN_ROWS || best === null); i++) {
    const points = headerScore(must(raster[i]), read);
    if (points > highest) [best, highest] = [i, points];
  }
  return best ?? findRowAboveYears(raster, read);
}

/** A row with the name of the label column, above a row that only names years (“Actielijn | Meicirculaire”). */
function findRowAboveYears(raster: Raster, read: typeof readHeaderParts): number | null {
  for (let i = 0; i + 1 < Math.min(raster.length, SCAN_ROWS); i++) {
    const parts = must(raster[i]).map(read);
    if (!parts.some((part) => part?.role === "actielijn" || part?.role === "gemeente")) continue;
    const below = must(raster[i + 1])
      .map(read)
      .filter((part) => part !== null);
    if (below.length > 0 && below.every((part) => kindOf(part) === "j")) return i;
  }
  return null;
}

/** How much a row is like a header; 0 is no header. A row with a number that is no year is none. */
function headerScore(row: readonly unknown[], read: typeof readHeaderParts): number {
  const roles = new Set<Role>();
  const perKind = new Map<string, number>();
  for (const cell of row) {
    const parts = read(cell);
    if (parts?.kind === "num") return 0;
    if (parts?.kind !== "header") continue;
    if (parts.role) roles.add(parts.role);
    else {
      const kind = kindOf(parts);
      if (kind) perKind.set(kind, (perKind.get(kind) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...perKind.values());
  // “Jaar | 2026” above a table is a datum, not a header.
  const caption =
    roles.size === 1 &&
    (roles.has("year") || roles.has("actielijn")) &&
    most < 2 &&
    perKind.has(roles.has("year") ? "j" : "a");
  const isHeader =
    roles.size >= 2 || (roles.size === 1 && most >= 1 && !caption) || (most >= 3 && perKind.size === 1);
  return isHeader ? 3 * roles.size + most : 0;
}

function kindOf({ fixed, yearOutside }: HeaderParts): string {
  return (fixed.actielijn ? "a" : "") + (fixed.year || yearOutside ? "j" : "");
}

/** Whether a line above can complete the header. */
function completes(filled: readonly HeaderParts[]): boolean {
  return !filled.some(({ kind }) => kind === "num") && filled.some(contributes);
}

function contributes({ kind, role, fixed, yearOutside }: HeaderParts): boolean {
  return (
    kind === "total" || kind === "difference" || Boolean(role ?? yearOutside) || Object.keys(fixed).length > 0
  );
}

/** A row below the header with only units, kanalen, edities, or the years or actielijnen the header does not name yet. */
function isSubHeader(below: Parts, parts: Parts): boolean {
  const known = (what: "year" | "actielijn") =>
    parts.some((part) => part?.role === what || part?.fixed[what]);
  const isRefinement = (part: HeaderParts) =>
    part.kind === "header" &&
    (contributes(part) || part.unit !== undefined) &&
    !(part.role || part.yearOutside) &&
    !(part.fixed.year && known("year")) &&
    !(part.fixed.actielijn && known("actielijn"));
  // A header carried down stands in every cell.
  const repeats = (part: HeaderParts, k: number) => part.text === parts[k]?.text;
  return (
    below.some((part) => part && isRefinement(part)) &&
    below.every((d, k) => !d || isRefinement(d) || repeats(d, k))
  );
}

/** A merged cell holds for the empty cells to its right, up to a column with a role of its own. */
function layAbove(above: Parts, parts: Parts): Parts {
  let inForce: HeaderParts | null = null;
  return Array.from({ length: Math.max(above.length, parts.length) }, (_, k) => {
    const own = above[k] ?? null;
    const below = parts[k] ?? null;
    if (own) inForce = own;
    else if (below?.role && below.role !== "amount") inForce = null;
    return merge(own ?? (below && inForce ? solid(inForce) : null), below);
  });
}

/** “x € 1.000” loose above a column says nothing about the columns beside it; “2025 (x € 1.000)” above a block does. */
function solid(part: HeaderParts): HeaderParts {
  if (Object.keys(part.fixed).length > 0) return part;
  const { unit: _loose, ...rest } = part;
  return rest;
}

/** What two header rows together say about a column; where they contradict each other the lower one applies. */
function merge(above: HeaderParts | null, below: HeaderParts | null): HeaderParts | null {
  if (!above || !below) return below ?? above;
  const text = above.text === below.text ? below.text : `${above.text} / ${below.text}`;
  if (below.kind !== "header") return { ...below, text };
  if (above.kind === "total" || above.kind === "difference") return { ...above, text };
  const fixed: Fixed = { ...above.fixed, ...below.fixed };
  const yearOutside = below.yearOutside ?? (below.fixed.year ? undefined : above.yearOutside);
  const role = below.role ?? (kindOf(below) ? undefined : above.role);
  const unit = below.unit ?? above.unit;
  return {
    text,
    kind: "header",
    fixed,
    ...(role ? { role } : {}),
    ...(yearOutside ? { yearOutside } : {}),
    ...(unit === undefined ? {} : { unit }),
  };
}
