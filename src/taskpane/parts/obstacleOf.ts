import { WorkbookError, type Obstacle } from "../../sheet/obstacle";
import { officeErrorOf } from "../../sheet/officeError";

/** Why an operation on the workbook failed. @throws an error that is no obstacle but a fault of the add-in */
export function obstacleOf(error: unknown): Obstacle {
  if (error instanceof WorkbookError) return error.obstacle;
  const office = officeErrorOf(error);
  if (!office) throw error;
  return { kind: "refused", code: office.code };
}
