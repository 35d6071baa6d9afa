import { zonderControlekolommen } from "../../controle/kolommen";
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

/** De eigen kolommen “Controle” doen niet mee: hun formules rekenen door. */
function isGelijk(een: Raster, ander: Raster): boolean {
  const [links, rechts] = [een, ander].map(zonderControlekolommen) as [Raster, Raster];
  return (
    links.length === rechts.length &&
    links.every((rij, r) => {
      const naast = rechts[r]!;
      const lang = rij.length > naast.length ? rij : naast;
      return lang.every((_, k) => (rij[k] ?? "") === (naast[k] ?? ""));
    })
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
