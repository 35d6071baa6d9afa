import { luister } from "../gebeurtenissen";

/**
 * Meldt elke wijziging van celinhoud en elk blad dat erbij komt of verdwijnt; wat deze invoegtoepassing zelf in cellen schrijft
 * niet. Een Excel dat niet zegt wie er schreef (vóór ExcelApi 1.14), meldt dat ook.
 * @returns stopt het melden
 */
export function meldWijziging(melden: () => void): () => void {
  const melder = async () => melden();
  return luister(({ workbook: { worksheets } }) => [
    worksheets.onChanged.add(async ({ triggerSource }) => {
      if (triggerSource !== "ThisLocalAddin") melden();
    }),
    worksheets.onAdded.add(melder),
    worksheets.onDeleted.add(melder),
  ]);
}
