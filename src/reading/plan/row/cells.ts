import { attempt } from "../../table/rejection";
import { cellValue } from "../../../sheet/cellValue";
import { memoize } from "../../../sheet/memoize";
import { readKanaal } from "../../../knowledge/pok/read/kanaal";
import { isEmpty } from "../../../sheet/text";
import type { Aard, Kanaal } from "../../../knowledge/pok/kinds";
import { readPlanActielijn } from "../cell/actielijn";
import { yearOfCell } from "../../../knowledge/pok/read/yearText";
import { readTaakveld } from "../cell/taakveld";
import { findAard, readAard, readKind, readSign, type Sign } from "../../table/words";
import type { PlanCorrection, PlanRole, Raster } from "../reading";
import type { Kind } from "../kinds";
import type { PlanTable } from "../table";
import { must } from "../../../sheet/must";

type Row = readonly unknown[];

/** The readers of the cells of a row, with memory across the rows; undefined where there is no column for it. */
export interface CellReader {
  /** The value under a role: null where there is nothing. */
  cell(row: Row, role: PlanRole): unknown;
  /** A cell with nothing or only a dash in it. */
  isNothing(cell: unknown): boolean;
  actielijn(value: unknown): number | null;
  year(value: unknown): number | null;
  kind(value: unknown): Kind | null;
  aard(value: unknown): Aard | null;
  kanaal(value: unknown): Kanaal | null;
  taakveld(value: unknown): string | null;
  /** What an explanation of one word says: “N”, “incidenteel”. */
  details(row: Row): { sign: Sign | null; aard: Aard | null };
  /** The texts that describe a row, each from a cell of its own and once. */
  descriptions(row: Row): string[];
  /** The caption of a row: its descriptions one after the other. */
  caption(row: Row): string;
}

const DASH = /^[-‐‑‒–—−]?$/;
/** What people put in the column Actielijn for a line that has none. */
const NO_ACTIELIJN = /^(?:n\.?v\.?t\.?|geen|nee)$/i;

/** Makes the cell reader of a plan. */
export function makeCellReader(raster: Raster, table: PlanTable): CellReader {
  const { place, nameParts, explanations, zeroIsEmpty, correction } = table;
  const previous: Partial<Record<PlanRole, unknown>> = {};
  const merged = readMerged(raster, correction.merged);

  const isNothing = (cell: unknown) =>
    cell === null ||
    cell === undefined ||
    (typeof cell === "string" && isDash(cell)) ||
    (zeroIsEmpty && cell === 0);

  function descriptions(row: Row): string[] {
    const texts: string[] = [];
    let earlier: string | null = null;
    for (const column of nameParts) {
      const value = cellValue(merged(row, column));
      if (typeof value !== "string" || isNothing(value) || value === earlier) continue;
      earlier = value;
      texts.push(value.trim());
    }
    return texts;
  }

  const details = memoize((value: unknown) => ({ sign: readSign(value), aard: findOnlyAard(value) }));
  const kanaal = memoize((value: unknown) => attempt(() => readKanaal(value)));

  return {
    isNothing,
    cell(row, role) {
      const column = place[role];
      if (column === undefined) return undefined;
      const raw = cellValue(merged(row, column));
      const value =
        isNothing(raw) ||
        (raw === 0 && role !== "actielijn" && role !== "year" && correction.zeroIsZero !== true) ||
        (role === "actielijn" && isNoActielijn(raw))
          ? null
          : raw;
      if (!correction.fillDown?.includes(role)) return value;
      if (value !== null) previous[role] = value;
      return previous[role] ?? null;
    },
    actielijn: memoize(readPlanActielijn),
    year: memoize(yearOfCell),
    kind: memoize(readKind),
    aard: memoize(readAard),
    kanaal(value) {
      const readResult = kanaal(value);
      return "value" in readResult ? readResult.value : null;
    },
    taakveld: memoize(readTaakveld),
    details(row) {
      for (const column of explanations) {
        const value = cellValue(row[column]);
        if (!isEmpty(value)) return details(value);
      }
      return { sign: null, aard: null };
    },
    descriptions,
    caption: (row) => descriptions(row).join(" "),
  };
}

/** What can be seen in a cell: with merged cells the content is only in the first. */
function readMerged(raster: Raster, merged: PlanCorrection["merged"]): (row: Row, column: number) => unknown {
  const perRow = new Map<Row, Map<number, unknown>>();
  for (const { row, column, rows } of merged ?? []) {
    for (const below of raster.slice(row, row + rows - 1)) {
      const cells = perRow.get(below) ?? new Map<number, unknown>();
      perRow.set(below, cells.set(column - 1, must(raster[row - 1])[column - 1]));
    }
  }
  return (row, column) => perRow.get(row)?.get(column) ?? row[column];
}

function isDash(text: string): boolean {
  return DASH.test(text.trim());
}

function isNoActielijn(value: unknown): boolean {
  return typeof value === "string" && NO_ACTIELIJN.test(value.trim());
}

function findOnlyAard(value: unknown): Aard | null {
  return typeof value === "string" && !/\s/.test(value.trim()) ? findAard(value) : null;
}
