import { cellValue } from "../../../sheet/cellValue";
import { isBareKindWord, isTotalCaption } from "../../table/words";
import type { Raster } from "../reading";
import type { PlanTable } from "../table";
import type { CellReader } from "./cells";
import { must } from "../../../sheet/must";

type Row = readonly unknown[];

/** Columns in which “Totaal” can stand, besides the descriptions. */
const NAME_ROLES = ["actielijn", "taakveld", "kind", "year"] as const;

/** Makes what tells by its shape what a row is: empty, filled, a total, a header that returns, a subheader. */
export function makeRowShape(raster: Raster, table: PlanTable, reader: CellReader) {
  const { amountColumns, place, labels, correction, header } = table;
  const indexes = amountColumns.map(({ index }) => index);
  const headerTexts = (header?.parts ?? []).map((part) => part?.text.split(" / ").pop());
  const nameColumns = [...NAME_ROLES.flatMap((role) => place[role] ?? []), ...labels];

  const isNothingOrZero = (cell: unknown) => cell === 0 || reader.isNothing(cell);

  /** Desktop Excel hands an empty row over as zeros. */
  function isEmptyRow(row: Row): boolean {
    return row.every(reader.isNothing) || (correction.zeroIsZero !== true && row.every(isNothingOrZero));
  }

  function isFilled(row: Row): boolean {
    return indexes.some((k) => !reader.isNothing(row[k]) || (correction.zeroIsZero === true && row[k] === 0));
  }

  function findTotalCaption(row: Row): string | null {
    for (const k of nameColumns) {
      const value = row[k];
      if (typeof value === "string" && isTotalCaption(value)) return value.trim();
    }
    return null;
  }

  /** The header that returns on a next page. */
  function isRepeatedHeader(row: Row): boolean {
    let equal = 0;
    for (let k = 0; k < row.length; k++) {
      if (reader.isNothing(row[k])) continue;
      if (headerTexts[k] !== String(cellValue(row[k])).trim()) return false;
      equal++;
    }
    return equal > 1;
  }

  /** A row without amounts is a subheader when it holds only one thing, or only an actielijn with its name; otherwise null. */
  function findSubheader(row: Row): { text: string; lijn: number | null } | null {
    const actielijn = reader.cell(row, "actielijn");
    const lijn = actielijn === null || actielijn === undefined ? null : reader.actielijn(actielijn);
    const filled = row.flatMap((cell, k) => (reader.isNothing(cell) ? [] : [k]));
    const values = [...new Set(filled.map((k) => cellValue(row[k])))];
    const onlyActielijn = lijn !== null && filled.every((k) => k === place.actielijn || labels.includes(k));
    if (!onlyActielijn && (values.length > 1 || typeof values[0] !== "string")) return null;
    return { text: values.join(" ").trim(), lijn };
  }

  /** Whether the zeros of a row are amounts and not empty cells: it is not a subheader, or the row below does not need it. */
  function isZeroRow(row: Row, index: number): boolean {
    if (!indexes.some((k) => row[k] === 0)) return false;
    const header = findSubheader(row);
    if (header === null) return true;
    const next = raster[index + 1];
    return header.lijn !== null && (next === undefined || !reader.isNothing(next[must(place.actielijn)]));
  }

  /** “Baten” with an amount is a subheader with its total when an ordinary row follows. */
  function isHeaderWithTotal(caption: string, index: number): boolean {
    const next = raster[index + 1];
    if (!isBareKindWord(caption) || !next || !isFilled(next)) return false;
    return findTotalCaption(next) === null && !isBareKindWord(reader.caption(next));
  }

  return {
    isEmptyRow,
    isFilled,
    findTotalCaption,
    isRepeatedHeader,
    findSubheader,
    isZeroRow,
    isHeaderWithTotal,
  };
}
