import { beletTekst } from "../../texts";
import type { Teksten } from "./taal";
import { datumInTekst } from "../../knowledge/notatie";
import type { Maatstaf } from "./stand";
import type { Belet } from "../../sheet/belet";

/** De zin bij een mislukte bewerking op een plan. */
export const controlebelet = (teksten: Teksten, belet: Belet): string =>
  beletTekst(teksten, belet, teksten.controle.belet);

/** Aan welke bedragen is getoetst, met editie en datum. */
export function maatstafTekst(controle: Teksten["controle"], maatstaf: Maatstaf): string {
  if (maatstaf.soort === "landelijk") return controle.landelijkeBedragen(maatstaf.editie);
  const edities = maatstaf.edities.map(({ naam, datum }) => controle.editieVan(naam, datumInTekst(datum)));
  return controle.eigenBedragen(maatstaf.gemeente, edities.join("; "));
}

/** Een tijd op de klok, met seconden: wie meekijkt ziet dat er opnieuw is gecontroleerd. */
export const klokTekst = (tijd: Date): string => tijd.toLocaleTimeString("nl-NL");
