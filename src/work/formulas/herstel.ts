import { isFunctienaam } from "./functies";
import { alsFormule, tekensVan, type Teken } from "../../sheet/tekens";

/** Hoe Excel een functie opschrijft waarvan het de invoegtoepassing kwijt is: `_xldudf_POK_BEDRAG`, `_xlfn.POK.BEDRAG`, `POK_BEDRAG`. */
const VERMINKT = /^(?:_xl(?:fn|ws|udf)\.)*(?:_xldudf_)?POK[._]([A-Z]+)$/i;
const MOGELIJK = /POK[._]/i;

/**
 * Herstelt aanroepen waarvan Excel de band met de functies verloor, ook `'C:\map\pok.xlam'!POK.BEDRAG(…)` en `[1]!POK.BEDRAG(…)`.
 * @param formule in Engelse schrijfwijze, met “=”
 * @returns de herstelde formule; null als er niets te herstellen is
 */
export function herstelde(formule: string): string | null {
  if (!formule.startsWith("=") || !MOGELIJK.test(formule)) return null;
  const hersteld = alsFormule(tekensVan(formule).map(herstelTeken));
  return hersteld === formule ? null : hersteld;
}

/** Of een tekst een formule met een POK-functie is die als tekst in een cel staat; komma's of puntkomma's maken niet uit. */
export function isFormuletekst(tekst: string): boolean {
  const kern = tekst.trim();
  return kern.startsWith("=") && tekensVan(kern).some((teken) => functieVan(teken) !== null);
}

function herstelTeken(teken: Teken): Teken {
  const naam = functieVan(teken);
  if (naam === null) return teken;
  const heel = `POK.${naam}`;
  return teken.tekst.toUpperCase() === heel ? teken : { soort: "functie", tekst: heel, blad: "" };
}

function functieVan({ soort, tekst, blad }: Teken): string | null {
  const naam = soort === "functie" ? VERMINKT.exec(tekst.slice(blad.length))?.[1]?.toUpperCase() : undefined;
  return naam && isFunctienaam(naam) ? naam : null;
}
