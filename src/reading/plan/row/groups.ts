import { cellValue } from "../../../sheet/cellValue";
import { isBareKindWord, findKind } from "../../table/words";
import type { Raster } from "../reading";
import type { PlanTable } from "../table";
import type { CellReader } from "./cells";
import type { AmountVector } from "./sum";
import { must } from "../../../sheet/must";

/** A name with its Lasten and Baten below it, without a name of their own (Groningen). */
export interface Group {
  /** Whether the row of the name holds their saldo; without that it is not certain what its amounts are. */
  saldo: boolean;
  /** Indexes of the rows below that have its name. */
  rows: readonly number[];
}

const ROUNDING = 2;
/** So many rows below a row can add up to it. */
const MOST_PARTS = 12;
const NOISE = 1e-6;

/** Makes the finder of rows that belong together; it looks a few rows ahead only. */
export function makeGroupFinder(
  raster: Raster,
  { end, amountColumns, readAmount }: PlanTable,
  reader: CellReader,
) {
  const indexes = amountColumns.map(({ index }) => index);

  function vectorOf(row: readonly unknown[]): AmountVector {
    return indexes.map((k) => {
      const readResult = readAmount(cellValue(row[k]));
      return readResult.empty ? 0 : (readResult.num ?? 0);
    });
  }

  /** The kind of a row that has no other name than “Lasten” or “Baten”; null for any other row. */
  function bareKind(index: number) {
    const row = index < end ? raster[index] : undefined;
    if (row === undefined || indexes.every((k) => reader.isNothing(row[k]))) return null;
    const caption = reader.caption(row);
    return isBareKindWord(caption) ? findKind(caption) : null;
  }

  return {
    vectorOf,

    /** The nameless Lasten and Baten below a row with a name; null when there are not both. */
    findGroup(index: number): Group | null {
      const first = bareKind(index + 1);
      const second = first && bareKind(index + 2);
      if (first === null || second === null || first === second) return null;
      const [own, one, other] = [index, index + 1, index + 2].map((i) => vectorOf(must(raster[i])));
      const saldo = must(own).every(
        (num, k) =>
          Math.abs(Math.abs(num) - Math.abs(Math.abs(must(must(one)[k])) - Math.abs(must(must(other)[k])))) <=
          ROUNDING,
      );
      return { saldo, rows: [index + 1, index + 2] };
    },

    /** Whether the rows directly below add up to this one, in more than one column that vary differently. */
    isTotalOfBelow(index: number, belongs: (index: number) => boolean): boolean {
      const own = vectorOf(must(raster[index]));
      if (own.filter((num) => num !== 0).length < 2) return false;
      const sum = own.map(() => 0);
      let varied = false;
      for (let i = index + 1; i < end && i <= index + MOST_PARTS && belongs(i); i++) {
        const part = vectorOf(must(raster[i]));
        part.forEach((num, k) => (sum[k] = must(sum[k]) + num));
        varied ||= !isProportional(own, part);
        if (i - index >= 2 && varied && own.every((num, k) => Math.abs(num - must(sum[k])) < NOISE))
          return true;
      }
      return false;
    },
  };
}

function isProportional(a: AmountVector, b: AmountVector): boolean {
  const k = a.findIndex((num) => num !== 0);
  return a.every((num, i) => Math.abs(num * must(b[k]) - must(a[k]) * must(b[i])) < NOISE);
}
