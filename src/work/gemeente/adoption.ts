import type { ImportedAmount } from "../../reading/table/kinds";
import { compare, type Change } from "../../reading/amounts/compare";
import { isOfGemeente } from "./gemeente";
import type { AmountRow } from "../../knowledge/pok/amountSource";
import type { ArchiveRow } from "../../knowledge/pok/amountsTable";

/** What happens to amounts in force that the new editie does not have. */
export const ABSENT = ["laten staan", "naar archief"] as const;
export type Absent = (typeof ABSENT)[number];

/** Where and when the new amounts were read. */
export interface Frame {
  gemeente: string;
  /** For amounts that name no editie themselves. */
  editie: string;
  /** What it was read from, such as “circulaire.xlsx, blad DU”. */
  source: string;
  /** yyyy-mm-dd */
  today: string;
  absent: Absent;
}

/** A planned adoption: what changes, and what to write to the tables for it. */
export interface Adoption {
  /** Per place, also where nothing changes. */
  changes: readonly Change[];
  /** Rows overwritten in place in POK_Bedragen, so that references to them stay right. */
  replaced: readonly { row: number; by: AmountRow }[];
  /** Rows added at the bottom. */
  added: readonly AmountRow[];
  /** Row numbers that go. */
  removed: readonly number[];
  /** Gemeente whose rows all go, as the table holds only one; null if there is none. */
  otherGemeente: string | null;
  /** Edities present with another amount at the same place: a correction, or another publication of the same name. */
  revised: readonly string[];
  /** The rows replaced and the rows that go, for the archive. */
  archived: readonly ArchiveRow[];
}

/**
 * Compares new amounts with those in force. A row with the same amount from the same editie stays as it was.
 * @param cellOf address of the cell an amount was read from, or "" if there is no cell
 * @throws {PokError} `invalid` if a place occurs twice
 */
export function prepareAdoption(
  inForce: readonly AmountRow[],
  fresh: readonly ImportedAmount[],
  frame: Frame,
  cellOf: (amount: ImportedAmount) => string,
): Adoption {
  const rows = fresh.map((amount) => makeRow(amount, frame, cellOf(amount)));
  const changes = compare(inForce, rows);
  const sameGemeente = (row: AmountRow) => isOfGemeente(row, frame.gemeente);
  const foreign = inForce.filter((row) => !sameGemeente(row));
  const own = inForce.filter(sameGemeente);
  const successors = new Map(rows.map((row) => [placeOf(row), row]));
  const occupied = new Set(own.map(placeOf));
  const replaced = own.flatMap((old) => {
    const by = successors.get(placeOf(old));
    const same = by && by.amount === old.amount && by.editie === old.editie;
    return by && !same ? [{ old, row: old.row, by }] : [];
  });
  const unnamed = own.filter((row) => !successors.has(placeOf(row)));
  const lapsed = [...foreign, ...(frame.absent === "naar archief" ? unnamed : [])];
  const archived = [...replaced.map(({ old }) => old), ...lapsed];
  return {
    changes,
    replaced: replaced.map(({ row, by }) => ({ row, by })),
    added: rows.filter((row) => !occupied.has(placeOf(row))),
    removed: lapsed.map(({ row }) => row),
    otherGemeente: foreign[0]?.gemeente ?? null,
    revised: [
      ...new Set(
        replaced.flatMap(({ old, by }) =>
          old.editie === by.editie && old.amount !== by.amount ? [old.editie] : [],
        ),
      ),
    ],
    archived: archived.sort((a, b) => a.row - b.row).map((row) => ({ ...row, replacedOn: frame.today })),
  };
}

/** Whether an adoption changes anything in the table. */
export function changesAnything({ replaced, added, removed }: Adoption): boolean {
  return replaced.length + added.length + removed.length > 0;
}

/** The place of an amount within the table of one gemeente. */
export function placeOf({
  actielijn,
  year,
  kanaal,
}: Pick<AmountRow, "actielijn" | "year" | "kanaal">): string {
  return `${actielijn}|${year}|${kanaal}`;
}

function makeRow(amount: ImportedAmount, frame: Frame, cell: string): AmountRow {
  return {
    actielijn: amount.actielijn,
    year: amount.year,
    kanaal: amount.kanaal,
    amount: amount.amount,
    gemeente: frame.gemeente,
    editie: amount.editie ?? frame.editie,
    source: cell === "" ? frame.source : `${frame.source}, ${cell}`,
    enteredOn: frame.today,
    row: amount.row,
  };
}
