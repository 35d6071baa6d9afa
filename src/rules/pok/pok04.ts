import { KANALEN, type Kanaal } from "../../knowledge/pok/soorten";
import type { Kader, Plaats } from "../kader";
import { telregel, type Vondst } from "../soorten";
import type { Telling } from "../telling";
import { bijlage, euro, lijn, via } from "../teksten";

interface Feiten {
  actielijn: number;
  jaar: number;
  kanaal: Kanaal | null;
  bedrag: number;
  beschikbaar: number;
}

/** POK-04: meer baten dan beschikbaar, per actielijn en jaar, en per kanaal waar het plan dat noemt. */
export const pok04 = telregel<Feiten>({
  code: "POK-04",
  ernst: "fout",
  soort: "regel",
  titel: {
    nl: "Meer baten dan er voor de actielijn in dat jaar beschikbaar zijn",
    en: "More baten than are available for the actielijn in that year",
  },
  bron: bijlage(
    "tabel en verdeling over de uitkeringen, of de eigen bedragen",
    "table and division over the channels, or the own amounts",
  ),
  toetsPlan: (telling, kader) =>
    telling.plaatsen.flatMap(({ actielijn, jaar }) =>
      toetsPlaats(telling, kader, kader.plaats(actielijn, jaar)!),
    ),
  bericht: {
    nl: ({ actielijn, jaar, kanaal, bedrag, beschikbaar }) =>
      `${euro(bedrag)} baten op ${lijn(actielijn)} in ${jaar}${via(kanaal, "nl")}: beschikbaar is ${euro(beschikbaar)}. Verlaag de baten met ${euro(bedrag - beschikbaar)}.`,
    en: ({ actielijn, jaar, kanaal, bedrag, beschikbaar }) =>
      `${euro(bedrag)} of baten on ${lijn(actielijn)} in ${jaar}${via(kanaal, "en")}: ${euro(beschikbaar)} is available. Lower the baten by ${euro(bedrag - beschikbaar)}.`,
  },
});

function toetsPlaats(telling: Telling, kader: Kader, plaats: Plaats): Vondst<Feiten>[] {
  const { actielijn, jaar, beschikbaar, perKanaal } = plaats;
  // Waar geen geld is spreekt POK-03; zonder rij in de eigen bedragen is er niets om mee te vergelijken.
  if (!plaats.heeftGeld || beschikbaar === null) return [];
  const totaal = telling.som("baten", actielijn, jaar);
  if (totaal.bedrag <= 0 && totaal.grootste === null) return [];
  const vondsten: Vondst<Feiten>[] = [];
  let verklaard = 0;
  // Loopt er niets via het gemeentefonds, dan zeggen POK-06 en POK-07 al wat er mis is met het kanaal.
  if (perKanaal.AU + perKanaal.DU > 0) {
    for (const kanaal of KANALEN) {
      // Een DU-deel dat niet bestaat is bij actielijn 3 aan POK-10.
      if (actielijn === 3 && kanaal === "DU" && perKanaal.DU === 0) continue;
      const { bedrag, grootste } = telling.som("baten", actielijn, jaar, kanaal);
      if (bedrag <= kader.grens(perKanaal[kanaal], bedrag)) continue;
      verklaard += bedrag - perKanaal[kanaal];
      vondsten.push({
        regel: grootste,
        feiten: { actielijn, jaar, kanaal, bedrag, beschikbaar: perKanaal[kanaal] },
      });
    }
  }
  if (totaal.bedrag > kader.grens(beschikbaar, totaal.bedrag) && totaal.bedrag - beschikbaar > verklaard) {
    vondsten.push({
      regel: totaal.grootste,
      feiten: { actielijn, jaar, kanaal: null, bedrag: totaal.bedrag, beschikbaar },
    });
  }
  return vondsten;
}
