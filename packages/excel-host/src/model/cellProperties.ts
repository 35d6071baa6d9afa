import type { ApiObject } from "../richapi/base";
import { invalidArgument } from "../richapi/errors";
import type { Dimension } from "../shift";
import type { Area } from "./area";

/** What is asked of a cell, or given to it: {format: {font: {bold: true}}}. */
interface Tree {
  [name: string]: unknown;
}

/** Cells of which the parts can be asked. */
interface Cells extends Area {
  cell(row: number, col: number): ApiObject;
  row(row: number): ApiObject;
  column(col: number): ApiObject;
}

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

/** Range.getCellProperties: of each cell what `asked` names with true. */
export function cellProperties(range: Cells, asked: Tree): Tree[][] {
  return eachCell(range, (cell) => read(cell, asked));
}

/** Range.getRowProperties and getColumnProperties: of each row (column) what `asked` names with true. */
export function headerProperties(range: Cells, dimension: Dimension, asked: Tree): Tree[] {
  const { top, bottom, left, right } = range.zone;
  const count = dimension === "ROW" ? bottom - top + 1 : right - left + 1;
  return Array.from({ length: count }, (_, i) =>
    read(dimension === "ROW" ? range.row(i) : range.column(i), asked),
  );
}

/** Range.setCellProperties: a value tree for each cell. */
export function setCellProperties(range: Cells, given: unknown): void {
  const rows = range.zone.bottom - range.zone.top + 1;
  const cols = range.zone.right - range.zone.left + 1;
  const fits =
    Array.isArray(given) &&
    given.length === rows &&
    given.every((row) => Array.isArray(row) && row.length === cols);
  if (!fits) throw invalidArgument("Range.setCellProperties");
  eachCell(range, (cell, row, col) => write(cell, (given as Tree[][])[row]![col]!));
}

function eachCell<T>(range: Cells, action: (cell: ApiObject, row: number, col: number) => T): T[][] {
  const { top, bottom, left, right } = range.zone;
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, col) => action(range.cell(row, col), row, col)),
  );
}

function read(node: ApiObject, asked: Tree): Tree {
  const wanted = Object.entries(asked).filter(([, how]) => how === true || isTree(how));
  return Object.fromEntries(
    wanted.map(([name, how]) => [
      name,
      isTree(how) ? read(node.child(name), how) : node.need(name, "get")(node),
    ]),
  );
}

function write(node: ApiObject, given: Tree): void {
  for (const [name, value] of Object.entries(given)) {
    if (isTree(value)) write(node.child(name), value);
    else node.need(name, "set")(node, value);
  }
}
