import { isOfGemeente } from "./gemeente";
import { placeOf } from "./adoption";
import type { AmountRow } from "../../knowledge/pok/amountSource";
import type { ArchiveRow } from "../../knowledge/pok/amountsTable";

/** An editie as the workbook knows it: the amounts adopted from it, in force or replaced. */
export interface WorkbookEditie {
  name: string;
  /** Latest date of entry, yyyy-mm-dd. */
  enteredOn: string;
  rows: readonly AmountRow[];
  /** Number of rows now in force. */
  inForce: number;
}

/**
 * The edities of a gemeente in POK_Bedragen and its archive, latest entered first. Of a place replaced
 * within one editie the last row counts, which is the lowest in the archive.
 */
export function editiesOf(
  gemeente: string,
  inForce: readonly AmountRow[],
  archive: readonly ArchiveRow[],
): readonly WorkbookEditie[] {
  const byEditie = new Map<string, Map<string, AmountRow>>();
  for (const row of [...archive, ...inForce].filter((r) => isOfGemeente(r, gemeente))) {
    const places = byEditie.get(row.editie) ?? new Map<string, AmountRow>();
    places.set(placeOf(row), row);
    byEditie.set(row.editie, places);
  }
  return [...byEditie]
    .map(([name, places]) => {
      const rows = [...places.values()];
      return {
        name,
        rows,
        enteredOn: rows.reduce((latest, row) => (row.enteredOn > latest ? row.enteredOn : latest), ""),
        inForce: inForce.filter(({ editie }) => editie === name).length,
      };
    })
    .sort((a, b) => b.enteredOn.localeCompare(a.enteredOn) || b.inForce - a.inForce);
}
