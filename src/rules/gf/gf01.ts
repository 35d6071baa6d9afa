import { BCF_TE_RAMEN } from "../../knowledge/gemeentefonds/gegevens/maatstaven";
import { telregel } from "../soorten";
import { euro } from "../teksten";
import { baten, brief, deelVan, perJaar, regelsOver } from "./fonds";

interface Feiten {
  jaar: number;
  bedrag: number;
  landelijk: number;
  /** De brief noemt het bedrag een maximum; anders is het waarvan een gemeente mag uitgaan. */
  maximum: boolean;
  aandeel: number | null;
}

/** GF-01: meer vrijval uit het BCF dan waarvan een gemeente volgens de brief mag uitgaan. */
export const gf01 = telregel<Feiten>({
  code: "GF-01",
  ernst: "fout",
  soort: "plan",
  titel: {
    nl: "Meer vrijval uit het BCF dan het aandeel van de gemeente",
    en: "More BCF release than the gemeente's share",
  },
  bron: brief({
    nl: "raming van de vrijval BCF, onder tabel 1.3",
    en: "estimate of the BCF release, below table 1.3",
  }),
  toetsPlan: (telling, kader) =>
    perJaar(baten(regelsOver(telling, "bcf"))).flatMap(({ jaar, bedrag, regel }) => {
      const teRamen = BCF_TE_RAMEN[jaar];
      if (!teRamen) return [];
      const { bedrag: landelijk, maximum } = teRamen;
      const { aandeel } = kader;
      return bedrag > kader.grens(Math.round(landelijk * (aandeel ?? 1)), bedrag)
        ? [{ regel, feiten: { jaar, bedrag, landelijk, maximum, aandeel } }]
        : [];
    }),
  bericht: {
    nl: ({ jaar, bedrag, landelijk, maximum, aandeel }) =>
      `${euro(bedrag)} vrijval uit het BTW-compensatiefonds in ${jaar}: ${maximum ? "te ramen is volgens de brief ten hoogste" : "uit te gaan is volgens de brief van"} ${deelVan(landelijk, aandeel, "nl")}. Verlaag de bate; voorzichtiger mag.`,
    en: ({ jaar, bedrag, landelijk, maximum, aandeel }) =>
      `${euro(bedrag)} released from the BTW-compensatiefonds in ${jaar}: by the letter the amount to count on is ${maximum ? "at most " : ""}${deelVan(landelijk, aandeel, "en")}. Lower the baten; less is allowed.`,
  },
});
