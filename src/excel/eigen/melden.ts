import { luister } from "../gebeurtenissen";

/** Meldt dat er in de werkmap iets is gewijzigd waardoor de tabellen anders kunnen zijn. @returns stopt het melden */
export function meldWijziging(melden: () => void): () => void {
  const melder = async () => melden();
  return luister(({ workbook: { worksheets, tables } }) => [
    tables.onChanged.add(melder),
    worksheets.onAdded.add(melder),
    worksheets.onDeleted.add(melder),
  ]);
}
