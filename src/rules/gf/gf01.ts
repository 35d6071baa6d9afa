import { BCF_TEN_HOOGSTE } from "../../gemeentefonds/gegevens/maatstaven";
import { telregel } from "../soorten";
import { euro } from "../teksten";
import { baten, brief, deelVan, perJaar, regelsOver } from "./fonds";

interface Feiten {
  jaar: number;
  bedrag: number;
  landelijk: number;
  aandeel: number | null;
}

/** GF-01: meer vrijval uit het BCF dan de brief toestaat te ramen. */
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
      const landelijk = BCF_TEN_HOOGSTE[jaar];
      if (landelijk === undefined) return [];
      const { aandeel } = kader;
      return bedrag > kader.grens(Math.round(landelijk * (aandeel ?? 1)), bedrag)
        ? [{ regel, feiten: { jaar, bedrag, landelijk, aandeel } }]
        : [];
    }),
  bericht: {
    nl: ({ jaar, bedrag, landelijk, aandeel }) =>
      `${euro(bedrag)} vrijval uit het BTW-compensatiefonds in ${jaar}: te ramen is ten hoogste ${deelVan(landelijk, aandeel, "nl")}. Verlaag de bate; voorzichtiger mag.`,
    en: ({ jaar, bedrag, landelijk, aandeel }) =>
      `${euro(bedrag)} released from the BTW-compensatiefonds in ${jaar}: at most ${deelVan(landelijk, aandeel, "en")} may be counted on. Lower the baten; less is allowed.`,
  },
});
