import { datumVan } from "./dagnummer";

const VERSCHIL_1904 = 1_462;
/** 31 december 9999 is de laatste dag die Excel kent. */
const NA_LAATSTE = 2_958_466;

/** Of een ingebouwde getalopmaak een datum of tijd toont; 46 is een tijdsduur. */
export function isIngebouwdeDatum(nummer: number): boolean {
  return (
    (nummer >= 14 && nummer <= 22) ||
    (nummer >= 27 && nummer <= 36) ||
    (nummer >= 50 && nummer <= 58) ||
    nummer === 45 ||
    nummer === 47
  );
}

/**
 * Of een getalopmaak een datum of tijd toont. Wat tussen aanhalingstekens of na een backslash staat is tekst, en tussen
 * blokhaken een kleur of voorwaarde; `[h]:mm` is een tijdsduur en geen datum.
 */
export function isDatumopmaak(code: string): boolean {
  const kaal = code.replace(/"[^"]*"?|\\.|[_*]./g, "");
  if (/\[(?:h+|m+|s+)\]/i.test(kaal)) return false;
  const eerste = kaal.replace(/\[[^\]]*\]/g, "").split(";")[0]!;
  return /[dmyhs]/i.test(eerste);
}

/** De datum (UTC) bij een volgnummer van Excel; een nummer waar Excel geen datum bij heeft, blijft een getal. */
export function datumBij(volgnummer: number, vanaf1904: boolean): Date | number {
  const dagen = vanaf1904 ? volgnummer + VERSCHIL_1904 : volgnummer;
  if (!(volgnummer >= 0 && dagen < NA_LAATSTE)) return volgnummer;
  // Excel kent 29 februari 1900, een dag die er niet was.
  return datumVan(dagen < 60 ? dagen + 1 : dagen);
}
