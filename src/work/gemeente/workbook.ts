import type { TaskProgress } from "../../sheet/progress";
import type { Stored } from "../stored";
import type { Settings } from "./settings";
import type { Adoption } from "./adoption";

export type Cells = readonly (readonly unknown[])[];

/** One of the two tables as it is in the workbook. */
export interface TableContent {
  /** Identifies the table in change events. */
  id: string;
  /** Sheet the table is on; the user may move it. */
  sheet: string;
  /** Row number of the header row on the sheet, from 1. */
  headerSheetRow: number;
  /** Values, with header row. */
  cells: Cells;
}

/** What the workbook holds on own amounts. */
export interface WorkbookDossier {
  settings: Stored<Settings>;
  /** null if the table is not there. */
  current: TableContent | null;
  archive: TableContent | null;
}

/** The selected range, to read amounts from. */
export interface SelectionRange {
  /** Address with sheet name. */
  address: string;
  sheet: string;
  /** Place of the first cell, from 0. */
  row: number;
  column: number;
  raster: Cells;
  /** Row numbers within the range, from 1, that are hidden or filtered out. */
  hiddenRows: readonly number[];
}

/** A cell that uses an amount from POK_Bedragen. */
export interface Usage {
  sheet: string;
  address: string;
  actielijn: number | null;
  year: number | null;
}

/** Receipt of an adoption, needed to undo it. */
export interface AdoptionReceipt {
  readonly rows: number;
}

/** What the dossier asks of a workbook. Every operation fails with a WorkbookError. */
export interface AmountsWorkbook {
  read(): Promise<WorkbookDossier>;
  save(settings: Settings): Promise<void>;
  /** Reports which table of the workbook changed; null if a table or sheet was added or removed. @returns stops the reporting */
  onChanges(notify: (tableId: string | null) => void): () => void;
  readSelection(): Promise<SelectionRange>;
  /** The cells that use an amount from POK_Bedragen; null for what cannot be told. */
  findUsage(progress: TaskProgress): Promise<readonly Usage[]>;
  /** Writes an adoption, all or nothing. @param expected the content the user saw; if it has changed, nothing is written */
  adopt(adoption: Adoption, expected: TableContent | null, abort: AbortSignal): Promise<AdoptionReceipt>;
  /** Puts both tables back as they were before the adoption, if they have not changed since. */
  revert(receipt: AdoptionReceipt): Promise<void>;
  /** Selects a row of POK_Bedragen. @param row counted from the header row (1) */
  showRow(row: number): Promise<void>;
}
