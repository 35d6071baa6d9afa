import { leesGetal } from "./getal";

/**
 * Wat een tekst als bedrag voorstelt. `leeg`: er staat niets (of een streepje). `getal`: cijfers met hun teken, nog
 * zonder uitleg van punt en komma. `fout`: geen bedrag, met wat het wel is.
 */
export type Getaltekst =
  | { soort: "leeg" }
  | { soort: "getal"; kern: string; vorm: Vorm; negatief: boolean }
  | { soort: "fout"; uitleg: string };

/**
 * Wat de schrijfwijze verraadt: `kaal` alleen cijfers; `nl` of `en` kan maar op één manier; `punt3` (“52.000”) en
 * `komma3` (“52,000”) kunnen op twee manieren.
 */
export type Vorm = "kaal" | "nl" | "en" | "punt3" | "komma3";

const LEEG = /^-?$|^(?:€|eur|euro)\s*-$/i;
const PM = /^p\.?\s?m\.?$/i;
const MUNT = /^(?:€|eur(?:o)?\b)\s*|\s*(?:€|eur(?:o)?)$/i;

/** Ontleedt de tekst van een bedragcel: munt, minteken voor of achter, haakjes, “,-” en spaties tussen duizendtallen. */
export function ontleedGetaltekst(tekst: string): Getaltekst {
  const kaal = tekst
    .replace(/[\s\u00a0\u2007\u2009\u202f\ufeff]+/g, " ")
    .replace(/[‐‑‒–—−]/g, "-")
    .trim();
  if (LEEG.test(kaal)) return { soort: "leeg" };
  if (PM.test(kaal)) return fout("een post zonder bedrag (pro memorie)");
  if (kaal.startsWith("=")) return fout("de tekst van een formule");
  if (kaal.includes("%")) return fout("een percentage");
  if (!/\d/.test(kaal)) return fout("tekst zonder getal");

  const { rest, tekens } = haalTekensWeg(kaal);
  if (tekens.length > 1) return fout("meer dan één teken");
  const kern = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(rest) ? rest.replaceAll(" ", "") : rest;
  const vorm = vormVan(kern);
  if (vorm === null) return fout("geen leesbaar getal");
  return { soort: "getal", kern, vorm, negatief: tekens === "-" };
}

/** Getal bij cijfers in de gegeven notatie, of null als zij er niet in passen. */
export function leesKern(kern: string, notatie: Getalnotatie): number | null {
  // leesGetal leest “0.052” als 52; een nul vooraan kan geen duizendtal zijn.
  if (/^0\d*[.,]/.test(kern) && kern[1] !== (notatie === "nl" ? "," : ".")) return null;
  return leesGetal(notatie === "nl" ? kern : wissel(kern));
}

function fout(uitleg: string): Getaltekst {
  return { soort: "fout", uitleg };
}

/** Munt, haakjes en tekens kunnen in elke volgorde om het getal staan: “€ (33.000)”, “(€ 33.000)”, “- € 5,-”. */
function haalTekensWeg(tekst: string): { rest: string; tekens: string } {
  let rest = tekst;
  let tekens = "";
  for (;;) {
    if (/^[\d.,]*\d$/.test(rest)) return { rest, tekens };
    const vorige = rest;
    rest = rest
      .replace(MUNT, "")
      .replace(/,-{1,2}$/, "")
      .trim();
    const ingepakt = /^\((.*)\)$/.exec(rest) ?? /^-(.*)$/.exec(rest) ?? /^(.*)-$/.exec(rest);
    const plus = /^\+(.*)$/.exec(rest);
    if (ingepakt) tekens += "-";
    if (plus) tekens += "+";
    rest = (ingepakt ?? plus)?.[1]!.trim() ?? rest;
    if (rest === vorige) return { rest, tekens };
  }
}

function vormVan(kern: string): Vorm | null {
  if (/^\d+$/.test(kern)) return "kaal";
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(kern)) return "punt3";
  if (/^[1-9]\d{0,2},\d{3}$/.test(kern)) return "komma3";
  if (leesKern(kern, "nl") !== null) return "nl";
  return leesKern(kern, "en") === null ? null : "en";
}

function wissel(kern: string): string {
  return kern.replace(/[.,]/g, (teken) => (teken === "." ? "," : "."));
}

/** Hoe tekst met een punt of komma te lezen is: Nederlands (1.234,5) of Engels (1,234.5). */
export type Getalnotatie = "nl" | "en";
