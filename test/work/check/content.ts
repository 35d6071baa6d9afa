import type { PlanContent } from "../../../src/work/check";

/** Cells as a plan that was read, somewhere on a sheet. */
export function contentOf(
  cells: readonly (readonly unknown[])[],
  place: { row: number; column: number } = { row: 0, column: 0 },
): PlanContent {
  const width = Math.max(...cells.map(({ length }) => length));
  const raster = cells.map((row) => Array.from({ length: width }, (_, k) => row[k] ?? ""));
  return {
    location: {
      target: { sheetId: "b1", sheet: "Begroting", ...place, rows: raster.length, columns: width },
      table: null,
      name: null,
      untilEnd: false,
    },
    raster,
    hidden: [],
    merged: [],
  };
}
