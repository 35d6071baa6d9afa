/** Tekst die Excel bij het schrijven zou omzetten: in een formule, getal, datum, foutwaarde of WAAR/ONWAAR, of waarvan het een apostrof opeet. */
const OMGEZET = /^[\s\p{Cc}]*[=+\-@'#]|\d|^\s*(?:true|false|waar|onwaar)\s*$/iu;

/**
 * Tekst om in een cel te schrijven (Range.values of .formulas) die daar precies die tekst blijft: nooit een formule, en
 * ook “dec-2021” wordt geen datum en “'s-Gravenhage” houdt zijn apostrof. Een apostrof vooraan is in Excel het tekstteken.
 */
export function veiligeTekst(tekst: string): string {
  return OMGEZET.test(tekst) ? `'${tekst}` : tekst;
}
