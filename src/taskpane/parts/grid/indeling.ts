/** Breedtes in pixels bij het lettertype van het rooster: een cijfer, een leesteken of spatie, en de celrand. */
const CIJFER = 6.7;
const LEESTEKEN = 3.4;
const RAND = 5;

/** Hierin past ook een jaartal. */
const SMALSTE = 36;

/** In een krap rooster staan de tekens dichter bijeen. */
export const KRAP = { teken: 0.4, rand: 4 } as const;

/** De kolom met namen, als die naast de cijfers past. */
export const NAAMKOLOM = 200;

/** Hoe een rooster zijn kolommen zet. */
export interface Indeling {
  /** Of de naam van een rij links van haar cijfers staat; anders erboven. */
  naast: boolean;
  krap: boolean;
  /** Kolommen naast elkaar; minder dan er jaren zijn als een rij over meer regels gevouwen is. */
  kolommen: number;
  /** Smalste kolom waarin alle teksten passen, in pixels. */
  breedte: number;
}

/** De smalste kolom waarin elk van de teksten past, in pixels. */
export function kolombreedte(teksten: readonly string[], krap: boolean): number {
  const breedtes = teksten.map((tekst) => {
    const leestekens = tekst.replace(/[^., ]/g, "").length;
    const tekens = (tekst.length - leestekens) * CIJFER + leestekens * LEESTEKEN;
    return krap ? tekens - tekst.length * KRAP.teken + KRAP.rand : tekens + RAND;
  });
  return Math.max(SMALSTE, Math.ceil(Math.max(...breedtes)));
}

/**
 * De ruimste indeling waarin elk jaar in beeld is: naam naast de cijfers, erboven, met de tekens dichter bijeen, of gevouwen
 * in zo min mogelijk regels.
 * @param ruimte breedte van het kader in pixels
 */
export function indelingVan(ruimte: number, teksten: readonly string[], jaren: number): Indeling {
  const ruim = kolombreedte(teksten, false);
  if (NAAMKOLOM + jaren * ruim <= ruimte) return { naast: true, krap: false, kolommen: jaren, breedte: ruim };
  if (jaren * ruim <= ruimte) return { naast: false, krap: false, kolommen: jaren, breedte: ruim };
  const krap = kolombreedte(teksten, true);
  if (jaren * krap <= ruimte) return { naast: false, krap: true, kolommen: jaren, breedte: krap };
  const regels = Math.ceil(jaren / Math.max(1, Math.floor(ruimte / ruim)));
  return { naast: false, krap: false, kolommen: Math.ceil(jaren / regels), breedte: ruim };
}
