import type { Editiegebruik } from "../../formules/edities";
import { beletTekst } from "../../i18n";
import type { Teksten } from "./taal";
import type { Belet } from "../../invoegen/werkmap";

/** De zin bij een mislukte bewerking op formules; waar die van het invoegen past, is het die. */
export function formulebelet(teksten: Teksten, belet: Belet): string {
  const eigen = teksten.formules.belet as Partial<Record<Belet["soort"], (belet: Belet) => string>>;
  return eigen[belet.soort]?.(belet) ?? beletTekst(teksten, belet);
}

/** De edities van een formule zoals de lijst ze noemt. */
export function editieregel({ formules }: Teksten, { namen, raming, onbekend }: Editiegebruik): string {
  const delen = [...namen, ...(onbekend ? [formules.onbekend] : [])];
  const tekst = delen.join(", ") || formules.zonderEditie;
  return raming ? `${formules.raming} (${tekst})` : tekst;
}
