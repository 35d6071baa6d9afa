import { PokFout } from "../../../sheet/fouten";
import type { Voortgang } from "../../../sheet/voortgang";
import { doorloop } from "../../../sheet/voortgang";
import { leesBytes, type Codering } from "./codering";
import { ontleed } from "./ontleed";
import { herkenScheidingsteken, metTabs, SCHEIDINGSTEKENS, type Scheidingsteken } from "./scheidingsteken";

/** Een tekst als raster van cellen, met wat er herkend is. */
export interface Tekstraster {
  raster: string[][];
  /** null bij geplakte tekst. */
  codering: Codering | null;
  scheidingsteken: Scheidingsteken;
  opmerkingen: readonly string[];
}

/**
 * Leest een tekstbestand (bytes) of geplakte tekst tot een raster van teksten.
 * @throws {PokFout} `ongeldig` als het geen tekst is, als er niets in staat of als er te veel in staat
 */
export function leesTekst(bron: Uint8Array | string): Tekstraster {
  return doorloop(leesTekstInStappen(bron));
}

/** Als {@link leesTekst}, maar in stappen; de voortgang telt tekens. */
export function* leesTekstInStappen(bron: Uint8Array | string): Generator<Voortgang, Tekstraster, void> {
  const { tekst: rauw, codering } =
    typeof bron === "string" ? { tekst: bron, codering: null } : leesBytes(bron);
  const tekst = rauw.replace(/^\uFEFF/, "");
  if (tekst.trim() === "")
    throw new PokFout("ongeldig", "De tekst is leeg; toegestaan is een tabel met bedragen.");
  // Excel kent een eerste regel “sep=;” die het scheidingsteken noemt.
  const sep = /^"?sep=(.)"?\r?\n/i.exec(tekst);
  const genoemd = SCHEIDINGSTEKENS.find((teken) => teken === sep?.[1]);
  // De regel blijft als lege rij staan: anders verschuiven de rijnummers.
  const inhoud = genoemd ? tekst.slice(sep![0].length - 1) : tekst;
  const scheidingsteken = genoemd ?? herkenScheidingsteken(inhoud);
  const { rijen, open } = yield* scheidingsteken === "spaties"
    ? ontleed(metTabs(inhoud), "\t")
    : ontleed(inhoud, scheidingsteken);
  return {
    raster: rijen,
    codering,
    scheidingsteken,
    opmerkingen: open.map(
      (rij) => `Rij ${rij}: een aanhalingsteken sluit niet; de tekst is gelezen zoals zij er staat.`,
    ),
  };
}
