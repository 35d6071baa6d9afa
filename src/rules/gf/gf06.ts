import type { Fondsregel } from "../../reading/plan/soorten";
import { telregel } from "../soorten";
import { euro } from "../teksten";
import { baten, brief, regelsOver } from "./fonds";

interface Feiten {
  regel: Fondsregel;
  /** De regel die de vrijval al telt; null: alleen de algemene uitkering zelf. */
  eerste: Fondsregel | null;
  /** De eindafrekening in een later jaar: zij geeft alleen het verschil met de raming. */
  afrekening: boolean;
}

const JAAR = 2021;
const AFREKENING = /afrekening/i;
const OVER_2021 = /(?:vrijval|afrekening|over|bcf|btw-compensatiefonds)\s+(?:over\s+)?2021\b/i;

/** GF-06: de vrijval van 2021, die al in de algemene uitkering zit, nog eens geteld. */
export const gf06 = telregel<Feiten>({
  code: "GF-06",
  ernst: "fout",
  soort: "plan",
  titel: {
    nl: "Vrijval uit het BCF van 2021 dubbel geteld",
    en: "BCF release of 2021 counted twice",
  },
  bron: brief({
    nl: "raming van de vrijval BCF, boven tabel 1.3",
    en: "estimate of the BCF release, above table 1.3",
  }),
  toetsPlan: (telling) => {
    const [eerste, ...rest] = baten(regelsOver(telling, "bcf")).filter(
      ({ jaar, omschrijving }) => jaar === JAAR || OVER_2021.test(omschrijving),
    );
    if (!eerste) return [];
    if (rest.length === 0)
      return [
        {
          regel: eerste,
          ernst: "waarschuwing",
          feiten: { regel: eerste, eerste: null, afrekening: isAfrekening(eerste) },
        },
      ];
    return rest.map((regel) => {
      const afrekening = isAfrekening(regel) && regel.bedrag! < eerste.bedrag!;
      return { regel, ...(afrekening && { ernst: "waarschuwing" }), feiten: { regel, eerste, afrekening } };
    });
  },
  bericht: {
    nl: ({ regel, eerste, afrekening }) => {
      const wat = `${euro(regel.bedrag!)} vrijval uit het BTW-compensatiefonds van ${JAAR} in ${regel.jaar}${eerste ? `, naast ${euro(eerste.bedrag!)} in rij ${eerste.rij}` : ""}`;
      if (afrekening)
        return `${wat}: bij de eindafrekening wordt alleen het verschil met de raming van de septembercirculaire 2021 verrekend; de vrijval zelf zit al in de algemene uitkering. Boek niet meer dan dat verschil.`;
      return `${wat}: de vrijval van ${JAAR} zit al in de algemene uitkering van de septembercirculaire 2021. ${eerste ? "Laat haar één keer meetellen." : "Haal de bate weg als uw algemene uitkering op die circulaire rust."}`;
    },
    en: ({ regel, eerste, afrekening }) => {
      const wat = `${euro(regel.bedrag!)} released from the BTW-compensatiefonds of ${JAAR} in ${regel.jaar}${eerste ? `, beside ${euro(eerste.bedrag!)} in row ${eerste.rij}` : ""}`;
      if (afrekening)
        return `${wat}: the final settlement only settles the difference with the estimate of the septembercirculaire 2021; the release itself is already in the algemene uitkering. Book no more than that difference.`;
      return `${wat}: the release of ${JAAR} is already in the algemene uitkering of the septembercirculaire 2021. ${eerste ? "Count it once." : "Remove the baten if your algemene uitkering rests on that circulaire."}`;
    },
  },
});

const isAfrekening = ({ jaar, omschrijving }: Fondsregel): boolean =>
  jaar! > JAAR && AFREKENING.test(omschrijving);
