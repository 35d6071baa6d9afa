import { leesJaar } from "../../../knowledge/pok/lezen/jaar";
import { leesKanaal } from "../../../knowledge/pok/lezen/kanaal";
import { isLeeg } from "../../../sheet/tekst";
import { vindGemeenten } from "../../../knowledge/gemeenten/register";
import { duidActielijn } from "../../table/actielijn";
import { probeer } from "../../table/afkeuring";
import { celwaarde } from "../../../sheet/celwaarde";
import { leesBedrag } from "../cel/bedrag";
import { onthoud } from "../../../sheet/onthoud";
import type { Rol } from "../../table/soorten";
import type { Raster } from "../../../sheet/raster";

const PROEF = 400;
/** Deel van de gevulde cellen dat moet passen voordat een kolom zonder herkende kop een rol krijgt. */
const MEESTE = 0.8;

/** Een vermoeden over een kolom zonder herkende kop, op grond van de cellen eronder. */
export interface Vermoeden {
  index: number;
  reden: string;
}

type Toets = (waarde: unknown) => boolean;

const lukt = (lees: (argument: string) => unknown) => !("fout" in probeer(lees));
const jaar: Toets = (waarde) => lukt((argument) => leesJaar(waarde, argument));
const genummerd: Toets = (waarde) => {
  const gelezen = probeer((argument) => duidActielijn(waarde, argument));
  return "waarde" in gelezen && (gelezen.waarde.wijze === "nummer" || gelezen.waarde.wijze === "naam");
};
const TOETSEN: Readonly<Record<Exclude<Rol, "editie" | "geen">, Toets>> = {
  jaar,
  kanaal: (waarde) => lukt((argument) => leesKanaal(waarde, argument)),
  gemeentecode: (waarde) =>
    typeof waarde === "string" && /^\s*gm\s*\d/i.test(waarde) && vindGemeenten(waarde).length > 0,
  gemeente: (waarde) =>
    typeof waarde === "string" && !/^\s*\d/.test(waarde) && vindGemeenten(waarde).length > 0,
  actielijn: genummerd,
  bedrag: (waarde) => !jaar(waarde) && leesBedrag(waarde, 1_000_000, "nl").soort === "bedrag",
};

const REDENEN: Readonly<Record<keyof typeof TOETSEN, string>> = {
  jaar: "de cellen eronder zijn jaren",
  kanaal: "de cellen eronder zijn kanalen",
  gemeentecode: "de cellen eronder zijn gemeentecodes",
  gemeente: "de cellen eronder zijn gemeenten",
  actielijn: "de cellen eronder noemen actielijnen",
  bedrag: "de cellen eronder zijn getallen",
};

/**
 * De kolommen waarvan de inhoud bij een rol past, onder de kolommen die nog geen rol hebben.
 * Voor `actielijn` volstaat het dat er uitdrukkelijk genoemde in staan (“AL4 …”): tussenkoppen en andere regels mogen.
 */
export function zoekOpInhoud(
  rol: keyof typeof TOETSEN,
  raster: Raster,
  eersteRij: number,
  vrij: readonly number[],
): readonly Vermoeden[] {
  const toets = onthoud(TOETSEN[rol]);
  return vrij.flatMap((index) => {
    const cellen = raster
      .slice(eersteRij, eersteRij + PROEF)
      .map((rij) => celwaarde(rij[index]))
      .filter((waarde) => !isLeeg(waarde));
    const passend = cellen.filter(toets);
    const genoeg =
      passend.length >= MEESTE * cellen.length ||
      (rol === "actielijn" &&
        passend.some((waarde) => typeof waarde === "string" && /^\s*(?:al|actielijn)\W?\d/i.test(waarde)));
    return passend.length > 0 && genoeg ? [{ index, reden: REDENEN[rol] }] : [];
  });
}
