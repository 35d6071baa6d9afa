/** Why an operation on the workbook is not possible (now). */
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

/** A failed operation, with the reason the user reads; its cause is the error of Office.js. */
export class WorkbookError extends Error {
  constructor(
    readonly obstacle: Obstacle,
    options?: ErrorOptions,
  ) {
    super(obstacle.kind, options);
    this.name = "WorkbookError";
  }
}

/** @throws {WorkbookError} `cancelled` */
export function assertNotAborted({ aborted }: { readonly aborted: boolean }): void {
  if (aborted) throw new WorkbookError({ kind: "cancelled" });
}
