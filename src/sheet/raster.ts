import { overlaps, type Rectangle } from "./address";

/**
 * The raster with the cells in the areas emptied.
 * @param corner where the raster starts on the sheet
 * @param areas rectangles on the sheet
 */
export function withoutAreas(
  raster: Raster,
  corner: Pick<Rectangle, "row" | "column">,
  areas: readonly Rectangle[],
): Raster {
  if (areas.length === 0) return raster;
  return raster.map((cells, r) =>
    cells.map((cell, c) => {
      const location = { row: corner.row + r, column: corner.column + c, rows: 1, columns: 1 };
      return areas.some((area) => overlaps(area, location)) ? "" : cell;
    }),
  );
}

/** Cells as Excel or a file gives them: rows of columns. */
export type Raster = readonly (readonly unknown[])[];
