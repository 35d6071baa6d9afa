import { isZelfdeInhoud } from "../../work/check/inhoud";
import type { Controle } from "../../work/check/soorten";
import { WerkmapFout } from "../../sheet/belet";
import { type Doel } from "../../sheet/doel";
import { leesPlekIn } from "./lezen";

/**
 * Het plan moet nog staan zoals het gecontroleerd is; anders komen merken bij de verkeerde cellen.
 * @returns waar het plan nu staat: zijn blad kan een andere naam hebben
 * @throws {WerkmapFout} `planGewijzigd`
 */
export async function eisOngewijzigd(
  context: Excel.RequestContext,
  { plek, raster }: Pick<Controle, "plek" | "raster">,
): Promise<Doel> {
  const nu = await leesPlekIn(context, plek);
  const { doel } = nu.plek;
  if (doel.rij !== plek.doel.rij || doel.kolom !== plek.doel.kolom || !isZelfdeInhoud(nu.raster, raster))
    throw new WerkmapFout({ soort: "planGewijzigd" });
  return doel;
}

/** @throws {WerkmapFout} als het blad verborgen is of zijn beveiliging geen opmaak toestaat */
export async function eisOpmaak(context: Excel.RequestContext, bladId: string): Promise<void> {
  const blad = context.workbook.worksheets.getItem(bladId);
  blad.load("name,visibility");
  blad.protection.load("protected,options");
  await context.sync();
  if (blad.visibility !== "Visible") throw new WerkmapFout({ soort: "bladVerborgen", blad: blad.name });
  if (blad.protection.protected && blad.protection.options.allowFormatCells !== true)
    throw new WerkmapFout({ soort: "opmaakBeveiligd", blad: blad.name });
}
