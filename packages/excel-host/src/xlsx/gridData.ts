import type { DataSheet } from "./charts/openCharts";

/** A workbook as the grid's importer makes it and its model takes it. */
export interface GridSheet extends DataSheet {
  cells: Record<string, unknown>;
  formats: Record<string, number>;
}

export interface GridData {
  sheets: GridSheet[];
  formats: Record<number, string>;
  styles?: Record<number, { fontSize?: number }>;
  namedRanges?: Record<string, string>;
}
