import type { Controle } from "../../controle/soorten";
import { WerkmapFout } from "../../invoegen/werkmap";
import type { Raster } from "../../plan";
import { leesPlekIn } from "./lezen";

/**
 * Het plan moet nog staan zoals het gecontroleerd is; anders komen merken bij de verkeerde cellen.
 * @throws {WerkmapFout} `planGewijzigd`
 */
export async function eisOngewijzigd(
  context: Excel.RequestContext,
  { plek, raster }: Pick<Controle, "plek" | "raster">,
): Promise<void> {
  const nu = await leesPlekIn(context, plek);
  const { doel } = nu.plek;
  if (doel.rij !== plek.doel.rij || doel.kolom !== plek.doel.kolom || !isGelijk(nu.raster, raster))
    throw new WerkmapFout({ soort: "planGewijzigd" });
}

function isGelijk(een: Raster, ander: Raster): boolean {
  return (
    een.length === ander.length &&
    een.every((rij, r) => rij.length === ander[r]!.length && rij.every((cel, k) => cel === ander[r]![k]))
  );
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
