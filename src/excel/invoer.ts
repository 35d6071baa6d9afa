import { veiligeTekst } from "../sheet/veiligeTekst";

/** Wat van een bereik te laden is om het te kunnen terugschrijven. */
export const TERUG_TE_SCHRIJVEN = "formulas,values,valueTypes,numberFormat";

/**
 * Hoe een waarde te schrijven is zodat zij die waarde blijft: tekst als “=1+1” of “0.10” blijft tekst.
 * @param notatie getalnotatie van de cel; in een tekstcel (“@”) zet Excel niets om, maar eet het wel een apostrof vooraan op
 */
export function waardeinvoer<T>(waarde: T, notatie: unknown = null): T | string {
  if (typeof waarde !== "string" || (notatie === "@" && !waarde.startsWith("'"))) return waarde;
  return veiligeTekst(waarde);
}

/** Hoe de cellen van een gelezen bereik terug te schrijven zijn zodat dezelfde inhoud ontstaat: tekst geeft zichzelf als formule. */
export function invoerVan({
  formulas,
  values,
  valueTypes,
  numberFormat,
}: Pick<Excel.Range, "formulas" | "values" | "valueTypes" | "numberFormat">): unknown[][] {
  return formulas.map((rij, r) =>
    rij.map((formule: unknown, k) =>
      String(valueTypes[r]![k]) === "String" && formule === values[r]![k]
        ? waardeinvoer(formule, numberFormat[r]![k])
        : formule,
    ),
  );
}
