import { ontleedGetaltekst } from "../../inlezen/cel/getaltekst";
import { leesGetal } from "../../pok/lezen/getal";
import { leesTeken, type Teken } from "./woorden";

/** Een bedragcel: niets, of een getal in de eenheid van de kolom; null waar iets anders dan een getal staat. */
export type Celbedrag = { leeg: true } | { leeg: false; getal: number | null; teken: Teken | null };

const LEEG: Celbedrag = { leeg: true };
const GEEN_GETAL: Celbedrag = { leeg: false, getal: null, teken: null };
const ACHTERVOEGSEL = /^(.*\d)\s*([vn])\.?$/i;
const HAAKJES = /^\(\s*([\d.,]+)\s*\)$/;

/**
 * Leest een uitgepakte bedragcel. Tekst telt alleen als zij onmiskenbaar een getal is, al dan niet met V of N erachter
 * of tussen haakjes: “33.000-” en “€ 52.000” telt Excel ook niet op, en zijn dus geen bedrag (POK-19).
 */
export function leesCelbedrag(waarde: unknown): Celbedrag {
  if (typeof waarde === "number") {
    return Number.isFinite(waarde) ? { leeg: false, getal: waarde, teken: null } : GEEN_GETAL;
  }
  if (waarde === null || waarde === undefined) return LEEG;
  return typeof waarde === "string" ? leesTekst(waarde) : GEEN_GETAL;
}

function leesTekst(tekst: string): Celbedrag {
  const gelezen = ontleedGetaltekst(tekst);
  if (gelezen.soort === "leeg") return LEEG;
  const kaal = tekst.trim();
  const achter = ACHTERVOEGSEL.exec(kaal);
  const haakjes = HAAKJES.exec(kaal);
  const getal = getalIn(achter?.[1] ?? haakjes?.[1] ?? kaal);
  if (getal === null) return GEEN_GETAL;
  return { leeg: false, getal: haakjes ? -getal : getal, teken: achter && leesTeken(achter[2]) };
}

/** “1,234” kan een duizendtal zijn en ook een breuk, en telt daarom niet als getal. */
function getalIn(tekst: string): number | null {
  const gelezen = ontleedGetaltekst(tekst);
  return gelezen.soort === "getal" && gelezen.vorm !== "komma3" ? leesGetal(tekst) : null;
}
