import type { Selectiebereik } from "../../work/gemeente/werkmap";
import { WerkmapFout } from "../../sheet/belet";
import { doeladres } from "../../sheet/doel";
import { doelVan, PLAATS, verborgenIn } from "../lezen";

/** Zoveel cellen gaan in één antwoord van Excel op het web. */
const MEESTE_CELLEN = 200_000;

/** Leest het geselecteerde bereik, zonder lege rijen en kolommen eromheen. @throws {WerkmapFout} `selectieLeeg` of `selectieTeGroot` */
export async function leesSelectie(context: Excel.RequestContext): Promise<Selectiebereik> {
  const gebruikt = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
  gebruikt.load(`${PLAATS},rowHidden`);
  await context.sync();
  if (gebruikt.isNullObject) throw new WerkmapFout({ soort: "selectieLeeg" });
  const cellen = gebruikt.rowCount * gebruikt.columnCount;
  if (cellen > MEESTE_CELLEN)
    throw new WerkmapFout({ soort: "selectieTeGroot", cellen, meeste: MEESTE_CELLEN });
  gebruikt.load("values");
  gebruikt.worksheet.load("id,name");
  const rijen = gebruikt.rowHidden === false ? null : gebruikt.getRowProperties({ rowHidden: true });
  await context.sync();
  const doel = doelVan(gebruikt, gebruikt.worksheet);
  return {
    adres: doeladres(doel),
    blad: doel.blad,
    rij: doel.rij,
    kolom: doel.kolom,
    raster: gebruikt.values,
    verborgenRijen: verborgenIn(rijen),
  };
}
