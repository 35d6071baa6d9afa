import { adresVan, keurCelAf } from "./afkeuring";
import type { Afkeuring, IngelezenBedrag } from "./soorten";

/** De plaats van een bedrag: per gemeente, actielijn, jaar, kanaal en editie hoort er één te zijn. */
function plaatsVan({ gemeentecode, actielijn, jaar, kanaal, editie }: IngelezenBedrag): string {
  return `${gemeentecode ?? ""}|${actielijn}|${jaar}|${kanaal}|${editie ?? ""}`;
}

/**
 * Houdt per plaats één bedrag over. Staat hetzelfde bedrag er vaker, dan telt het eerste; verschillen de bedragen, dan
 * telt er geen, want welk geldt is niet te weten.
 */
export function weerDubbele(rijen: readonly IngelezenBedrag[]): {
  rijen: IngelezenBedrag[];
  afgekeurd: Afkeuring[];
} {
  if (new Set(rijen.map(plaatsVan)).size === rijen.length) return { rijen: [...rijen], afgekeurd: [] };
  const perPlaats = new Map<string, IngelezenBedrag[]>();
  for (const rij of rijen) {
    const plaats = plaatsVan(rij);
    const groep = perPlaats.get(plaats);
    if (groep) groep.push(rij);
    else perPlaats.set(plaats, [rij]);
  }
  const afgekeurd: Afkeuring[] = [];
  const over = [...perPlaats.values()].flatMap((groep) => {
    const [eerste, ...rest] = groep as [IngelezenBedrag, ...IngelezenBedrag[]];
    if (rest.length === 0) return [eerste];
    if (rest.every(({ bedrag }) => bedrag === eerste.bedrag)) {
      rest.forEach((rij) => afgekeurd.push(keurAf(rij, `al gelezen in ${celVan(eerste)}`)));
      return [eerste];
    }
    const cellen = groep.map(celVan).join(", ");
    groep.forEach((rij) => afgekeurd.push(keurAf(rij, `terwijl ${cellen} verschillende bedragen dragen`)));
    return [];
  });
  return { rijen: over, afgekeurd };
}

function keurAf(rij: IngelezenBedrag, uitleg: string): Afkeuring {
  const wie = rij.gemeente === null ? "" : ` voor ${rij.gemeente}`;
  const plaats = `actielijn ${rij.actielijn}, ${rij.jaar}, ${rij.kanaal}${wie}`;
  return keurCelAf(rij.rij, rij.kolom, rij.bedrag, `${uitleg} bij ${plaats}`, "één bedrag per plaats");
}

const celVan = ({ rij, kolom }: IngelezenBedrag) => adresVan(rij, kolom);
