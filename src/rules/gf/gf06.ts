import type { Fondsregel } from "../../plan/soorten";
import { telregel } from "../soorten";
import { euro } from "../teksten";
import { baten, brief, regelsOver } from "./fonds";

interface Feiten {
  regel: Fondsregel;
  /** De regel die de vrijval al telt; null: alleen de algemene uitkering zelf. */
  eerste: Fondsregel | null;
}

const JAAR = 2021;
const OVER_2021 = /(?:vrijval|afrekening|over|bcf|btw-compensatiefonds)\s+(?:over\s+)?2021\b/i;

/** GF-06: de vrijval van 2021, die al in de algemene uitkering zit, nog eens geteld. */
export const gf06 = telregel<Feiten>({
  code: "GF-06",
  ernst: "fout",
  soort: "plan",
  titel: {
    nl: "Vrijval uit het BCF van 2021 dubbel geteld (één eigen regel: een waarschuwing)",
    en: "BCF release of 2021 counted twice (one line of its own: a warning)",
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
      return [{ regel: eerste, ernst: "waarschuwing", feiten: { regel: eerste, eerste: null } }];
    return rest.map((regel) => ({ regel, feiten: { regel, eerste } }));
  },
  bericht: {
    nl: ({ regel: { bedrag, jaar }, eerste }) =>
      `${euro(bedrag!)} vrijval uit het BTW-compensatiefonds van ${JAAR} in ${jaar}${eerste ? `, naast ${euro(eerste.bedrag!)} in rij ${eerste.rij}` : ""}: de vrijval van ${JAAR} zit al in de algemene uitkering van de septembercirculaire 2021. ${eerste ? "Laat haar één keer meetellen." : "Haal de bate weg als uw algemene uitkering op die circulaire rust."}`,
    en: ({ regel: { bedrag, jaar }, eerste }) =>
      `${euro(bedrag!)} released from the BTW-compensatiefonds of ${JAAR} in ${jaar}${eerste ? `, beside ${euro(eerste.bedrag!)} in row ${eerste.rij}` : ""}: the release of ${JAAR} is already in the algemene uitkering of the septembercirculaire 2021. ${eerste ? "Count it once." : "Remove the baten if your algemene uitkering rests on that circulaire."}`,
  },
});
