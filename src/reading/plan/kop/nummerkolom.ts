import { celwaarde } from "../../../sheet/celwaarde";
import { isLeeg, normaliseer } from "../../../sheet/tekst";
import { zoekMerk, zoekNaam } from "../cel/actielijn";
import { isTotaalopschrift } from "../cel/woorden";
import type { Plankolom, Raster } from "../lezing";
import { kaal } from "./rolnamen";

const KOPPEN: ReadonlySet<string> = new Set(["nr", "nummer"]);
const NUMMER = /^[1-8]$/;
const PROEF = 400;

/** Of een kop “Nr” is: dat kan een actielijn zijn, en ook gewoon een volgnummer. */
export const isNummerkop = (kop: string): boolean => KOPPEN.has(kaal(normaliseer(kop)));

/**
 * Of de nummers van een kolom actielijnen zijn: 1 tot en met 8, op ten minste de helft van de rijen zegt de omschrijving
 * hetzelfde, en nergens iets anders.
 */
export function noemtActielijnen(
  raster: Raster,
  kolommen: readonly Plankolom[],
  eersteRij: number,
  index: number,
): boolean {
  const indexen = (...rollen: Plankolom["rol"][]) =>
    kolommen
      .filter(({ rol, kolom }) => rollen.includes(rol) && kolom - 1 !== index)
      .map(({ kolom }) => kolom - 1);
  const bedragen = indexen("bedrag");
  const teksten = indexen("omschrijving", "geen");
  let rijen = 0;
  let bevestigd = 0;
  for (let i = eersteRij; i < raster.length && rijen < PROEF; i++) {
    const rij = raster[i]!;
    const cel = celwaarde(rij[index]);
    const telt = !isLeeg(cel) && bedragen.some((k) => !isLeeg(celwaarde(rij[k])));
    if (!telt || (typeof cel === "string" && isTotaalopschrift(cel))) continue;
    const nummer = String(cel).trim();
    if (!NUMMER.test(nummer)) return false;
    const genoemd = genoemdIn(teksten.map((k) => rij[k]).filter((tekst) => typeof tekst === "string"));
    if (genoemd !== null && genoemd !== Number(nummer)) return false;
    rijen++;
    if (genoemd !== null) bevestigd++;
  }
  return bevestigd > 0 && bevestigd * 2 >= rijen;
}

function genoemdIn(teksten: readonly string[]): number | null {
  const tekst = teksten.join(" ");
  const merk = zoekMerk(tekst);
  return merk.soort === "actielijn" ? merk.nummer : zoekNaam(tekst);
}
