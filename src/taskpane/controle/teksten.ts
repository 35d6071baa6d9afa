import { beletTekst, type Teksten } from "../../i18n";
import type { Belet } from "../../invoegen/werkmap";

/** De zin bij een mislukte bewerking op een plan; waar die van het invoegen past, is het die. */
export function controlebelet(teksten: Teksten, belet: Belet): string {
  const eigen = teksten.controle.belet as Partial<Record<Belet["soort"], (belet: Belet) => string>>;
  return eigen[belet.soort]?.(belet) ?? beletTekst(teksten, belet);
}

/** Een tijd op de klok, met seconden: wie meekijkt ziet dat er opnieuw is gecontroleerd. */
export const klokTekst = (tijd: Date): string => tijd.toLocaleTimeString("nl-NL");
