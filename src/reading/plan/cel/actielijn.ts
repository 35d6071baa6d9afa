import { duidActielijn } from "../../table/actielijn";
import { probeer } from "../../table/afkeuring";
import { huidigeEditie } from "../../../knowledge/pok/edities";
import { kaal } from "../kop/rolnamen";
import { normaliseer } from "../../../sheet/tekst";

/** Wat een opschrift over POK zegt: niets, alleen dat het over POK gaat, of welke actielijn (null: geen bestaande). */
export type Merk = { soort: "geen" } | { soort: "pok" } | { soort: "actielijn"; nummer: number | null };

const GEEN: Merk = { soort: "geen" };
const POK: Merk = { soort: "pok" };
/** “loopt al 4 jaar” is geen actielijn 4: kleine letters tellen alleen vooraan of naast “POK”. */
const AL = /\bAL[ .-]?(\d{1,2})\b(?!\.\d|,\d)/;
const AL_KLEIN = /(?:^|\bpok\W*)al[ .-]?(\d{1,2})\b(?! ?jaar|\.\d|,\d)/i;
const VOLUIT = /\bactielijn\W{0,2}(\d{1,2})\b/i;
/** De meeste opschriften gaan niet over POK; zo kost dat bijna niets. */
const MISSCHIEN = /\bAL[ .-]?\d|\bPOK|\bactielijn/i;
const POKWOORD = /\bPOK\b/i;
const BIJWERK =
  /\b(?:pok|actielijn|middelen|gelden|geld|budget|bijdrage|inzet|uitkering|baten|lasten|voor|van|de|het|uit)\b/g;
const KORTSTE_WOORD = 6;
/** Woorden uit de rijtitels die overal voorkomen. */
const ALLEDAAGS = new Set([
  "gemeenten",
  "ondersteuning",
  "versterking",
  "voorbereiding",
  "lessen",
  "werken",
  "impuls",
  "integraal",
]);

/** De actielijn in een cel van de kolom Actielijn; null als er geen bestaande staat. */
export function leesPlanlijn(waarde: unknown): number | null {
  const gelezen = probeer((argument) => duidActielijn(waarde, argument));
  if ("waarde" in gelezen) return gelezen.waarde.nummer;
  const merk = typeof waarde === "string" ? zoekMerk(waarde) : GEEN;
  return merk.soort === "actielijn" ? merk.nummer : null;
}

/** Zoekt in een omschrijving een uitdrukkelijk merk: “AL4”, “actielijn 4”, of POK met (een deel van) de naam. */
export function zoekMerk(tekst: string): Merk {
  if (!MISSCHIEN.test(tekst)) return GEEN;
  const nummer = (AL.exec(tekst) ?? VOLUIT.exec(tekst) ?? AL_KLEIN.exec(tekst))?.[1];
  if (nummer !== undefined) return { soort: "actielijn", nummer: bestaand(Number(nummer)) };
  const pok = POKWOORD.test(tekst);
  if (!pok && !/\bactielijn\b/i.test(tekst)) return GEEN;
  const genoemd = zoekNaam(tekst);
  if (genoemd !== null) return { soort: "actielijn", nummer: genoemd };
  return pok ? POK : GEEN;
}

/** De enige actielijn waarvan de naam, of een lang woord daaruit, in een tekst staat die over POK gaat. */
export function zoekNaam(tekst: string): number | null {
  const rest = kaal(normaliseer(tekst).replace(BIJWERK, " "));
  const heel = naamdeel(rest);
  if (heel !== null) return heel;
  const passend = new Set<number>();
  for (const woord of rest.split(" ")) {
    const nummer = woord.length < KORTSTE_WOORD ? null : naamdeel(woord);
    if (nummer !== null) passend.add(nummer);
  }
  const [enige] = passend;
  return enige !== undefined && passend.size === 1 ? enige : null;
}

/** Een nummer of een half woord is geen naam: “1 Personeel” en “voor” kunnen van alles zijn. */
function naamdeel(tekst: string): number | null {
  if (tekst.length < 3 || ALLEDAAGS.has(tekst)) return null;
  const gelezen = probeer((argument) => duidActielijn(tekst, argument));
  if ("fout" in gelezen) return null;
  return gelezen.waarde.wijze === "naam" || gelezen.waarde.wijze === "woord" ? gelezen.waarde.nummer : null;
}

function bestaand(nummer: number): number | null {
  return huidigeEditie.actielijnen.some((lijn) => lijn.nummer === nummer) ? nummer : null;
}
