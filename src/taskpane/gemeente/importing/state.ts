import type { Bilingual } from "../../../texts";
import type { Absent, Adoption } from "../../../work/gemeente/adoption";
import type { Usage } from "../../../work/gemeente/workbook";
import type { Correction, ImportedAmount, ReadResult, Raster } from "../../../reading/amounts";
import type { Obstacle } from "../../../sheet/obstacle";
import type { RunningTask } from "../../parts/taskRunner";

/** One raster to read; only a file can have several. */
export interface InputSheet {
  /** null for pasted text. */
  name: string | null;
  raster: Raster;
  /** Row numbers within the raster, from 1. */
  hiddenRows: readonly number[];
  /** Position of the first cell on its sheet, from 0. */
  row: number;
  column: number;
}

/** The input of an import. */
export interface ImportInput {
  kind: "selection" | "text" | "file" | "bundled";
  /** As shown in the column Bron: the file name, or what the input is. */
  name: string;
  sheets: readonly InputSheet[];
  remarks: readonly Bilingual[];
}

/** A sheet that was read, with the corrections of the user. */
export interface Reading {
  input: ImportInput;
  sheet: number;
  correction: Correction;
  result: ReadResult;
  /** Whether hidden rows count. */
  withHidden: boolean;
  /** The editie to adopt, if the file names several; otherwise null. */
  chosenEditie: string | null;
  /** The editie of amounts that name none themselves. */
  editie: string;
  /** The amounts for the gemeente of the workbook. */
  amounts: readonly ImportedAmount[];
}

/** What would change. */
export interface Proposal {
  adoption: Adoption;
  absent: Absent;
  usage: readonly Usage[];
}

export type Outcome =
  | { kind: "adopted"; amounts: number; archived: number }
  | { kind: "undone" }
  | { kind: "nothingChanged" }
  | { kind: "cancelled" }
  | { kind: "unreadable"; reason: string }
  | { kind: "failed"; obstacle: Obstacle };

export type Task = "file" | "reading" | "comparing" | "writing";

/** Everything the import pane shows. */
export interface ImportState {
  reading: Reading | null;
  proposal: Proposal | null;
  busy: RunningTask<Task> | null;
  outcome: Outcome | null;
}
