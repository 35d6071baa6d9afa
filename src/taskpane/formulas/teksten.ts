import type { Editiegebruik } from "../../work/formulas/edities";
import { beletTekst } from "../../texts";
import type { Teksten } from "./taal";
import type { Belet } from "../../sheet/belet";

/** De zin bij een mislukte bewerking op formules. */
export const formulebelet = (teksten: Teksten, belet: Belet): string =>
  beletTekst(teksten, belet, teksten.formules.belet);

/** De edities van een formule zoals de lijst ze noemt. */
export function editieregel({ formules }: Teksten, { namen, raming, onbekend }: Editiegebruik): string {
  const delen = [...namen, ...(onbekend ? [formules.onbekend] : [])];
  const tekst = delen.join(", ") || formules.zonderEditie;
  return raming ? `${formules.raming} (${tekst})` : tekst;
}
