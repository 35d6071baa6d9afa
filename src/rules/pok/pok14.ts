import { jarenTekst } from "../../knowledge/notatie";
import type { Planregel } from "../../reading/plan/soorten";
import type { Kader } from "../kader";
import { telregel } from "../soorten";
import type { Telling } from "../telling";
import { bijlage, euro, lijn, opsomming } from "../teksten";

interface Plaatsfeiten {
  actielijn: number;
  jaar: number;
  gepland: number;
  beschikbaar: number;
}
/** Eén plaats, of naast landelijke bedragen alle plaatsen samen. */
type Feiten = Plaatsfeiten | readonly Plaatsfeiten[];

/** Naast landelijke bedragen blijft bij bijna elke gemeente overal geld over; meer plaatsen dan dit worden één zin. */
const MEESTE_LANDELIJK = 3;

/** POK-14: geld uit het gemeentefonds dat blijft liggen, op de actielijnen en jaren die het plan noemt. */
export const pok14 = telregel<Feiten>({
  code: "POK-14",
  ernst: "advies",
  soort: "plan",
  titel: {
    nl: "Er blijft geld van een actielijn en jaar ongepland",
    en: "Money of an actielijn and year is left unplanned",
  },
  bron: bijlage("tabel, of de eigen bedragen", "table, or the own amounts"),
  toetsPlan: (telling, kader) => {
    const ongepland = zoekOngepland(telling, kader);
    return kader.eigenRijen === null && ongepland.length > MEESTE_LANDELIJK
      ? [{ regel: null, feiten: ongepland.map(({ feiten }) => feiten) }]
      : ongepland;
  },
  bericht: {
    nl: (feiten) =>
      isEen(feiten)
        ? `${euro(feiten.gepland)} lasten gepland op ${lijn(feiten.actielijn)} in ${feiten.jaar}: beschikbaar is ${euro(feiten.beschikbaar)}. ${euro(feiten.beschikbaar - feiten.gepland)} heeft nog geen bestemming; plan het, of licht toe waarom niet.`
        : `Minder lasten dan de landelijke bedragen op ${opsomming(perActielijn(feiten), "nl")}. Uw gemeente ontvangt daar een deel van; toets aan de bedragen van uw gemeente om te zien of er geld ongepland blijft.`,
    en: (feiten) =>
      isEen(feiten)
        ? `${euro(feiten.gepland)} of lasten planned on ${lijn(feiten.actielijn)} in ${feiten.jaar}: ${euro(feiten.beschikbaar)} is available. ${euro(feiten.beschikbaar - feiten.gepland)} has no purpose yet; plan it, or explain why not.`
        : `Fewer lasten than the national amounts on ${opsomming(perActielijn(feiten), "en")}. Your gemeente receives a part of those; check against your gemeente's amounts to see whether money is left unplanned.`,
  },
});

function zoekOngepland(telling: Telling, kader: Kader): { regel: Planregel | null; feiten: Plaatsfeiten }[] {
  return telling.plaatsen.flatMap(({ actielijn, jaar }) => {
    // Staat er een last die niet te lezen is (POK-19), dan is niet te zeggen wat er overblijft.
    if (telling.heeftOnleesbareLast(actielijn, jaar)) return [];
    const { AU, DU } = kader.plaats(actielijn, jaar)!.perKanaal;
    const lasten = telling.som("lasten", actielijn, jaar);
    const regel = lasten.grootste ?? telling.som("baten", actielijn, jaar).grootste;
    // Geld via het rijk, of waarvan de weg nog open is, kan de gemeente niet plannen.
    if (AU + DU - lasten.bedrag <= kader.eenheid) return [];
    return [{ regel, feiten: { actielijn, jaar, gepland: lasten.bedrag, beschikbaar: AU + DU } }];
  });
}

const isEen = (feiten: Feiten): feiten is Plaatsfeiten => !Array.isArray(feiten);

/** “actielijn 2 (2025–2027)”, per actielijn. */
function perActielijn(feiten: readonly Plaatsfeiten[]): string[] {
  const jaren = new Map<number, number[]>();
  for (const { actielijn, jaar } of feiten) jaren.set(actielijn, [...(jaren.get(actielijn) ?? []), jaar]);
  return [...jaren]
    .sort(([een], [ander]) => een - ander)
    .map(([actielijn, lijst]) => `actielijn ${actielijn} (${jarenTekst(lijst)})`);
}
