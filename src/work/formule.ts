import type { Grens } from "../knowledge/pok/raming";
import type { Eenheid, Kanaal } from "../knowledge/pok/soorten";

/**
 * De formule voor één bedrag of één jaartotaal, in de schrijfwijze van Office.js (Engels, met komma's).
 * @param actielijn nummer of celverwijzing; null voor het jaartotaal
 * @param jaar jaartal of celverwijzing
 * @param tabel naam van de tabel met eigen bedragen; zonder: de landelijke bedragen
 */
export function bedragformule(
  actielijn: number | string | null,
  jaar: number | string,
  kanaal: Kanaal | null,
  eenheid: Eenheid,
  tabel = "",
): string {
  const vooraan = actielijn === null ? [jaar] : [actielijn, jaar];
  const deelbaar = eenheid === 1 ? "" : eenheid;
  return `=${aanroep(actielijn === null ? "TOTAAL" : "BEDRAG", [...vooraan, alsTekst(kanaal), deelbaar, tabel])}`;
}

/**
 * De formule voor de raming van een of meer actielijnen samen, in de schrijfwijze van Office.js.
 * @param actielijnen nummers of celverwijzingen, ten minste één
 * @param aandeel getal van 0 tot en met 1, of een celverwijzing
 */
export function ramingformule(
  actielijnen: readonly (number | string)[],
  jaar: number | string,
  aandeel: number | string,
  grens: Grens,
  eenheid: Eenheid,
): string {
  const achteraan = [alsTekst(grens === "midden" ? null : grens), eenheid === 1 ? "" : eenheid];
  // Excel rekent met vijftien cijfers; meer in de formule zou het zelf afkappen.
  const deel = typeof aandeel === "number" ? Number(aandeel.toPrecision(15)) : aandeel;
  const delen = actielijnen.map((actielijn) => aanroep("RAMING", [actielijn, jaar, deel, ...achteraan]));
  return `=${delen.join("+")}`;
}

/** Maakt van een formule een die een lege tekst geeft waar er geen rij voor het bedrag is. */
export const leegZonderRij = (formule: string): string => `=IFNA(${formule.slice(1)},"")`;

/** De som van een bereik; een lege tekst als er geen enkel bedrag in staat. */
export const somVanWatErStaat = (bereik: string): string => `=IF(COUNT(${bereik})=0,"",SUM(${bereik}))`;

const alsTekst = (waarde: string | null): string => (waarde === null ? "" : `"${waarde}"`);

/** Een aanroep van een POK-functie; weggelaten argumenten aan het eind vervallen. @param argumenten zoals zij er komen te staan, "" is weggelaten */
export function aanroep(naam: string, argumenten: readonly (number | string)[]): string {
  const over = [...argumenten];
  while (over[over.length - 1] === "") over.pop();
  return `POK.${naam}(${over.join(",")})`;
}

/** Hoe de functies van Excel die een blok gebruikt in het Nederlands heten. */
const NEDERLANDS: Readonly<Record<string, string>> = {
  SUM: "SOM",
  COUNT: "AANTAL",
  IF: "ALS",
  IFNA: "ALS.NB",
};

/** Bewerkt een formule buiten de teksten die zij tussen aanhalingstekens bevat. */
export const buitenTekst = (formule: string, bewerk: (deel: string) => string): string =>
  formule
    .split(/("[^"]*")/)
    .map((deel) => (deel.startsWith('"') ? deel : bewerk(deel)))
    .join("");

/** De formule zoals een gebruiker van Nederlandse Excel haar typt en ziet: puntkomma's, decimale komma's en SOM in plaats van SUM. */
export const formuleNl = (formule: string): string =>
  buitenTekst(formule, (deel) =>
    deel
      .replaceAll(",", ";")
      .replace(/(\d)\.(?=\d)/g, "$1,")
      .replace(/(?<![.\w])[A-Z]+(?=\()/g, (naam) => NEDERLANDS[naam] ?? naam),
  );
