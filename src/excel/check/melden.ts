import type { Planwijziging } from "../../work/check/soorten";
import { luister } from "../gebeurtenissen";
import { voerUit } from "../uitvoering";

/** Of deze Excel meldt dat een blad een andere naam krijgt. */
const meldtNamen = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.17");

/**
 * Meldt elke wijziging van celinhoud, en elk blad dat opnieuw is berekend: een plan van formules verandert zonder dat iemand
 * er een cel van wijzigt. Ook dat een blad weg is of anders heet. Wat deze invoegtoepassing zelf schrijft, wordt niet gemeld;
 * dat het blad daarna opnieuw is berekend wel.
 */
export function meldWijziging(melden: (wijziging: Planwijziging) => void): () => void {
  const naamwacht = maakNaamwacht(melden);
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
    meldtNamen()
      ? worksheets.onNameChanged.add(async ({ worksheetId, nameAfter }) =>
          naamwacht.gezien(worksheetId, nameAfter),
        )
      : worksheets.onSelectionChanged.add(async ({ worksheetId }) => naamwacht.kijk(worksheetId)),
  ]);
}

/** Meldt een bladnaam één keer. Een Excel dat er niets over zegt, wordt gevraagd als de gebruiker weer een cel kiest. */
function maakNaamwacht(melden: (wijziging: Planwijziging) => void) {
  const namen = new Map<string, string>();
  const gezien = (bladId: string, bladnaam: string): void => {
    if (namen.get(bladId) === bladnaam) return;
    namen.set(bladId, bladnaam);
    melden({ bladId, adres: "", verschuift: false, bladWeg: false, bladnaam });
  };
  return {
    gezien,
    async kijk(bladId: string): Promise<void> {
      try {
        gezien(bladId, await leesNaam(bladId));
      } catch {
        // Lukt het nu niet, dan staat de naam er bij de volgende controle.
        return;
      }
    },
  };
}

function leesNaam(bladId: string): Promise<string> {
  return voerUit(async (context) => {
    const blad = context.workbook.worksheets.getItem(bladId);
    blad.load("name");
    await context.sync();
    return blad.name;
  });
}
