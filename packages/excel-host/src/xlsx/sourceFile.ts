import type { Zone } from "../engine";

/** The file a workbook came from, and how its cells were then: what has changed since is patched into it. */
export interface SourceFile {
  bytes: Uint8Array;
  sheetNames: Map<string, string>;
  cells: Map<string, Map<string, CellSnapshot>>;
  layout: Map<string, string>;
  tables: Map<string, { name: string; config: object }>;
  tabColors: Map<string, string>;
  conditionalFormats: Map<string, string>;
  /** By sheet, and by the id of a rule. */
  validations: Map<string, Map<string, ValidationSnapshot>>;
  charts: Map<string, OriginalChart>;
  /** What else stands in the drawings of a sheet, by sheet. */
  drawings: Map<string, CarriedAnchor[]>;
}

export interface ValidationSnapshot {
  key: string;
  zones: readonly Zone[];
}

/** A chart as it stood in the file. */
export interface OriginalChart {
  drawing: string;
  part: string;
  anchor: string;
  place: string;
  key: string;
  references: string[];
}

export interface CarriedAnchor {
  drawing: string;
  anchor: string;
}

export interface CellSnapshot {
  content: string;
  style: string;
}
