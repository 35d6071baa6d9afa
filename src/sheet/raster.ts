import { overlaps, type Rectangle } from "./address";

/**
 * The raster with what lies in one of the areas emptied.
 * @param corner where the raster starts on the sheet, from 0
 * @param areas rectangles on the sheet
 */
export function withoutAreas(
  raster: Raster,
  corner: Pick<Rectangle, "row" | "column">,
  areas: readonly Rectangle[],
): Raster {
  if (areas.length === 0) return raster;
  return raster.map((cells, r) =>
    cells.map((cell, k) => {
      const location = { row: corner.row + r, column: corner.column + k, rows: 1, columns: 1 };
      return areas.some((area) => overlaps(area, location)) ? "" : cell;
    }),
  );
}

/** Cells as Excel or a file gives them: rows of columns. */
export type Raster = readonly (readonly unknown[])[];
