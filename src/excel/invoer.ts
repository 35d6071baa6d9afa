/** Tekst die Excel bij het typen als getal, datum, formule of WAAR/ONWAAR zou lezen. */
const OMGEZET = /^\s*[+\-@']|\d|^\s*(true|false|waar|onwaar)\s*$/i;

/**
 * Hoe een gelezen celinhoud terug te schrijven is zodat dezelfde inhoud ontstaat: tekst als “0.10” blijft tekst.
 * @param waardetype Range.valueTypes van de cel
 * @param notatie getalnotatie van de cel; in een tekstcel (“@”) wordt niets omgezet
 */
export function alsInvoer(formule: unknown, waardetype: string, notatie: unknown): unknown {
  if (waardetype !== "String" || typeof formule !== "string" || notatie === "@") return formule;
  // Een formule met tekst als uitkomst is niet te onderscheiden van tekst die met “=” begint; de formule komt veel vaker voor.
  if (formule.startsWith("=")) return formule;
  return OMGEZET.test(formule) ? `'${formule}` : formule;
}
