import { datumInTekst } from "../../knowledge/notatie";
import type { Bevriezing } from "./register";

const BEGIN = "POK bevroren:";

/** De notitie bij een bevroren cel. @param vandaag jjjj-mm-dd */
export function notitietekst({ formuleLokaal, editie }: Bevriezing, vandaag: string): string {
  return `${BEGIN} ${formuleLokaal}\nEditie: ${editie}\nBevroren op ${datumInTekst(vandaag)}`;
}

/** Of een notitie van de invoegtoepassing is, zodat zij bij het ontdooien weg mag. */
export const isEigenNotitie = (inhoud: string): boolean => inhoud.startsWith(BEGIN);
