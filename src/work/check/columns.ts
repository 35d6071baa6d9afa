import { cellAddress } from "../../sheet/address";
import { cellValue } from "../../sheet/cellValue";
import { readNumberCell } from "../../reading/plan/cell/amount";
import { readAard, readKind } from "../../reading/table/words";
import type { PlanColumn, PlanReading, PlanRole, Raster } from "../../reading/plan";
import type { PlanLine } from "../../reading/plan/kinds";
import { readActielijn } from "../../knowledge/pok/read/actielijn";
import { readYear } from "../../knowledge/pok/read/year";
import { readKanaal } from "../../knowledge/pok/read/kanaal";
import { isEmpty } from "../../sheet/text";
import { UNITS, type Unit } from "../../knowledge/pok/kinds";
import type { Check } from "./kinds";
import { must } from "../../sheet/must";

/** Header of a column with TOETS formulas; in a wide plan the header of the amount column follows it. */
export const CHECK_HEADER = "Controle";
const VERDICT = /^(?:akkoord$|(?:fout|waarschuwing|advies) (?:POK|BBV|GF)-\d\d: |#)/;
const FORMULA = /^=(?:@)?POK\.TOETS\(/i;

/** Whether a cell holds one of the formulas that {@link checkColumns} makes. */
export const isCheckFormula = (formula: unknown): boolean =>
  typeof formula === "string" && FORMULA.test(formula);

export const isCheckHeader = (cell: unknown): boolean =>
  typeof cell === "string" && (cell === CHECK_HEADER || cell.startsWith(`${CHECK_HEADER} `));

/** The raster without our own columns “Controle”: their sentences name actielijnen but are no part of the plan. */
export function withoutCheckColumns(raster: Raster): Raster {
  const removed = checkColumnsIn(raster);
  if (removed.size === 0) return raster;
  return raster.map((row) => row.map((cell, k) => (removed.has(k) ? "" : cell)));
}

function checkColumnsIn(raster: Raster): Set<number> {
  const found = new Set<number>();
  raster.forEach((row, r) =>
    row.forEach((cell, k) => {
      if (isCheckHeader(cell) && raster.slice(r + 1).every((below) => isVerdict(below[k]))) found.add(k);
    }),
  );
  return found;
}

const isVerdict = (cell: unknown): boolean => isEmpty(cell) || VERDICT.test(String(cell));

/** Columns with TOETS formulas, to be written to the right of a plan. */
export interface CheckColumns {
  /** First row and column on the sheet, from 0. */
  row: number;
  column: number;
  /** Rows of formulas, with the header if the plan has a header row; "" where there is no plan line. */
  cells: readonly (readonly string[])[];
  /** Number of formulas. */
  count: number;
}

/**
 * The columns “Controle” for a plan: one per amount column, so that every cell is one verdict. The formulas refer to the
 * cells of the plan, so that they recalculate; what has no cell in the row is a constant in them.
 * @param amounts reference to the own amounts; null for the national table
 */
export function checkColumns(
  { location: { target, table }, raster, reading, lines }: Check,
  amounts: string | null,
): CheckColumns {
  const amountColumns = [...new Set(lines.map(({ column }) => column))].sort((a, b) => a - b);
  const countable = lines.filter(({ total }) => total === null);
  const first = reading.headerRows
    ? target.row + reading.headerRows.until - 1
    : Math.min(...lines.map(rowOf));
  const last = lines.reduce((highest, line) => Math.max(highest, rowOf(line)), first);
  const cells = Array.from({ length: last - first + 1 }, () =>
    new Array<string>(amountColumns.length).fill(""),
  );
  const headers = amountColumns.map((column) => headerOf(reading.columns[column - 1 - target.column]));
  if (reading.headerRows) cells[0] = amountColumns.length === 1 ? [CHECK_HEADER] : makeUnique(headers);
  const make = formulaMaker(target, reading, raster, amounts);
  for (const line of countable)
    must(cells[rowOf(line) - first])[amountColumns.indexOf(line.column)] = make(line);
  return {
    row: first,
    // A table keeps its empty columns; beside an ordinary range the formulas follow directly.
    column:
      target.column +
      (table === null ? widthOf(withoutCheckColumns(raster)) : target.columns - checkColumnsIn(raster).size),
    cells,
    count: countable.length,
  };
}

const rowOf = ({ row }: PlanLine) => row - 1;
const headerOf = (column: PlanColumn | undefined) => `${CHECK_HEADER} ${column?.header ?? ""}`.trim();

/** In an Excel table a header may occur only once. */
function makeUnique(headers: readonly string[]): string[] {
  return headers.map((header, i) => {
    const earlier = headers.slice(0, i).filter((other) => other === header).length;
    return earlier === 0 ? header : `${header} (${earlier + 1})`;
  });
}

/**
 * Whether existing columns “Controle” still fit the plan as it is read now; they may, for example, judge in another unit.
 * @param formulas what is on the sheet, from `row` (from 0)
 */
export function isUpToDate(
  fresh: CheckColumns,
  { row, formulas }: { row: number; formulas: readonly (readonly unknown[])[] },
): boolean {
  return fresh.cells.every((cells, r) =>
    cells.every(
      (cell, k) =>
        !isCheckFormula(cell) ||
        normalizeFormula(formulas[fresh.row + r - row]?.[k]) === normalizeFormula(cell),
    ),
  );
}

/** A formula without what Excel changes when it stores it. */
const normalizeFormula = (formula: unknown): string =>
  String(formula ?? "")
    .replace(/[\s@]/g, "")
    .toUpperCase();

/** Number of columns through the last one that holds anything. */
function widthOf(raster: Raster): number {
  return raster.reduce((width, row) => {
    let k = row.length;
    while (k > width && isEmpty(row[k - 1])) k--;
    return Math.max(width, k);
  }, 0);
}

/** Makes the formula for a plan line, in English notation. */
function formulaMaker(
  target: { row: number; column: number },
  { columns, unit: { value }, signs: { signConvention } }: PlanReading,
  raster: Raster,
  amounts: string | null,
): (line: PlanLine) => string {
  const columnOf = new Map<PlanRole, number>();
  for (const { role, column } of columns) if (!columnOf.has(role)) columnOf.set(role, column - 1);

  /** The cell of the row if TOETS reads from it what the plan line says; otherwise the value itself. */
  const cellOr = (
    line: PlanLine,
    role: PlanRole,
    value: unknown,
    read: (cell: unknown) => unknown,
  ): string => {
    const column = columnOf.get(role);
    const cell = column === undefined ? null : must(raster[rowOf(line) - target.row])[column];
    if (column !== undefined && !isEmpty(cell) && tryRead(cell, read) === value)
      return cellAddress(rowOf(line), target.column + column);
    return literal(value);
  };

  return (line) => {
    const { actielijn, year, found } = line;
    const cell = cellValue(must(raster[rowOf(line) - target.row])[line.column - 1 - target.column]);
    const [amount, unit] = amountExpression(
      cellAddress(rowOf(line), line.column - 1),
      cell,
      line.amount,
      must(columns[line.column - 1 - target.column]).unit ?? value ?? 1,
      signConvention === `${line.kind} negative`,
    );
    const argumentList = [
      cellOr(line, "actielijn", actielijn ?? found.actielijn, actielijn === null ? identity : readActielijn),
      cellOr(line, "year", year ?? found.year, year === null ? identity : readAnyYear),
      amount,
      cellOr(line, "kind", line.kind, readKind),
      cellOr(line, "aard", line.aard, readAard),
      cellOr(line, "kanaal", line.kanaal, readKanaal),
      String(unit),
      ...(amounts === null ? [] : [amounts]),
    ];
    return `=POK.TOETS(${argumentList.join(",")})`;
  };
}

const identity = (cell: unknown) => cell;

/** A year outside the letter passes: TOETS judges it. */
function readAnyYear(cell: unknown): unknown {
  return typeof cell === "number" ? cell : readYear(cell);
}

function tryRead(cell: unknown, read: (cell: unknown) => unknown): unknown {
  try {
    return read(cell);
  } catch {
    return undefined;
  }
}

/**
 * The amount argument and its unit, with a minus sign if the plan flips its sign. An amount that TOETS would read otherwise
 * is written in euros; a cell that is no number yet is judged like the others once it is.
 */
function amountExpression(
  address: string,
  cell: unknown,
  amount: number | null,
  defaultUnit: Unit,
  flips: boolean,
): [string, number] {
  const num = readNumberCell(cell);
  if (amount === null)
    return [flips ? `IF(ISNUMBER(${address}),-${address},${address})` : address, defaultUnit];
  if (amount === 0 && num === 0) return [flips ? `-${address}` : address, defaultUnit];
  if (num !== null) {
    for (const unit of [defaultUnit, ...UNITS]) {
      if (Math.round(num * unit) === amount) return [address, unit];
      // Not every Excel reads a minus sign before a text such as “€ 52.000”.
      if (typeof cell === "number" && Math.round(-num * unit) === amount) return [`-${address}`, unit];
    }
  }
  return [String(amount), 1];
}

function literal(value: unknown): string {
  if (typeof value === "number") return String(value);
  return `"${String(value ?? "").replaceAll('"', '""')}"`;
}
