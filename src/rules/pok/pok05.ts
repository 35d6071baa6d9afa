import type { Planregel } from "../../reading/plan/soorten";
import type { Kader } from "../kader";
import { telregel, type Vondst } from "../soorten";
import { grootsteVan, type Telling } from "../telling";
import { euro, lijn } from "../teksten";

interface Feiten {
  /** Wat er overschreden is: het jaar, het AU-deel van het jaar, of alleen de actielijn. */
  wat: "jaar" | "AU" | number;
  jaar: number;
  bedrag: number;
  beschikbaar: number;
}

/** POK-05: meer lasten dan er in een jaar beschikbaar zijn; schuiven tussen actielijnen is alleen een opmerking waard. */
export const pok05 = telregel<Feiten>({
  code: "POK-05",
  ernst: "fout",
  soort: "regel",
  titel: {
    nl: "Meer lasten dan er dat jaar beschikbaar is",
    en: "More lasten than are available that year",
  },
  bron: {
    nl: "VNG Lbr. 21/083, bijlage, tabel; geld uit het gemeentefonds is vrij te besteden (brief, over de verantwoording)",
    en: "VNG Lbr. 21/083, annex, table; gemeentefonds money is free to spend (letter, on accountability)",
  },
  toetsPlan: (telling, kader) => telling.jaren.flatMap((jaar) => toetsJaar(telling, kader, jaar)),
  bericht: {
    nl: ({ wat, jaar, bedrag, beschikbaar }) =>
      typeof wat === "number"
        ? `${euro(bedrag)} lasten op ${lijn(wat)} in ${jaar}: die actielijn draagt ${euro(beschikbaar)}. Schuiven mag zolang het jaartotaal standhoudt; leg de verschuiving van ${euro(bedrag - beschikbaar)} aan de raad voor.`
        : wat === "AU"
          ? `In ${jaar} vragen de lasten ${euro(bedrag)} uit de algemene uitkering: beschikbaar is ${euro(beschikbaar)}. Verlaag de lasten met ${euro(bedrag - beschikbaar)} of zorg voor andere dekking.`
          : `In ${jaar} staan ${euro(bedrag)} lasten: voor alle actielijnen samen is ${euro(beschikbaar)} beschikbaar. Verlaag de lasten met ${euro(bedrag - beschikbaar)} of zorg voor andere dekking.`,
    en: ({ wat, jaar, bedrag, beschikbaar }) =>
      typeof wat === "number"
        ? `${euro(bedrag)} of lasten on ${lijn(wat)} in ${jaar}: that actielijn carries ${euro(beschikbaar)}. Shifting is allowed as long as the year's total holds; put the shift of ${euro(bedrag - beschikbaar)} before the council.`
        : wat === "AU"
          ? `In ${jaar} the lasten ask ${euro(bedrag)} of the algemene uitkering: ${euro(beschikbaar)} is available. Lower the lasten by ${euro(bedrag - beschikbaar)} or find other cover.`
          : `In ${jaar} there are ${euro(bedrag)} of lasten: ${euro(beschikbaar)} is available for all actielijnen together. Lower the lasten by ${euro(bedrag - beschikbaar)} or find other cover.`,
  },
});

function toetsJaar(telling: Telling, kader: Kader, jaar: number): Vondst<Feiten>[] {
  const alleenActielijn: Vondst<Feiten>[] = [];
  // `afronding`: wat lasten alleen door afronden op de eenheid boven hun actielijn uitkomen.
  const som = { lasten: 0, beschikbaar: 0, uitAU: 0, AU: 0, afronding: 0 };
  let bekend = false;
  let grootste: Planregel | null = null;
  for (const { actielijn, beschikbaar, perKanaal } of kader.jaar(jaar)) {
    const lasten = telling.som("lasten", actielijn, jaar);
    grootste = grootsteVan(grootste, lasten.grootste);
    som.lasten += lasten.bedrag;
    som.AU += perKanaal.AU;
    if (beschikbaar === null) continue;
    bekend = true;
    som.beschikbaar += beschikbaar;
    // Wat het andere geld van de actielijn niet dekt, komt uit de algemene uitkering.
    som.uitAU += Math.max(0, lasten.bedrag - (beschikbaar - perKanaal.AU));
    if (lasten.bedrag > kader.grens(beschikbaar, lasten.bedrag)) {
      alleenActielijn.push({
        regel: lasten.grootste,
        ernst: "advies",
        feiten: { wat: actielijn, jaar, bedrag: lasten.bedrag, beschikbaar },
      });
    } else som.afronding += Math.max(0, lasten.bedrag - beschikbaar);
  }
  if (!bekend) return [];
  const vondst = (wat: "jaar" | "AU", bedrag: number, beschikbaar: number): Vondst<Feiten>[] => [
    { regel: grootste, feiten: { wat, jaar, bedrag, beschikbaar } },
  ];
  if (som.lasten - som.afronding > kader.grens(som.beschikbaar, som.lasten))
    return vondst("jaar", som.lasten, som.beschikbaar);
  if (som.uitAU - som.afronding > kader.grens(som.AU, som.uitAU)) return vondst("AU", som.uitAU, som.AU);
  return alleenActielijn;
}
