import { WorkbookError, type Obstacle } from "../sheet/obstacle";
import { officeErrorOf } from "../sheet/officeError";

/** Runs one user action, once the user has finished typing in a cell. @throws {WorkbookError} */
export async function execute<T>(action: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, action);
  } catch (error) {
    throw asWorkbookError(error);
  }
}

/** As {@link execute}, and as one step in Undo where Excel can do that. @throws {WorkbookError} */
export async function executeWrite<T>(action: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return execute(action);
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, action);
  } catch (error) {
    throw asWorkbookError(error);
  }
}

const OBSTACLE_BY_CODE: Readonly<
  Record<
    string,
    Extract<Obstacle["kind"], "noRange" | "sheetGone" | "cellBeingEdited" | "noAccess" | "tooOld">
  >
> = {
  InvalidSelection: "noRange",
  ItemNotFound: "sheetGone",
  InvalidOperationInCellEditMode: "cellBeingEdited",
  AccessDenied: "noAccess",
  ApiNotFound: "tooOld",
};

/**
 * An error of Office.js as a reason for the user; an unknown code is kept for whoever helps.
 * @returns any other error itself: a fault of ours is not told as Excel's
 */
export function asWorkbookError(error: unknown): unknown {
  const office = officeErrorOf(error);
  if (!office) return error;
  const { code } = office;
  const kind = OBSTACLE_BY_CODE[code];
  return new WorkbookError(kind ? { kind } : { kind: "refused", code }, { cause: error });
}
