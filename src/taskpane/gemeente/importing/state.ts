import type { Bilingual } from "../../../texts";
import type { Absent, Adoption } from "../../../work/gemeente/adoption";
import type { Usage } from "../../../work/gemeente/workbook";
import type { Correction, ImportedAmount, ReadResult, Raster } from "../../../reading/amounts";
import type { Obstacle } from "../../../sheet/obstacle";
import type { RunningTask } from "../../parts/taskRunner";

/** One raster to read from; only a file sometimes has more. */
export interface InputSheet {
  /** null for pasted text. */
  name: string | null;
  raster: Raster;
  /** Row numbers within the raster, from 1. */
  hiddenRows: readonly number[];
  /** Place of the first cell on its sheet, from 0. */
  row: number;
  column: number;
}

/** What is read from. */
export interface ImportInput {
  kind: "selection" | "text" | "file" | "bundled";
  /** As in the column Bron: file name, or what it is. */
  name: string;
  sheets: readonly InputSheet[];
  remarks: readonly Bilingual[];
}

/** The sheet read, with what the user corrected about it. */
export interface Reading {
  input: ImportInput;
  sheet: number;
  correction: Correction;
  result: ReadResult;
  /** Whether hidden rows count. */
  withHidden: boolean;
  /** Editie from the file that is adopted; null if the file names none or exactly one. */
  chosenEditie: string | null;
  /** Name for amounts that name no editie themselves. */
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
