import { KANALEN } from "../../knowledge/pok/kinds";
import { A1, addressOf, rejectAmount } from "../table/rejection";
import { memoize } from "../../sheet/memoize";
import type { Rejection, ImportedAmount } from "../table/kinds";
import { must } from "../../sheet/must";

/**
 * Numbers the places of amounts: per gemeente, actielijn, year, kanaal and editie there should be one.
 * A number, because making and comparing twenty thousand texts costs more than the rest of reading a row.
 */
function makePlaceNumbers(): (row: ImportedAmount) => number {
  const gemeenten = makeSerialNumbers();
  const edities = makeSerialNumbers();
  return ({ gemeentecode, actielijn, year, kanaal, editie }) => {
    const who = edities(editie) * 1_000 + gemeenten(gemeentecode);
    return ((who * 10_000 + year) * 10 + actielijn) * 10 + KANALEN.indexOf(kanaal);
  };
}

function makeSerialNumbers(): (name: string | null) => number {
  let next = 0;
  return memoize(() => next++);
}

/**
 * Keeps one amount per place. If the same amount occurs more often, the first counts; if the amounts differ, none counts,
 * because which one holds cannot be known.
 */
export function rejectDuplicates(
  rows: readonly ImportedAmount[],
  provenance = A1,
): {
  rows: ImportedAmount[];
  rejected: Rejection[];
} {
  const places = rows.map(makePlaceNumbers());
  if (new Set(places).size === rows.length) return { rows: [...rows], rejected: [] };
  const perPlace = new Map<number, ImportedAmount[]>();
  for (const [i, row] of rows.entries()) {
    const place = must(places[i]);
    const group = perPlace.get(place);
    if (group) group.push(row);
    else perPlace.set(place, [row]);
  }
  const rejected: Rejection[] = [];
  const cellOf = ({ row, column }: ImportedAmount) => addressOf(row, column, provenance);
  const reject = (duplicate: ImportedAmount, explanation: string) => {
    const { row, column, amount } = duplicate;
    const sentence = `${explanation} bij ${describePlace(duplicate)}`;
    rejected.push(rejectAmount({ row, column, provenance }, amount, sentence, "één bedrag per plaats"));
  };
  const over = [...perPlace.values()].flatMap((group) => {
    const [first, ...rest] = group as [ImportedAmount, ...ImportedAmount[]];
    if (rest.length === 0) return [first];
    if (rest.every(({ amount }) => amount === first.amount)) {
      rest.forEach((row) => reject(row, `al gelezen in ${cellOf(first)}`));
      return [first];
    }
    const cells = group.map(cellOf).join(", ");
    group.forEach((row) => reject(row, `terwijl ${cells} verschillende bedragen dragen`));
    return [];
  });
  return { rows: over, rejected };
}

function describePlace({ actielijn, year, kanaal, gemeente }: ImportedAmount): string {
  return `actielijn ${actielijn}, ${year}, ${kanaal}${gemeente === null ? "" : ` voor ${gemeente}`}`;
}
