import { celwaarde } from "../../../sheet/celwaarde";
import { ontleedGetaltekst } from "../../../sheet/getaltekst";
import { herkenEenheid, zonderEenheid } from "../../table/eenheid";
import { isTotaal } from "../../table/rolnamen";
import { isLeeg } from "../../../sheet/tekst";
import type { Eenheid, Kanaal } from "../../../knowledge/pok/soorten";
import { enigJaar, leesKopjaar } from "../cel/jaar";
import { soortIn } from "../cel/woorden";
import type { Planrol, Planvast } from "../lezing";
import { kaal, rolBijKop } from "./rolnamen";

/**
 * Wat één kopcel zegt. `getal`: zij is geen kop maar een getal. `buiten`: een totaal of verschil, dat niet meetelt.
 * `status`: alleen “Begroting”, “Realisatie”. `onbekend`: tekst die niets zegt.
 */
export interface Kopdelen {
  tekst: string;
  soort: "rol" | "bedrag" | "status" | "eenheid" | "buiten" | "getal" | "onbekend";
  rol?: Exclude<Planrol, "geen">;
  vast: Planvast;
  /** Een gerealiseerd bedrag: wijkt voor een begroot bedrag van hetzelfde jaar. */
  werkelijk: boolean;
  eenheid?: Eenheid | null;
}

const BUITEN =
  /\b(?:verschil(?:len)?|mutaties?|afwijking|saldo|index|cumulatief|t\.?o\.?v|t\/m|tot en met|procent|aandeel|inwoners?)\b|%/;
const WERKELIJK = /\b(?:werkelijk|realisatie|gerealiseerd|jaarrekening|rekening|jr)\b|^r ?(?:19|20)\d\d$/;
const STATUS =
  /\b(?:begroting|begroot|primitief|primitieve|actueel|actuele|raming|meerjarenraming|meerjarenbegroting|mjr|mjb|realisatie|werkelijk|gerealiseerd|jaarrekening|rekening|gewijzigd|gewijzigde|bijgesteld|na wijziging|stand|jaarschijf|jaar|bedrag(?:en)?|budget|in|per|pok|middelen|concept|voorlopig|[rb])\b|€/g;
const KANALEN: readonly (readonly [RegExp, Kanaal])[] = [
  [/\b(?:au|algemene uitkering)\b/, "AU"],
  [/\b(?:du|decentralisatie-?uitkering)\b/, "DU"],
];
const LANGSTE_KOP = 60;

/** Leest één kopcel; null als zij leeg is. Een functie krijgt lege cellen van Excel soms als 0. */
export function leesKopdelen(cel: unknown): Kopdelen | null {
  const waarde = celwaarde(cel);
  if (isLeeg(waarde) || waarde === 0) return null;
  const jaar = leesKopjaar(waarde);
  if (jaar !== null) return { tekst: String(jaar), soort: "bedrag", vast: { jaar }, werkelijk: false };
  const tekst = String(waarde).trim();
  const geenTekst = typeof waarde !== "string";
  if (geenTekst || (enigJaar(tekst) === null && ontleedGetaltekst(tekst).soort === "getal")) {
    return { tekst, soort: "getal", vast: {}, werkelijk: false };
  }
  return leesKoptekst(tekst);
}

function leesKoptekst(tekst: string): Kopdelen {
  const vondst = herkenEenheid(tekst);
  const rest = zonderEenheid(tekst, vondst).trim();
  const basis = {
    tekst,
    vast: {},
    werkelijk: WERKELIJK.test(rest),
    ...(vondst && { eenheid: vondst.eenheid }),
  };
  const rol = rolBijKop(rest);
  if (rol) return { ...basis, soort: "rol", rol };
  if (kaal(rest) === "") return { ...basis, soort: vondst ? "eenheid" : "onbekend" };
  if (isTotaal(rest) || (BUITEN.test(rest) && tekst.length <= LANGSTE_KOP))
    return { ...basis, soort: "buiten" };
  return tekst.length > LANGSTE_KOP ? { ...basis, soort: "onbekend" } : leesBedragkop(rest, basis);
}

/** Een kop die alleen jaar, soort, kanaal en status noemt; blijft er tekst over, dan is het geen bedragkolom. */
function leesBedragkop(rest: string, basis: Omit<Kopdelen, "soort">): Kopdelen {
  const jaar = enigJaar(rest);
  const soort = soortIn(rest);
  const kanaal = KANALEN.find(([patroon]) => patroon.test(rest));
  let over = rest.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, " ");
  if (soort) over = over.replace(/\b(?:baten?|lasten?|last|inkomsten|uitgaven|opbrengsten|kosten)\b/g, " ");
  if (kanaal) over = over.replace(kanaal[0], " ");
  if (kaal(over.replace(STATUS, " ")) !== "") return { ...basis, soort: "onbekend" };
  if (jaar === null && soort === null) return { ...basis, soort: "status" };
  const vast: Planvast = {
    ...(jaar !== null && { jaar }),
    ...(soort && { soort }),
    ...(kanaal && { kanaal: kanaal[1] }),
  };
  return { ...basis, soort: "bedrag", vast };
}
