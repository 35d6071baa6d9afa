import type { EditieUsage } from "../../work/formulas/edities";
import { obstacleText } from "../../texts";
import type { Texts } from "./language";
import type { Obstacle } from "../../sheet/obstacle";

/** The sentence for a failed operation on formulas. */
export const formulaObstacleText = (texts: Texts, obstacle: Obstacle): string =>
  obstacleText(texts, obstacle, texts.formulas.obstacle);

/** The edities of a formula as the list names them. */
export function editieLine({ formulas }: Texts, { names, raming, unknown }: EditieUsage): string {
  const parts = [...names, ...(unknown ? [formulas.unknown] : [])];
  const text = parts.join(", ") || formulas.withoutEditie;
  return raming ? `${formulas.raming} (${text})` : text;
}
