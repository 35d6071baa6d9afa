import { normaliseer } from "../../../sheet/tekst";
import type { Aard } from "../../../knowledge/pok/soorten";
import { isTotaal } from "../../table/rolnamen";
import type { Soort } from "../soorten";

/** V: voordelig; N: nadelig voor het begrotingssaldo. */
export type Teken = "V" | "N";

const BATEN = /\b(?:baten?|inkomsten?|opbrengst(?:en)?|ontvangst(?:en)?)\b/i;
const LASTEN = /\b(?:last(?:en)?|uitgaven?|kosten)\b/i;
const STRUCTUREEL = /\bstruct(?:ureel|urele|\b)/i;
const INCIDENTEEL = /\binc(?:identeel|identele|\b)/i;
const LETTERSOORT: ReadonlyMap<string, Soort> = new Map([
  ["b", "baten"],
  ["l", "lasten"],
]);
const LETTERAARD: ReadonlyMap<string, Aard> = new Map([
  ["s", "structureel"],
  ["i", "incidenteel"],
]);
const SALDO = /^(?:(?:geraamd|gerealiseerd|totaal)? ?saldo|per saldo)\b/;
const TOTAAL_ACHTERAAN = /\b(?:sub)?totaal:?$/;
/** De meeste opschriften zijn geen totaal; zo kost dat bijna niets. */
const MISSCHIEN_TOTAAL = /tota|saldo|som|nederland|landelijk|gemeenten/i;
const LOS_SOORTWOORD = /^\s*(?:baten|lasten|inkomsten|uitgaven):?\s*$/i;

/** Baten of lasten in een tekst; null als er geen van beide staat, of allebei. */
export function soortIn(tekst: string): Soort | null {
  const baten = BATEN.test(tekst);
  return baten === LASTEN.test(tekst) ? null : baten ? "baten" : "lasten";
}

/** Structureel of incidenteel in een tekst; null als er geen van beide staat, of allebei. */
export function aardIn(tekst: string): Aard | null {
  const structureel = STRUCTUREEL.test(tekst);
  return structureel === INCIDENTEEL.test(tekst) ? null : structureel ? "structureel" : "incidenteel";
}

/** Een cel van een kolom baten/lasten: ook “B” en “L”. */
export function leesSoort(waarde: unknown): Soort | null {
  if (typeof waarde !== "string") return null;
  return LETTERSOORT.get(normaliseer(waarde)) ?? soortIn(waarde);
}

/** Een cel van een kolom structureel/incidenteel: ook “S” en “I”. */
export function leesAard(waarde: unknown): Aard | null {
  if (typeof waarde !== "string") return null;
  return LETTERAARD.get(normaliseer(waarde)) ?? aardIn(waarde);
}

/** Een cel die alleen voordelig of nadelig zegt. */
export function leesTeken(waarde: unknown): Teken | null {
  if (typeof waarde !== "string") return null;
  const treffer = /^(?:(v)(?:oord(?:eel|elig))?|n(?:ad(?:eel|elig))?)$/.exec(normaliseer(waarde));
  return treffer && (treffer[1] ? "V" : "N");
}

/** Of een opschrift een totaal, subtotaal of saldo aankondigt. */
export function isTotaalopschrift(tekst: string): boolean {
  if (!MISSCHIEN_TOTAAL.test(tekst)) return false;
  const t = normaliseer(tekst);
  return isTotaal(t) || SALDO.test(t) || TOTAAL_ACHTERAAN.test(t);
}

/** Of een opschrift niet meer is dan “Baten” of “Lasten”. */
export function isLosSoortwoord(tekst: string): boolean {
  return LOS_SOORTWOORD.test(tekst);
}
