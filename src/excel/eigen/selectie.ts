import type { Selectiebereik } from "../../eigen/werkmap";
import { volledigAdres } from "../../invoegen/adres";
import { WerkmapFout } from "../../invoegen/werkmap";

/** Zoveel cellen gaan in één antwoord van Excel op het web. */
const MEESTE_CELLEN = 200_000;

/** Leest het geselecteerde bereik, zonder lege rijen en kolommen eromheen. @throws {WerkmapFout} `selectieLeeg` of `selectieTeGroot` */
export async function leesSelectie(context: Excel.RequestContext): Promise<Selectiebereik> {
  const gebruikt = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
  gebruikt.load("address,rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  await context.sync();
  if (gebruikt.isNullObject) throw new WerkmapFout({ soort: "selectieLeeg" });
  const cellen = gebruikt.rowCount * gebruikt.columnCount;
  if (cellen > MEESTE_CELLEN)
    throw new WerkmapFout({ soort: "selectieTeGroot", cellen, meeste: MEESTE_CELLEN });
  gebruikt.load("values");
  gebruikt.worksheet.load("name");
  const rijen = gebruikt.rowHidden === false ? null : gebruikt.getRowProperties({ rowHidden: true });
  await context.sync();
  const rechthoek = {
    rij: gebruikt.rowIndex,
    kolom: gebruikt.columnIndex,
    rijen: gebruikt.rowCount,
    kolommen: gebruikt.columnCount,
  };
  return {
    adres: volledigAdres(gebruikt.worksheet.name, rechthoek),
    blad: gebruikt.worksheet.name,
    rij: rechthoek.rij,
    kolom: rechthoek.kolom,
    raster: gebruikt.values,
    verborgenRijen: (rijen?.value ?? []).flatMap(({ rowHidden }, i) => (rowHidden ? [i + 1] : [])),
  };
}
