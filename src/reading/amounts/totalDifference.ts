import type { Bilingual } from "../../texts/kinds";
import { findGemeenten } from "../../knowledge/gemeenten/register";
import { amountText } from "../../knowledge/notation";
import { normalize } from "../../sheet/text";
import { columnLetters, rowNumberOf } from "../table/rejection";
import { readAmount } from "./cell/amount";
import { cellValue } from "../../sheet/cellValue";
import { nameFor } from "./header/columns";
import type { Harvest } from "./row/harvest";
import type { Rejection, ImportedAmount, Line } from "../table/kinds";
import type { Raster } from "../../sheet/raster";
import type { AmountColumn, Table } from "./table";
import { must } from "../../sheet/must";

const MAX = 5;
const EVERYTHING = /^(?:eind|generaal |algemeen )?(?:totaal|totalen)\b|^som\b/;
/** Words that do not make a total a subtotal. */
const TRIMMINGS = /\b(?:generaal|algemeen|gemeente|pok|middelen|bedrag(?:en)?|uitkering(?:en)?)\b|[-:()]/g;

/** What was read of one column in a block (the rows up to a total row); uncertain if something stayed out. */
interface ColumnSum {
  sum: number;
  count: number;
  uncertain: boolean;
}

/**
 * Total rows that name something else than the amounts read above them together. In doubt nothing is said: a subtotal, a
 * national total, or a column of which a cell was rejected, rounded or skipped.
 * @param rows the accepted amounts
 * @param rejected all rejected cells and rows
 */
export function totalDifferences(
  raster: Raster,
  table: Table,
  { totalRows, rounded }: Harvest,
  rows: readonly ImportedAmount[],
  rejected: readonly Rejection[],
): Bilingual[] {
  if (totalRows.length === 0) return [];
  const blocks = addUp(raster, table, totalRows, rows, [...rejected, ...rounded]);
  const sentences: Bilingual[] = [];
  let afterTotal = false;
  for (const [i, total] of totalRows.entries()) {
    if (isGrandTotal(total)) {
      for (const column of table.amountColumns) {
        const block = must(blocks[i]).get(column.index);
        const together = merge(blocks.slice(0, i + 1).map((byKey) => byKey.get(column.index)));
        const sentence = compare(
          raster,
          table,
          total,
          column,
          afterTotal && block ? [block, together] : [together, block ?? together],
        );
        if (sentence) sentences.push(sentence);
      }
    }
    afterTotal ||= !isSubtotal(total);
  }
  const more = sentences.length - MAX;
  return more <= 0
    ? sentences
    : [
        ...sentences.slice(0, MAX),
        {
          nl: `En nog ${more} keer noemt een totaalrij iets anders dan de gelezen bedragen samen.`,
          en: `And ${more} more times a total row says something other than the amounts read together.`,
        },
      ];
}

/** The sentence if the total matches neither of the sums; it names the first. */
function compare(
  raster: Raster,
  { notation, parse, provenance }: Table,
  { row }: Line,
  { index, fixed, unit }: AmountColumn,
  [first, second]: readonly [ColumnSum, ColumnSum],
): Bilingual | null {
  const printed = readAmount(cellValue(must(raster[row - 1])[index]), unit, notation, parse);
  if (printed.kind !== "amount" || [first, second].some(({ uncertain, count }) => uncertain || count === 0))
    return null;
  if (printed.amount === first.sum || printed.amount === second.sum) return null;
  const named = nameFor({ fixed });
  const letters = columnLetters(index + 1, provenance);
  const [place, total, sum] = [
    rowNumberOf(row, provenance),
    amountText(printed.amount, 1),
    amountText(first.sum, 1),
  ];
  return {
    nl: `De totaalrij (rij ${place}) noemt ${total} ${named === "" ? `in kolom ${letters}` : `voor ${named}`}; de gelezen bedragen tellen op tot ${sum}.`,
    en: `The total row (row ${place}) says ${total} ${named === "" ? `in column ${letters}` : `for ${named}`}; the amounts read add up to ${sum}.`,
  };
}

/** Per total row the sums per column index of the rows since the previous total row. */
function addUp(
  raster: Raster,
  { amountColumns, correction }: Table,
  totalRows: readonly Line[],
  rows: readonly ImportedAmount[],
  beyond: readonly { row: number; column: number | null }[],
): ReadonlyMap<number, ColumnSum>[] {
  const blockOf: number[] = [];
  const blocks = totalRows.map(({ row }, i) => {
    while (blockOf.length <= row) blockOf.push(i);
    return new Map<number, ColumnSum>();
  });
  const at = (row: number, column: number): ColumnSum | null => {
    const block = blocks[blockOf[row] ?? -1];
    if (!block) return null;
    const sum = block.get(column - 1) ?? { sum: 0, count: 0, uncertain: false };
    block.set(column - 1, sum);
    return sum;
  };
  const markUncertain = (row: number, column: number) => {
    const sum = at(row, column);
    if (sum) sum.uncertain = true;
  };
  for (const { row, column, amount } of rows) {
    const sum = at(row, column);
    if (!sum) continue;
    sum.sum += amount;
    sum.count++;
  }
  const isAmountColumn = new Set(amountColumns.map(({ index }) => index + 1));
  for (const { row, column } of beyond) {
    // Without its key nothing of a whole row was read.
    if (column !== null && isAmountColumn.has(column)) markUncertain(row, column);
    else isAmountColumn.forEach((amountColumn) => markUncertain(row, amountColumn));
  }
  for (const row of correction.skip ?? []) {
    for (const { index } of amountColumns) {
      if (typeof cellValue(raster[row - 1]?.[index]) !== "object") markUncertain(row, index + 1);
    }
  }
  return blocks;
}

function merge(sums: readonly (ColumnSum | undefined)[]): ColumnSum {
  const together: ColumnSum = { sum: 0, count: 0, uncertain: false };
  for (const part of sums) {
    together.sum += part?.sum ?? 0;
    together.count += part?.count ?? 0;
    together.uncertain ||= part?.uncertain ?? false;
  }
  return together;
}

function isSubtotal({ text }: Line): boolean {
  return /^sub/i.test(text.trim());
}

/** “Totaal”, “Totaal POK-middelen” and “Totaal Utrecht” add up all above them; “Totaal AU” and “Nederland” do not. */
function isGrandTotal({ text }: Line): boolean {
  return text.split(" | ").every((part) => {
    const rest = normalize(part).replace(EVERYTHING, " ").replace(TRIMMINGS, " ").trim();
    return rest === "" || (/^\p{L}/u.test(rest) && rest !== "nederland" && findGemeenten(rest).length > 0);
  });
}
