import { interpretActielijn } from "../../table/actielijn";
import { attempt } from "../../table/rejection";
import { findNaming } from "../../../knowledge/pok/read/naming";

/** The actielijn in a cell of the column Actielijn; null when there is none that exists. */
export function readPlanActielijn(value: unknown): number | null {
  if (typeof value === "string") {
    const naming = findNaming(value);
    if (naming.kind === "actielijn") return naming.number;
    if (naming.kind === "several") return null;
  }
  const readResult = attempt(() => interpretActielijn(value));
  return "value" in readResult ? readResult.value.number : null;
}
