import type { Raster } from "../../reading/plan";
import { withoutCheckColumns } from "./columns";
import { must } from "../../sheet/must";

/** Whether the same plan was read twice, apart from our own columns “Controle”, which recalculate. */
export function isSameContent(one: Raster, other: Raster): boolean {
  const left = withoutCheckColumns(one);
  const right = withoutCheckColumns(other);
  return (
    left.length === right.length &&
    left.every((row, r) => {
      const otherRow = must(right[r]);
      const longer = row.length > otherRow.length ? row : otherRow;
      return longer.every((_, k) => (row[k] ?? "") === (otherRow[k] ?? ""));
    })
  );
}
