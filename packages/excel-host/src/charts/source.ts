import type { Getters, Zone } from "../engine";
import type { Series } from "./gridDefinition";
import type { CellRange } from "./state";

const span = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/**
 * The series Excel sees in a range. A first row (or column) holds names when none of it is a number, or when the
 * corner is empty; by Auto the longer side holds the values.
 */
export function seriesFrom(getters: Getters, range: CellRange, seriesBy: string): Series[] {
  const { sheetId, zone } = range;
  const { left, right, top, bottom } = zone;
  const typeAt = (col: number, row: number): string => getters.getEvaluatedCell({ sheetId, col, row }).type;
  const isEmptyCorner = right > left && bottom > top && typeAt(left, top) === "empty";
  const areNames = (types: string[]): boolean => types.every((type) => type === "text" || type === "empty");
  const across = span(left + (right > left ? 1 : 0), right).map((col) => typeAt(col, top));
  const down = span(top + (bottom > top ? 1 : 0), bottom).map((row) => typeAt(left, row));
  const hasHead = bottom > top && (isEmptyCorner || areNames(across));
  const hasSide = right > left && (isEmptyCorner || areNames(down));
  const body = { left: left + (hasSide ? 1 : 0), right, top: top + (hasHead ? 1 : 0), bottom };
  const byRows =
    seriesBy === "Rows" || (seriesBy === "Auto" && body.right - body.left > body.bottom - body.top);
  const cells = (part: Zone): CellRange => ({ sheetId, zone: part });
  const head = (col: number) => cells({ left: col, right: col, top, bottom: top });
  const side = (row: number) => cells({ left, right: left, top: row, bottom: row });
  const make = (index: number): Omit<Series, "name" | "values" | "categories"> => ({
    id: `reeks${index + 1}`,
    color: null,
  });
  if (byRows) {
    const categories = hasHead ? cells({ ...body, top, bottom: top }) : null;
    return span(body.top, body.bottom).map((row, i) => ({
      ...make(i),
      name: hasSide ? side(row) : null,
      values: cells({ ...body, top: row, bottom: row }),
      categories,
    }));
  }
  const categories = hasSide ? cells({ ...body, left, right: left }) : null;
  return span(body.left, body.right).map((col, i) => ({
    ...make(i),
    name: hasHead ? head(col) : null,
    values: cells({ ...body, left: col, right: col }),
    categories,
  }));
}
