import type { Selectie } from "../../work/formulas/werkmap";
import { ligtIn } from "../../sheet/stukken";
import type { Bevroren } from "../../work/formulas/register";
import type { Doel } from "../../sheet/doel";
import { doelVan, PLAATS } from "../lezen";
import { leesTabel } from "./register";

/** Leest wat er in de geselecteerde cel staat, en wat het register daarvan weet. */
export async function leesSelectie(context: Excel.RequestContext): Promise<Selectie> {
  const cel = context.workbook.getActiveCell();
  cel.load(`${PLAATS},formulas,formulasLocal,values,text`);
  cel.worksheet.load("id,name");
  const ouder = cel.getSpillParentOrNullObject();
  ouder.load("rowIndex,columnIndex,formulas,formulasLocal");
  await context.sync();
  const begin = ouder.isNullObject ? cel : ouder;
  const overloop = begin.getSpillingToRangeOrNullObject();
  overloop.load(PLAATS);
  await context.sync();
  const doel = doelVan(cel, cel.worksheet);
  const formule = String(begin.formulas[0]![0]);
  // Tekst geeft als formule zichzelf.
  const isFormule = formule.startsWith("=") && (begin === ouder || formule !== cel.values[0]![0]);
  return {
    doel,
    tekst: cel.text[0]![0]!,
    formule: isFormule ? formule : "",
    formuleLokaal: isFormule ? String(begin.formulasLocal[0]![0]) : "",
    overloop: overloop.isNullObject ? null : doelVan(overloop, cel.worksheet),
    bevroren: isFormule ? null : await zoekBevroren(context, doel),
  };
}

async function zoekBevroren(context: Excel.RequestContext, doel: Doel): Promise<Bevroren | null> {
  const register = await leesTabel(context);
  if (!register || "mist" in register) return null;
  return (
    register.rijen.find(
      ({ nu }) =>
        nu?.blad.toLowerCase() === doel.blad.toLowerCase() &&
        ligtIn(doel, { ...nu.plek, blad: nu.blad, bladId: doel.bladId }),
    ) ?? null
  );
}
