import { Celfout, FormuleZonderUitkomst } from "../../../sheet/celwaarde";
import { datumBij } from "../../../sheet/datumopmaak";
import type { Stijlen } from "./stijlen";
import { leesOntsnapt } from "./teksten";
import { isWaar } from "./waar";

/** Een cel zoals zij in het bestand staat; null waar een onderdeel ontbreekt. */
export interface RuweCel {
  soort: string;
  stijl: string;
  waarde: string | null;
  formule: string | null;
  /** De tekst van een cel die haar tekst zelf draagt (`inlineStr`). */
  tekst: string | null;
}

/** Wat er nodig is om een cel te begrijpen. */
export interface Omgeving {
  teksten: readonly string[];
  stijlen: Stijlen;
  vanaf1904: boolean;
}

/** De inhoud van een cel die niet klopt; undefined is daarvoor de uitkomst van {@link celinhoud}. */
export const ONLEESBAAR = undefined;

/**
 * De waarde van een cel: van een formule haar bewaarde uitkomst, van een getal de waarde zelf en niet hoe het getoond wordt
 * (`#,##0,` toont duizenden).
 * @returns null voor een lege cel, {@link ONLEESBAAR} als de inhoud niet bij haar soort past
 */
export function celinhoud(
  { soort, stijl, waarde, formule, tekst }: RuweCel,
  { teksten, stijlen, vanaf1904 }: Omgeving,
): unknown {
  if (tekst !== null) return tekst;
  if (waarde === null || (waarde === "" && soort !== "str")) {
    // Van een gedeelde formule staat de tekst alleen in de eerste cel.
    return formule === null ? null : new FormuleZonderUitkomst(formule === "" ? "…" : formule);
  }
  switch (soort) {
    case "s":
      return teksten[Number(waarde)];
    case "str":
    case "inlineStr":
      return leesOntsnapt(waarde);
    case "b":
      return isWaar(waarde);
    case "e":
      return new Celfout(waarde);
    case "d":
      return isoDatum(waarde);
    default: {
      const getal = Number(waarde);
      if (Number.isNaN(getal)) return ONLEESBAAR;
      return stijlen.isDatum(stijl) ? datumBij(getal, vanaf1904) : getal;
    }
  }
}

/** De strikte opmaak schrijft een datum als 2026-01-31T00:00:00, zonder tijdzone; alleen een tijd blijft tekst. */
function isoDatum(tekst: string): Date | string {
  const metZone = !tekst.includes("T") || /(?:Z|[+-]\d\d:?\d\d)$/.test(tekst);
  const datum = new Date(metZone ? tekst : `${tekst}Z`);
  return Number.isNaN(datum.getTime()) ? tekst : datum;
}
