import { recognizePost, type Post } from "../../../knowledge/gemeentefonds/recognize";
import { isActielijnHit, POK_WITHOUT_ACTIELIJN, type ActielijnHit, type NoLine } from "./actielijn";

/** What people put in the column Actielijn for other money of the gemeentefonds. */
const GEMEENTEFONDS = /gemeentefonds|algemene uitkering|^\s*(?:gf|au)\s*$/i;

/** The post of the gemeentefonds that a row without actielijn names: in its caption, or where an actielijn belongs. */
export function findPost(lijn: ActielijnHit | NoLine | null, text: string): Post | null {
  if (lijn === null || lijn === POK_WITHOUT_ACTIELIJN) return recognizePost(text);
  if (!isActielijnHit(lijn) || lijn.number !== null || lijn.out !== "cell") return null;
  if (typeof lijn.found !== "string") return null;
  return recognizePost(lijn.found) ?? (GEMEENTEFONDS.test(lijn.found) ? recognizePost(text) : null);
}
