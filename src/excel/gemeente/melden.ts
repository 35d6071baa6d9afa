import { luister } from "../gebeurtenissen";

/**
 * Meldt elke wijziging in een tabel, en elke tabel en elk blad dat erbij komt of weggaat.
 * @returns stopt het melden
 */
export function meldWijziging(melden: (tabelId: string | null) => void): () => void {
  const melder = async () => melden(null);
  return luister(({ workbook: { worksheets, tables } }) => [
    tables.onChanged.add(async ({ tableId }) => melden(tableId)),
    tables.onAdded.add(melder),
    tables.onDeleted.add(melder),
    worksheets.onAdded.add(melder),
    worksheets.onDeleted.add(melder),
  ]);
}
