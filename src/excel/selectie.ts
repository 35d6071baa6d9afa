import { luister } from "./gebeurtenissen";

/** Meldt elke andere selectie, ook op een ander blad. @returns stopt het melden */
export function meldSelectie(melden: () => void): () => void {
  const melder = async () => melden();
  return luister(({ workbook: { worksheets } }) => [
    worksheets.onSelectionChanged.add(melder),
    worksheets.onActivated.add(melder),
  ]);
}
