export interface Ontleding {
  rijen: string[][];
  /** Rijnummers (vanaf 1) waar een aanhalingsteken niet sluit en de tekst is gelezen zoals zij er staat. */
  open: number[];
}

/** Splitst tekst in velden; een andere ontleder (papaparse) past in dezelfde vorm. */
export type Tekstontleder = (tekst: string, scheidingsteken: string) => Ontleding;

/**
 * Ontleedt tekst met scheidingstekens volgens RFC 4180: een veld tussen aanhalingstekens mag scheidingstekens, regeleinden
 * en verdubbelde aanhalingstekens bevatten. Excel plakt een cel die met een aanhalingsteken begint zonder omhulling: een
 * veld waarvan het aanhalingsteken niet netjes sluit, is daarom gewone tekst.
 */
export const ontleed: Tekstontleder = (tekst, scheidingsteken) => {
  const rijen: string[][] = [];
  const open: number[] = [];
  let rij: string[] = [];
  let i = 0;
  while (i <= tekst.length) {
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
};

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
