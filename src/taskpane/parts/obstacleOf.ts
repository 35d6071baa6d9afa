import { WorkbookError, type Obstacle } from "../../sheet/obstacle";
import { officeErrorOf } from "../../sheet/officeError";

/** The reason of a failed operation on the workbook. @throws an error that is none: a fault of ours, for the error boundary */
export function obstacleOf(error: unknown): Obstacle {
  if (error instanceof WorkbookError) return error.obstacle;
  const office = officeErrorOf(error);
  if (!office) throw error;
  return { kind: "refused", code: office.code };
}
