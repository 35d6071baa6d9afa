import { cellValue } from "../../../sheet/cellValue";
import type { Sentence, Unread } from "../reading";
import { BEYOND } from "../header/columns";
import type { PlanTable } from "../table";
import type { Harvest } from "./harvest";

type Row = readonly unknown[];

/** Keeps the account of a table: what became of every amount beside something that names POK. */
export interface Account {
  /** A row that is a line: what stands in its other columns is accounted for too. */
  line(row: Row, number: number): void;
  total(row: Row, number: number): void;
  asked(row: Row, number: number, reason: Sentence): void;
  unread(row: Row, number: number, reason: Sentence): void;
}

/** Makes the account of a table. */
export function makeAccount({ amountColumns, beside, readAmount }: PlanTable, out: Harvest): Account {
  const amounts = amountColumns.map(({ index }) => index);

  /** Whether a cell holds a number, or a text that means one. */
  function isAmount(value: unknown): boolean {
    const readResult = readAmount(value);
    return !readResult.empty && readResult.num !== null;
  }

  function* filled(row: Row, number: number, columns: readonly number[]): Iterable<Omit<Unread, "reason">> {
    for (const k of columns) {
      const found = cellValue(row[k]);
      if (isAmount(found)) yield { row: number, column: k + 1, found };
    }
  }

  function besideLine(row: Row, number: number): void {
    for (const { column, reason } of beside) {
      for (const cell of filled(row, number, [column - 1])) {
        if (reason === BEYOND) out.totals.push({ row: number, column });
        else out.unread.push({ ...cell, reason });
      }
    }
  }

  function put(list: Unread[], row: Row, number: number, reason: Sentence): void {
    for (const cell of filled(row, number, amounts)) list.push({ ...cell, reason });
    besideLine(row, number);
  }

  return {
    line: besideLine,
    total(row, number) {
      for (const { column } of filled(row, number, amounts)) out.totals.push({ row: number, column });
    },
    asked: (row, number, reason) => put(out.asked, row, number, reason),
    unread: (row, number, reason) => put(out.unread, row, number, reason),
  };
}
