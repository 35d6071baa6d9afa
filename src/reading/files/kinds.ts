import type { Bilingual } from "../../texts/kinds";

/** A worksheet, or a text file as one sheet. */
export interface FileSheet {
  name: string;
  /**
   * The cells as src/reading reads them: number, text, boolean, Date (UTC), null, CellError or FormulaWithoutOutcome. A
   * row runs through its last filled cell. Of merged cells only the top left one has a value.
   */
  raster: unknown[][];
  /** Row numbers from 1, ascending; also the rows a filter hides. */
  hiddenRows: readonly number[];
  /** Whether the tab of the sheet is visible. */
  visible: boolean;
}

/** A file that was read. */
export interface DataFile {
  name: string;
  kind: "xlsx" | "text";
  /** The worksheets in the order of their tabs; a chart sheet is not one of them. */
  sheets: readonly FileSheet[];
  remarks: readonly Bilingual[];
}
