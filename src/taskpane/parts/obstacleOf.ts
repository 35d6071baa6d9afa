import { WorkbookError, type Obstacle } from "../../sheet/obstacle";

/** The reason of a failed operation on the workbook. */
export function obstacleOf(error: unknown): Obstacle {
  return error instanceof WorkbookError ? error.obstacle : { kind: "refused", code: "onbekend" };
}
