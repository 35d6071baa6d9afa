import { obstacleText } from "../../texts";
import type { Texts } from "./language";
import type { Yardstick } from "./state";
import type { Obstacle } from "../../sheet/obstacle";

/** The sentence for a failed operation on a plan. */
export const checkObstacleText = (texts: Texts, obstacle: Obstacle): string =>
  obstacleText(texts, obstacle, texts.check.obstacle);

/** The amounts a plan was checked against, with editie and date. */
export function yardstickText(check: Texts["check"], yardstick: Yardstick): string {
  if (yardstick.kind === "national") return check.nationalAmounts(yardstick.editie);
  const edities = yardstick.edities.map(({ name, date }) => check.editieOf(name, date));
  return check.ownAmounts(yardstick.gemeente, edities.join("; "));
}
