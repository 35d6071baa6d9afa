import { isEmpty, normalize } from "../../../sheet/text";
import { cellValue } from "../../../sheet/cellValue";
import { parseNumberText } from "../../../sheet/numberText";
import { rejectRow } from "../../table/rejection";
import { isTotal } from "../../table/roleNames";
import { memoize } from "../../../sheet/memoize";
import type { Role } from "../../table/kinds";
import type { Raster } from "../../../sheet/raster";
import type { Table } from "../table";
import { readAmountCell } from "./amountCell";
import type { Harvest } from "./harvest";
import { makeKeyReader } from "./key";
import { must } from "../../../sheet/must";

const PROBE = 200;

/** Makes the reader of one row (index from 0); what is worked out per text is remembered across the rows. */
export function makeRowReader(raster: Raster, table: Table, out: Harvest): (index: number) => void {
  const { place, labels, amountColumns, correction } = table;
  const skip = new Set(correction.skip);
  const keys = makeKeyReader(table, raster);
  const isTotalText = memoize((text: string) => isTotal(normalize(text)));
  const headerTexts = bottomHeaderTexts(table);
  const previous: Partial<Record<Role, unknown>> = {};
  const width = isText(raster) && table.header ? must(raster[table.header.until]).length : 0;
  const lastAmount = amountColumns[amountColumns.length - 1]?.index ?? -1;

  const cell = (row: readonly unknown[], role: Exclude<Role, "amount" | "none">): unknown => {
    const column = place[role];
    if (column === undefined) return undefined;
    const value = cellValue(row[column]);
    if (!correction.fillDown?.includes(role)) return value;
    if (!isEmpty(value)) previous[role] = value;
    return previous[role] ?? null;
  };

  return (index) => {
    const row = must(raster[index]);
    const number = index + 1;
    const aside = (list: "totalRows" | "skipped") =>
      out[list].push({ row: number, text: labelText(row, labels) });
    if (row.every(isNothing)) return;
    if (skip.has(number) || isRepeatedHeader(row, headerTexts)) {
      aside("skipped");
      return;
    }
    if (labels.some((column) => typeof row[column] === "string" && isTotalText(row[column]))) {
      aside("totalRows");
      return;
    }
    if (row.length < width && row.length <= lastAmount && isAmountRow(row)) {
      out.rejected.push(rejectRow(number, table.provenance, null, missingCell(row.length, width)));
      return;
    }
    const cells = {
      gemeentecode: cell(row, "gemeentecode"),
      gemeente: cell(row, "gemeente"),
      actielijn: cell(row, "actielijn"),
      year: cell(row, "year"),
      kanaal: cell(row, "kanaal"),
      editie: cell(row, "editie"),
    };
    const filled = amountColumns.filter((column) => !isNothing(row[column.index]));
    if (filled.length === 0 && !keys.isAmountLine(cells, number)) {
      aside("skipped");
      return;
    }
    out.empty += amountColumns.length - filled.length;
    if (filled.length === 0) return;
    const key = keys.read(cells, number);
    if ("rejection" in key) out.rejected.push(key.rejection);
    else
      for (const column of filled) readAmountCell(row[column.index], number, column, key.value, table, out);
  };
}

/** Pasted text or a text file: then a row with fewer cells than the header has lost one, and nobody knows which. */
function isText(raster: Raster): boolean {
  return raster.slice(0, PROBE).every((row) => row.every((cell) => typeof cell === "string"));
}

function isAmountRow(row: readonly unknown[]): boolean {
  return row.some((cell) => typeof cell === "string" && parseNumberText(cell).kind === "num");
}

function missingCell(found: number, expected: number): string {
  return `${found} cel${found === 1 ? "" : "len"} gevonden waar de kop er ${expected} heeft, zodat niet te zien is onder welke kop de bedragen horen; toegestaan is een cel per kolom, ook waar er geen bedrag is.`;
}

/** A cell with nothing or only a dash in it. */
function isNothing(cell: unknown): boolean {
  return (
    cell === null ||
    cell === undefined ||
    (typeof cell === "string" && parseNumberText(cell).kind === "empty")
  );
}

function labelText(row: readonly unknown[], labels: readonly number[]): string {
  const texts = labels.map((column) => cellValue(row[column])).filter((value) => !isEmpty(value));
  return [...new Set(texts.map(String))].join(" | ");
}

/** Per column the header text of the bottom header row. */
function bottomHeaderTexts({ header }: Table): readonly (string | undefined)[] {
  return (header?.parts ?? []).map((parts) => parts?.text.split(" / ").pop());
}

/** The header that returns on a next page. */
function isRepeatedHeader(row: readonly unknown[], headerTexts: readonly (string | undefined)[]): boolean {
  let equal = 0;
  for (let k = 0; k < row.length; k++) {
    if (isNothing(row[k])) continue;
    if (headerTexts[k] !== String(cellValue(row[k])).trim()) return false;
    equal++;
  }
  return equal > 1;
}
