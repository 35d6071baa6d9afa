import { PokFout } from "../../../sheet/fouten";
import { MEESTE_CELLEN, toonAantal } from "../../grenzen";
import type { Voortgang } from "../../../sheet/voortgang";

export interface Ontleding {
  rijen: string[][];
  /** Rijnummers (vanaf 1) waar een aanhalingsteken niet sluit en de tekst is gelezen zoals zij er staat. */
  open: number[];
}

const VELDEN_PER_STAP = 5_000;

/**
 * Ontleedt tekst met scheidingstekens volgens RFC 4180: een veld tussen aanhalingstekens mag scheidingstekens, regeleinden
 * en verdubbelde aanhalingstekens bevatten. Excel plakt een cel die met een aanhalingsteken begint zonder omhulling: een
 * veld waarvan het aanhalingsteken niet netjes sluit, is daarom gewone tekst.
 * @throws {PokFout} `ongeldig` bij meer velden dan er gelezen worden
 */
export function* ontleed(tekst: string, scheidingsteken: string): Generator<Voortgang, Ontleding, void> {
  const rijen: string[][] = [];
  const open: number[] = [];
  let rij: string[] = [];
  let velden = 0;
  let i = 0;
  while (i <= tekst.length) {
    if (++velden > MEESTE_CELLEN) {
      throw new PokFout(
        "ongeldig",
        `De tekst heeft meer dan ${toonAantal(MEESTE_CELLEN)} velden; neem alleen de tabel met de bedragen over.`,
      );
    }
    if (velden % VELDEN_PER_STAP === 0) yield { gedaan: i, totaal: tekst.length };
    const omhuld = tekst[i] === '"' ? leesOmhuld(tekst, i, scheidingsteken) : null;
    if (tekst[i] === '"' && omhuld === null) open.push(rijen.length + 1);
    const einde = omhuld?.einde ?? eindeVanVeld(tekst, i, scheidingsteken);
    rij.push(omhuld?.waarde ?? tekst.slice(i, einde));
    const teken = tekst[einde];
    i = einde + (teken === "\r" && tekst[einde + 1] === "\n" ? 2 : 1);
    if (teken === scheidingsteken) continue;
    rijen.push(rij);
    rij = [];
    // Na het laatste regeleinde begint geen nieuwe rij.
    if (i >= tekst.length) break;
  }
  return { rijen, open };
}

function leesOmhuld(
  tekst: string,
  begin: number,
  scheidingsteken: string,
): { waarde: string; einde: number } | null {
  let slot = begin;
  do {
    slot = tekst.indexOf('"', slot + 1);
    if (slot === -1) return null;
    if (tekst[slot + 1] !== '"') break;
    slot++;
  } while (slot < tekst.length);
  const na = tekst[slot + 1];
  if (na !== undefined && na !== scheidingsteken && na !== "\n" && na !== "\r") return null;
  return { waarde: tekst.slice(begin + 1, slot).replaceAll('""', '"'), einde: slot + 1 };
}

function eindeVanVeld(tekst: string, begin: number, scheidingsteken: string): number {
  let i = begin;
  while (i < tekst.length && tekst[i] !== scheidingsteken && tekst[i] !== "\n" && tekst[i] !== "\r") i++;
  return i;
}
