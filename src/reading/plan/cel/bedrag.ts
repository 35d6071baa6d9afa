import { leesKern, ontleedGetaltekst } from "../../../sheet/getaltekst";
import { leesTeken, type Teken } from "./woorden";

/** Een bedragcel: niets, of een getal in de eenheid van de kolom; null waar iets anders dan een getal staat. */
export type Celbedrag = { leeg: true } | { leeg: false; getal: number | null; teken: Teken | null };

const LEEG: Celbedrag = { leeg: true };
const GEEN_GETAL: Celbedrag = { leeg: false, getal: null, teken: null };
const ACHTERVOEGSEL = /^(.*\d(?:,-{1,2})?)\s*([vn])\.?$/i;
const SLUITMINUS = /\d\s*[-‐‑‒–—−]/;

/**
 * Leest een uitgepakte bedragcel. Tekst telt als zij een Nederlands bedrag is zoals ook eigen bedragen worden gelezen, al dan
 * niet met V of N erachter; een minteken achter het getal (“33.000-”) is volgens POK-19 geen getal.
 */
export function leesCelbedrag(waarde: unknown): Celbedrag {
  if (typeof waarde === "number") {
    return Number.isFinite(waarde) ? { leeg: false, getal: waarde, teken: null } : GEEN_GETAL;
  }
  if (waarde === null || waarde === undefined) return LEEG;
  return typeof waarde === "string" ? leesTekst(waarde) : GEEN_GETAL;
}

/** Het getal in een uitgepakte bedragcel; 0 waar er geen staat. */
export function getalIn(waarde: unknown): number {
  const gelezen = leesCelbedrag(waarde);
  return gelezen.leeg ? 0 : (gelezen.getal ?? 0);
}

/** Het getal in een uitgepakte bedragcel zonder V of N; null waar er geen staat. */
export function leesGetalcel(waarde: unknown): number | null {
  const gelezen = leesCelbedrag(waarde);
  return gelezen.leeg || gelezen.teken !== null ? null : gelezen.getal;
}

function leesTekst(tekst: string): Celbedrag {
  const kaal = tekst.trim();
  const achter = ACHTERVOEGSEL.exec(kaal);
  const gelezen = ontleedGetaltekst(achter?.[1] ?? kaal);
  if (gelezen.soort === "leeg") return LEEG;
  // “1,234” kan een duizendtal zijn en ook een breuk, en telt daarom niet als getal.
  if (gelezen.soort === "fout" || gelezen.vorm === "komma3" || SLUITMINUS.test(kaal)) return GEEN_GETAL;
  const getal = leesKern(gelezen.kern, "nl");
  if (getal === null) return GEEN_GETAL;
  return { leeg: false, getal: gelezen.negatief ? -getal : getal, teken: achter && leesTeken(achter[2]) };
}
