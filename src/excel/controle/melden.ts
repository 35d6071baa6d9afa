import type { Planwijziging } from "../../controle/soorten";
import { luister } from "../gebeurtenissen";

/**
 * Meldt elke wijziging van celinhoud, en elk blad dat opnieuw is berekend: een plan van formules verandert zonder dat iemand
 * er een cel van wijzigt. Ook dat een blad weg is. Wat deze invoegtoepassing zelf schrijft, wordt niet gemeld; dat het blad
 * daarna opnieuw is berekend wel.
 */
export function meldWijziging(melden: (wijziging: Planwijziging) => void): () => void {
  return luister(({ workbook: { worksheets } }) => [
    worksheets.onChanged.add(async ({ worksheetId, address, changeType, triggerSource }) => {
      if (triggerSource === "ThisLocalAddin") return;
      melden({
        bladId: worksheetId,
        adres: address,
        verschuift: changeType !== "RangeEdited",
        bladWeg: false,
      });
    }),
    worksheets.onCalculated.add(async ({ worksheetId }) =>
      melden({ bladId: worksheetId, adres: "", verschuift: false, bladWeg: false }),
    ),
    worksheets.onDeleted.add(async ({ worksheetId }) =>
      melden({ bladId: worksheetId, adres: "", verschuift: true, bladWeg: true }),
    ),
  ]);
}
