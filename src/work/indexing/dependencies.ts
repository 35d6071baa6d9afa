import { cellAddress, type Rectangle } from "../../sheet/address";
import { isFormula, findSkipReason, type IndexCell } from "./cell";
import { areasIn, isSameSheet } from "./precedents";
import type { IndexView } from "./view";

/**
 * Makes a check whether a formula calculates with another cell of the selection that is indexed, such as a total below its
 * amounts: it would be indexed twice. Sees references in A1 notation; does not follow names or table parts.
 */
export function makeDependencyCheck({
  source,
  cells,
}: Pick<IndexView, "source" | "cells">): (cell: IndexCell) => boolean {
  const touched = new Set(
    cells.filter((cell) => findSkipReason(cell) === null).map(({ row, column }) => cellAddress(row, column)),
  );
  return ({ row, column, formula }) =>
    isFormula(formula) &&
    areasIn({ formula, sheet: source.sheet }).some(
      ({ sheet, area }) =>
        isSameSheet(sheet, source.sheet) &&
        addressesIn(area, source).some(
          (address) => address !== cellAddress(row, column) && touched.has(address),
        ),
    );
}

/** The addresses of the cells of a range that lie inside another. */
function addressesIn(area: Rectangle, inside: Rectangle): string[] {
  const [row, column] = [Math.max(area.row, inside.row), Math.max(area.column, inside.column)];
  const rows = Math.min(area.row + area.rows, inside.row + inside.rows) - row;
  const columns = Math.min(area.column + area.columns, inside.column + inside.columns) - column;
  return rows > 0 && columns > 0
    ? Array.from({ length: rows * columns }, (_, i) =>
        cellAddress(row + Math.floor(i / columns), column + (i % columns)),
      )
    : [];
}
