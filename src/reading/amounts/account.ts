import { yearsIn } from "../../knowledge/pok/read/yearText";
import { cellValue } from "../../sheet/cellValue";
import { parseNumberText } from "../../sheet/numberText";
import type { AmountsAccount, ImportedAmount, Rejection } from "../table/kinds";
import type { Raster } from "../../sheet/raster";
import type { Harvest } from "./row/harvest";
import type { Table } from "./table";
import { isUnreadable } from "./table";
import { GIVEN } from "../table/roleNames";
import type { Bilingual } from "../../texts/kinds";

/** What became of every amount of a table; nothing is lost in silence. */
export function accountOf(
  raster: Raster,
  table: Table,
  { totalRows }: Harvest,
  rows: readonly ImportedAmount[],
  rejected: readonly Rejection[],
): AmountsAccount {
  const { columns, amountColumns, firstRow } = table;
  const amounts = amountColumns.map(({ index }) => index);
  const first = amounts[0] ?? 0;
  const beside = columns.filter(
    ({ role, header, column }) =>
      role === "none" && (column - 1 > first || yearsIn(header).length > 0) && header !== "",
  );
  const isAmount = (row: number, k: number) => {
    const value = cellValue(raster[row - 1]?.[k]);
    return typeof value === "number" || (typeof value === "string" && parseNumberText(value).kind === "num");
  };
  const total = totalRows.flatMap(({ row }) =>
    amounts.filter((k) => isAmount(row, k)).map((k) => ({ row, column: k + 1 })),
  );
  const asked: AmountsAccount["asked"][number][] = [];
  if (isUnreadable(table)) {
    const all = (language: keyof Bilingual) => table.questions.map(({ text }) => text[language]).join(" ");
    const reason = { nl: all("nl"), en: all("en") };
    for (let row = firstRow + 1; row <= raster.length; row++)
      for (const k of amounts) if (isAmount(row, k)) asked.push({ row, column: k + 1, reason });
  }
  const linesAt = [...new Set(rows.map(({ row }) => row))];
  const unread: AmountsAccount["unread"][number][] = beside.flatMap(({ column, reason }) =>
    linesAt.filter((row) => isAmount(row, column - 1)).map((row) => ({ row, column, reason })),
  );
  for (const { row, column, reason } of rejected) {
    if (column !== null && amounts.includes(column - 1)) unread.push({ row, column, reason });
    else for (const k of amounts) if (isAmount(row, k)) unread.push({ row, column: k + 1, reason });
  }
  for (const row of table.correction.skip ?? [])
    for (const k of amounts) if (isAmount(row, k)) unread.push({ row, column: k + 1, reason: GIVEN });
  return { read: rows.length, total, asked, unread };
}
