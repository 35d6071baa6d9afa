import { KANALEN } from "../../knowledge/pok/soorten";
import { A1, adresVan, keurBedragAf } from "../table/afkeuring";
import { onthoud } from "../../sheet/onthoud";
import type { Afkeuring, IngelezenBedrag } from "../table/soorten";

/**
 * Nummert de plaatsen van bedragen: per gemeente, actielijn, jaar, kanaal en editie hoort er één te zijn.
 * Een getal, want twintigduizend teksten maken en vergelijken kost meer dan de rest van het lezen van een rij.
 */
function plaatsnummers(): (rij: IngelezenBedrag) => number {
  const gemeenten = volgnummers();
  const edities = volgnummers();
  return ({ gemeentecode, actielijn, jaar, kanaal, editie }) => {
    const wie = edities(editie) * 1_000 + gemeenten(gemeentecode);
    return ((wie * 10_000 + jaar) * 10 + actielijn) * 10 + KANALEN.indexOf(kanaal);
  };
}

function volgnummers(): (naam: string | null) => number {
  let volgende = 0;
  return onthoud(() => volgende++);
}

/**
 * Houdt per plaats één bedrag over. Staat hetzelfde bedrag er vaker, dan telt het eerste; verschillen de bedragen, dan
 * telt er geen, want welk geldt is niet te weten.
 */
export function weerDubbele(
  rijen: readonly IngelezenBedrag[],
  oorsprong = A1,
): {
  rijen: IngelezenBedrag[];
  afgekeurd: Afkeuring[];
} {
  const plaatsen = rijen.map(plaatsnummers());
  if (new Set(plaatsen).size === rijen.length) return { rijen: [...rijen], afgekeurd: [] };
  const perPlaats = new Map<number, IngelezenBedrag[]>();
  for (const [i, rij] of rijen.entries()) {
    const plaats = plaatsen[i]!;
    const groep = perPlaats.get(plaats);
    if (groep) groep.push(rij);
    else perPlaats.set(plaats, [rij]);
  }
  const afgekeurd: Afkeuring[] = [];
  const celVan = ({ rij, kolom }: IngelezenBedrag) => adresVan(rij, kolom, oorsprong);
  const keurAf = (dubbele: IngelezenBedrag, uitleg: string) => {
    const { rij, kolom, bedrag } = dubbele;
    const zin = `${uitleg} bij ${omschrijfPlaats(dubbele)}`;
    afgekeurd.push(keurBedragAf({ rij, kolom, oorsprong }, bedrag, zin, "één bedrag per plaats"));
  };
  const over = [...perPlaats.values()].flatMap((groep) => {
    const [eerste, ...rest] = groep as [IngelezenBedrag, ...IngelezenBedrag[]];
    if (rest.length === 0) return [eerste];
    if (rest.every(({ bedrag }) => bedrag === eerste.bedrag)) {
      rest.forEach((rij) => keurAf(rij, `al gelezen in ${celVan(eerste)}`));
      return [eerste];
    }
    const cellen = groep.map(celVan).join(", ");
    groep.forEach((rij) => keurAf(rij, `terwijl ${cellen} verschillende bedragen dragen`));
    return [];
  });
  return { rijen: over, afgekeurd };
}

function omschrijfPlaats({ actielijn, jaar, kanaal, gemeente }: IngelezenBedrag): string {
  return `actielijn ${actielijn}, ${jaar}, ${kanaal}${gemeente === null ? "" : ` voor ${gemeente}`}`;
}
