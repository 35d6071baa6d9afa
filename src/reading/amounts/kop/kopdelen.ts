import { huidigeEditie } from "../../../knowledge/pok/edities";
import { leesKanaal } from "../../../knowledge/pok/lezen/kanaal";
import type { Eenheid } from "../../../knowledge/pok/soorten";
import { duidActielijn } from "../../table/actielijn";
import { probeer } from "../../table/afkeuring";
import { celwaarde } from "../../../sheet/celwaarde";
import { ontleedGetaltekst } from "../../../sheet/getaltekst";
import type { Rol, Vast } from "../../table/soorten";
import { herkenEenheid, zonderEenheid } from "../../table/eenheid";
import { isTotaal, ROLNAMEN } from "../../table/rolnamen";
import { zonderNoot, zonderNootTussenHaakjes } from "./voetnoot";

/**
 * Wat één kopcel zegt. `getal`: zij is geen kop maar een getal. `totaal`: een totaalkolom. `onbekend`: er blijft tekst
 * over die niets betekent, zodat ook de rest niet te vertrouwen is.
 */
export interface Kopdelen {
  tekst: string;
  soort: "kop" | "getal" | "totaal" | "onbekend";
  rol?: Exclude<Rol, "geen">;
  vast: Vast;
  /** Een jaar dat de landelijke editie niet kent. */
  jaarBuiten?: number;
  eenheid?: Eenheid | null;
}

const CIRCULAIREKOLOM = /^([a-z])(20\d\d)[ _-](20\d\d)$/;
const CIRCULAIRE =
  /\b(?:mei|september|sept?|december|dec)[ .-]*(?:circulaire)?[ -]*(?:20)?\d\d\b|\b(?:mei|september|december)circulaire\b/;
const JAAR = /\b(?:19|20)\d\d\b/g;
const KANAAL = /\b(?:au|du|rijk|open|algemene uitkering|decentralisatie-uitkering|nog niet bepaald)\b/;
/** Woorden om een jaar, actielijn of kanaal heen die niets aan de betekenis veranderen. */
const BIJWERK =
  /\b(?:begroting|begroot|primitief|actueel|raming|meerjarenraming|realisatie|werkelijk|rekening|bedrag(?:en)?|budget|uitkering|middelen|pok|jaar|stand|jaarschijf|euro)\b|€/g;

/** Leest één kopcel; null als zij leeg is. */
export function leesKopdelen(cel: unknown): Kopdelen | null {
  const waarde = celwaarde(cel);
  if (waarde === null || (typeof waarde === "string" && waarde.trim() === "")) return null;
  if (typeof waarde !== "string" && typeof waarde !== "number") {
    return { tekst: String(waarde), soort: "getal", vast: {} };
  }
  return { ...leesKaleKop(waarde, zonderNoot(String(waarde).trim())), tekst: String(waarde).trim() };
}

function leesKaleKop(waarde: string | number, tekst: string): Kopdelen {
  if (/^(?:19|20)\d\d$/.test(tekst)) return { tekst, soort: "kop", ...jaardeel([Number(tekst)]) };
  const getal = typeof waarde === "number" || ontleedGetaltekst(tekst).soort === "getal";
  if (getal) return { tekst, soort: "getal", vast: {} };
  const delen = leesKoptekst(tekst);
  // “AL (4)” noemt een actielijn, “2027 (1)” een noot: pas als de hele kop niets betekent, is het een noot.
  const zonder = delen.soort === "onbekend" ? zonderNootTussenHaakjes(tekst) : tekst;
  return zonder === tekst ? delen : leesKoptekst(zonder);
}

function leesKoptekst(tekst: string): Kopdelen {
  const vondst = herkenEenheid(tekst);
  const eenheid = vondst ? { eenheid: vondst.eenheid } : {};
  let rest = zonderEenheid(tekst, vondst);
  const circulairekolom = CIRCULAIREKOLOM.exec(rest.trim());
  if (circulairekolom) {
    const { vast, jaarBuiten } = jaardeel([Number(circulairekolom[3])]);
    const editie = (circulairekolom[1]! + circulairekolom[2]!).toUpperCase();
    return { tekst, soort: "kop", vast: { ...vast, editie }, ...(jaarBuiten ? { jaarBuiten } : {}) };
  }
  const rol = ROLNAMEN.get(kaal(rest).replaceAll("-", " "));
  if (rol) return { tekst, soort: "kop", rol, vast: {}, ...eenheid };
  if (isTotaal(kaal(rest))) return { tekst, soort: "totaal", vast: {}, ...eenheid };

  const circulaire = CIRCULAIRE.exec(rest)?.[0];
  if (circulaire) rest = rest.replace(circulaire, " ");
  const jaren = [...rest.matchAll(JAAR)].map(([jaar]) => Number(jaar));
  rest = rest.replace(JAAR, " ");
  const kanaaltekst = KANAAL.exec(rest)?.[0];
  if (kanaaltekst) rest = rest.replace(kanaaltekst, " ");
  rest = rest.replace(BIJWERK, " ");

  const { vast, jaarBuiten } = jaardeel(jaren);
  if (circulaire) vast.editie = circulaire.trim();
  if (kanaaltekst) vast.kanaal = leesKanaal(kanaaltekst);
  if (kaal(rest) !== "") {
    // Een rijtitel past alleen met haar leestekens; “AL4:” alleen zonder.
    const actielijn = noemtActielijn(rest) ?? noemtActielijn(kaal(rest));
    if (actielijn === null || jaren.length > 1) return { tekst, soort: "onbekend", vast: {}, ...eenheid };
    vast.actielijn = actielijn;
  }
  return { tekst, soort: "kop", vast, ...(jaarBuiten ? { jaarBuiten } : {}), ...eenheid };
}

/** In een kop telt een los nummer of een half woord niet: “4” en “Uitvoering” kunnen van alles zijn. */
function noemtActielijn(tekst: string): number | null {
  const gelezen = probeer((argument) => duidActielijn(tekst, argument));
  if ("fout" in gelezen || gelezen.waarde.wijze === "deel" || tekst.trim().length < 3) return null;
  return gelezen.waarde.nummer;
}

function jaardeel(jaren: readonly number[]): { vast: Vast; jaarBuiten?: number } {
  const [jaar] = jaren;
  if (jaar === undefined || jaren.length > 1) return { vast: {} };
  return huidigeEditie.jaren.includes(jaar) ? { vast: { jaar } } : { vast: {}, jaarBuiten: jaar };
}

/** Zonder leestekens aan woordgrenzen: “gm_code” en “Gm-code:” zijn dezelfde kop; “al-4” en “kind- en” blijven heel. */
function kaal(tekst: string): string {
  return tekst
    .replace(/[_:;()[\]/.'’]+/g, " ")
    .split(/\s+/)
    .filter((woord) => !/^[-–—,+&]*$/.test(woord))
    .join(" ");
}
