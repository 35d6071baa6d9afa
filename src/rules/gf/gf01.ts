import { BCF_BUDGETABLE } from "../../knowledge/gemeentefonds/data/yardsticks";
import { tallyRule } from "../kinds";
import { euro } from "../texts";
import { baten, letter, partOf, byYear, linesAbout } from "./fonds";

interface Facts {
  year: number;
  amount: number;
  national: number;
  /** The letter calls the amount a maximum; otherwise it is what a gemeente may assume. */
  maximum: boolean;
  share: number | null;
}

/** GF-01: more vrijval from the BCF than a gemeente may assume according to the letter. */
export const gf01 = tallyRule<Facts>({
  code: "GF-01",
  severity: "fout",
  kind: "plan",
  title: {
    nl: "Meer vrijval uit het BCF dan het aandeel van de gemeente",
    en: "More BCF release than the gemeente's share",
  },
  source: letter({
    nl: "raming van de vrijval BCF, onder tabel 1.3",
    en: "estimate of the BCF release, below table 1.3",
  }),
  checkPlan: (tally, frame) =>
    byYear(baten(linesAbout(tally, "bcf"))).flatMap(({ year, amount, line }) => {
      const budgetable = BCF_BUDGETABLE[year];
      if (!budgetable) return [];
      const { amount: national, maximum } = budgetable;
      const { share } = frame;
      return amount > frame.limit(Math.round(national * (share ?? 1)), amount)
        ? [{ line, facts: { year, amount, national, maximum, share } }]
        : [];
    }),
  wording: {
    nl: ({ year, amount, national, maximum, share }) =>
      `${euro(amount)} vrijval uit het BTW-compensatiefonds in ${year}: ${maximum ? "te ramen is volgens de brief ten hoogste" : "uit te gaan is volgens de brief van"} ${partOf(national, share, "nl")}. Verlaag de bate; voorzichtiger mag.`,
    en: ({ year, amount, national, maximum, share }) =>
      `${euro(amount)} released from the BTW-compensatiefonds in ${year}: by the letter the amount to count on is ${maximum ? "at most " : ""}${partOf(national, share, "en")}. Lower the baten; less is allowed.`,
  },
});
