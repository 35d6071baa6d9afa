import type { Planregel } from "../../reading/plan/soorten";
import type { Gemeenterollen } from "../gemeente";
import type { Taal, Vondst } from "../soorten";
import { euro, lijn } from "../teksten";

export interface Rolfeiten {
  regel: Planregel;
  gemeente: string;
}

/** Baten bij een gemeente zonder de rol die ze ontvangt; zolang de gemeente niet bekend is: geen oordeel. */
export function toetsRol(
  regel: Planregel,
  gemeente: Gemeenterollen | null,
  heeftRol: boolean | undefined,
): Vondst<Rolfeiten> | null {
  if (gemeente === null || heeftRol || (regel.bedrag ?? 0) <= 0) return null;
  return { regel, feiten: { regel, gemeente: gemeente.naam } };
}

/** De zin bij baten die alleen een gemeente met deze rol ontvangt. */
export const rolbericht = (rol: string): Record<Taal, (feiten: Rolfeiten) => string> => ({
  nl: ({ regel, gemeente }) =>
    `${euro(regel.bedrag!)} baten op ${lijn(regel.actielijn!)}${regel.jaar === null ? "" : ` in ${regel.jaar}`}: ${gemeente} is geen ${rol} en ontvangt dit geld niet (toegestaan: € 0). Haal de bate uit het plan.`,
  en: ({ regel, gemeente }) =>
    `${euro(regel.bedrag!)} of baten on ${lijn(regel.actielijn!)}${regel.jaar === null ? "" : ` in ${regel.jaar}`}: ${gemeente} is no ${rol} and does not receive this money (allowed: € 0). Take the baten out of the plan.`,
});
