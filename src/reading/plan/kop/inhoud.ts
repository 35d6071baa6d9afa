import { onthoud } from "../../../sheet/onthoud";
import { celwaarde } from "../../../sheet/celwaarde";
import { isLeeg } from "../../../sheet/tekst";
import { probeer } from "../../table/afkeuring";
import { leesKanaal } from "../../../knowledge/pok/lezen/kanaal";
import { zoekMerk } from "../cel/actielijn";
import { leesAard, leesSoort, leesTeken } from "../cel/woorden";
import type { Planrol, Raster } from "../lezing";

const PROEF = 400;
/** Een vrije tekst noemt ook weleens “lasten”; een cel van zo'n kolom is kort. */
const LANGSTE = 30;

type Inhoudsrol = Extract<Planrol, "soort" | "aard" | "teken" | "kanaal" | "actielijn">;

const TOETSEN: Readonly<Record<Inhoudsrol, (waarde: string) => boolean>> = {
  teken: (waarde) => leesTeken(waarde) !== null,
  aard: (waarde) => leesAard(waarde) !== null && isEenWoord(waarde),
  soort: (waarde) => leesSoort(waarde) !== null && isEenWoord(waarde),
  kanaal: (waarde) => "waarde" in probeer((argument) => leesKanaal(waarde, argument)),
  actielijn: (waarde) => zoekMerk(waarde).soort === "actielijn",
};

/** De rol die de cellen van een kolom zonder herkende kop verraden: elke gevulde cel past; undefined als er geen is. */
export function rolNaarInhoud(raster: Raster, eersteRij: number, index: number): Inhoudsrol | undefined {
  const cellen = steekproef(raster, eersteRij, index);
  if (cellen.length === 0 || !cellen.every(isKorteTekst)) return undefined;
  return (Object.keys(TOETSEN) as Inhoudsrol[]).find((rol) => cellen.every(onthoud(TOETSEN[rol])));
}

/** “kosten personeel” is een omschrijving, geen soort. */
function isEenWoord(waarde: string): boolean {
  return !/\s/.test(waarde.trim());
}

function steekproef(raster: Raster, eersteRij: number, index: number): unknown[] {
  const cellen: unknown[] = [];
  for (let i = eersteRij; i < raster.length && cellen.length < PROEF; i++) {
    const waarde = celwaarde(raster[i]![index]);
    if (!isLeeg(waarde) && waarde !== 0) cellen.push(waarde);
  }
  return cellen;
}

function isKorteTekst(waarde: unknown): waarde is string {
  return typeof waarde === "string" && waarde.length <= LANGSTE;
}
