import { cellValue } from "../../../sheet/cellValue";
import { isEmpty } from "../../../sheet/text";
import { yearOfNumber } from "../../../knowledge/pok/read/yearText";
import type { Raster } from "../reading";
import { must } from "../../../sheet/must";

/** Index of the first title row above a header: everything down from the last row above it that holds an amount. */
export function findFirstTitle(raster: Raster, header: number): number {
  let start = header;
  while (start > 0 && !hasAmount(must(raster[start - 1]))) start--;
  return start;
}

/** The texts of a title row; a merged cell sometimes stands in every cell. */
export function readTitleTexts(row: readonly unknown[]): string[] {
  const texts = row.map(cellValue).filter((value) => typeof value === "string" && !isEmpty(value));
  return [...new Set(texts as string[])].map((text) => text.trim());
}

/** Whether a row holds a number that is not a year. */
export function hasAmount(row: readonly unknown[]): boolean {
  return row.some((cell) => typeof cell === "number" && cell !== 0 && yearOfNumber(cell) === null);
}
