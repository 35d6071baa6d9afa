/** Why it is not possible to write in this place (now). */
export type Obstacle =
  | { kind: "noRange" }
  | { kind: "sheetProtected" | "formatProtected" | "sheetHidden" | "sheetOccupied"; sheet: string }
  | {
      kind:
        | "sheetGone"
        | "changed"
        | "cellBeingEdited"
        | "noAccess"
        | "cancelled"
        | "functionsMissing"
        | "selectionEmpty"
        | "tooOld"
        | "multipleSelections"
        | "planGone"
        | "planChanged"
        | "noLines"
        | "newerStored";
    }
  | { kind: "outsideSheet"; rows: number; columns: number }
  | {
      kind: "merged" | "inTable" | "matrix" | "hiddenCells" | "halfWritten" | "writtenOtherwise";
      address: string;
    }
  | { kind: "columnOccupied"; address: string; content: string }
  | { kind: "tooManyMarks"; count: number; most: number }
  | { kind: "selectionTooLarge"; cells: number; most: number }
  | { kind: "refused"; code: string };

/** A failed operation, with the reason the user gets to read; its cause is the error of Office.js, for those who investigate. */
export class WorkbookError extends Error {
  constructor(
    readonly obstacle: Obstacle,
    options?: ErrorOptions,
  ) {
    super(obstacle.kind, options);
    this.name = "WorkbookError";
  }
}

/** @throws {WorkbookError} `aborted` */
export function assertNotAborted({ aborted }: { readonly aborted: boolean }): void {
  if (aborted) throw new WorkbookError({ kind: "cancelled" });
}
