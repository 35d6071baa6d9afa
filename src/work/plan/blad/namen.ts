import { PLANTABEL, RAMINGTABEL } from "../../../knowledge/tabelnamen";
import { BLADSOORTEN, type Bladsoort } from "../werkmap";
import { PLANVAKKEN } from "./planvakken";
import type { Plannamen } from "./soorten";

const NAAM: Readonly<Record<Bladsoort, string>> = {
  plan: PLANTABEL,
  samenvatting: "POK_Samenvatting",
  baten: "POK_Baten",
  raming: RAMINGTABEL,
};

/** De eerste namen die vrij zijn: voor tabellen met een volgnummer erachter, voor bladen desnoods met “ (2)”. */
export function vrijeNamen(bezet: { bladen: readonly string[]; namen: readonly string[] }): Plannamen {
  const namen = bezet.namen.map(klein);
  let nummer = 1;
  const met = (soort: Bladsoort) => (nummer === 1 ? NAAM[soort] : `${NAAM[soort]}_${nummer}`);
  const isBezet = () =>
    BLADSOORTEN.some((soort) => {
      const naam = klein(met(soort));
      // Een naam als POK_Plan_2 is van een ander plan, POK_Plan_overzicht van dit.
      return namen.some(
        (ander) =>
          ander === naam || (ander.startsWith(`${naam}_`) && !/^\d/.test(ander.slice(naam.length + 1))),
      );
    });
  while (isBezet()) nummer++;
  const perSoort = (naamVan: (soort: Bladsoort) => string) =>
    Object.fromEntries(BLADSOORTEN.map((soort) => [soort, naamVan(soort)])) as Record<Bladsoort, string>;
  return { tabellen: perSoort(met), bladen: perSoort((soort) => vrijeBladnaam(met(soort), bezet.bladen)) };
}

function vrijeBladnaam(naam: string, bezet: readonly string[]): string {
  const namen = new Set(bezet.map(klein));
  let vrij = naam;
  for (let nummer = 2; namen.has(klein(vrij)); nummer++) vrij = `${naam} (${nummer})`;
  return vrij;
}

const klein = (naam: string) => naam.toLowerCase();

/** De namen van een plan dat al geschreven is. @param plantabel naam van zijn plantabel */
export function namenVan(plantabel: string, bladen: readonly string[]): Plannamen {
  const achter = plantabel.slice(NAAM.plan.length);
  const perSoort = (naamVan: (naam: string) => string) =>
    Object.fromEntries(BLADSOORTEN.map((soort) => [soort, naamVan(NAAM[soort] + achter)])) as Record<
      Bladsoort,
      string
    >;
  return { tabellen: perSoort((naam) => naam), bladen: perSoort((naam) => vrijeBladnaam(naam, bladen)) };
}

const isOverzicht = new RegExp(`^${PLANTABEL}(?:_\\d+)?_${PLANVAKKEN.overzicht}$`, "i");

/** Of een naam in de werkmap het overzicht boven een plantabel aanwijst: optellingen, die zelf ook als een plan lezen. */
export const isPlanoverzicht = (naam: string): boolean => isOverzicht.test(naam);
