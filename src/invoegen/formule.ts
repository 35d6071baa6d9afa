import type { Eenheid, Kanaal } from "../pok/soorten";

/**
 * De formule voor één bedrag of één jaartotaal, in de schrijfwijze van Office.js (Engels, met komma's).
 * Weggelaten argumenten aan het eind vervallen.
 * @param actielijn nummer of celverwijzing; null voor het jaartotaal
 * @param jaar jaartal of celverwijzing
 */
export function bedragformule(
  actielijn: number | string | null,
  jaar: number | string,
  kanaal: Kanaal | null,
  eenheid: Eenheid,
): string {
  const vooraan = actielijn === null ? [jaar] : [actielijn, jaar];
  const achteraan = [kanaal === null ? "" : `"${kanaal}"`, eenheid === 1 ? "" : String(eenheid)];
  while (achteraan[achteraan.length - 1] === "") achteraan.pop();
  return `=POK.${actielijn === null ? "TOTAAL" : "BEDRAG"}(${[...vooraan, ...achteraan].join(",")})`;
}

/** De formule zoals een gebruiker van Nederlandse Excel haar typt en ziet: puntkomma's, en SOM in plaats van SUM. */
export function formuleNl(formule: string): string {
  return formule
    .split(/("[^"]*")/)
    .map((deel) => (deel.startsWith('"') ? deel : deel.replaceAll(",", ";").replace(/\bSUM\(/g, "SOM(")))
    .join("");
}
