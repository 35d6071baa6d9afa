import type { FondsLine } from "../../reading/plan/kinds";
import { tallyRule } from "../kinds";
import { euro } from "../texts";
import { baten, letter, linesAbout } from "./fonds";
import { must } from "../../sheet/must";

interface Facts {
  line: FondsLine;
  /** The line that already counts the vrijval; null: only the algemene uitkering itself. */
  first: FondsLine | null;
  /** The final settlement in a later year: it pays only the difference from the raming. */
  settlement: boolean;
}

const YEAR = 2021;
const SETTLEMENT = /afrekening/i;
const ABOUT_2021 = /(?:vrijval|afrekening|over|bcf|btw-compensatiefonds)\s+(?:over\s+)?2021\b/i;

/** GF-06: the vrijval of 2021, already part of the algemene uitkering, counted once more. */
export const gf06 = tallyRule<Facts>({
  code: "GF-06",
  severity: "fout",
  kind: "plan",
  title: {
    nl: "Vrijval uit het BCF van 2021 dubbel geteld",
    en: "BCF release of 2021 counted twice",
  },
  source: letter({
    nl: "raming van de vrijval BCF, boven tabel 1.3",
    en: "estimate of the BCF release, above table 1.3",
  }),
  checkPlan: (tally) => {
    const [first, ...rest] = baten(linesAbout(tally, "bcf")).filter(
      ({ year, description }) => year === YEAR || ABOUT_2021.test(description),
    );
    if (!first) return [];
    if (rest.length === 0)
      return [
        {
          line: first,
          severity: "waarschuwing",
          facts: { line: first, first: null, settlement: isSettlement(first) },
        },
      ];
    return rest.map((line) => {
      const settlement = isSettlement(line) && must(line.amount) < must(first.amount);
      return { line, ...(settlement && { severity: "waarschuwing" }), facts: { line, first, settlement } };
    });
  },
  wording: {
    nl: ({ line, first, settlement }) => {
      const what = `${euro(must(line.amount))} vrijval uit het BTW-compensatiefonds van ${YEAR} in ${line.year}${first ? `, naast ${euro(must(first.amount))} in rij ${first.row}` : ""}`;
      if (settlement)
        return `${what}: bij de eindafrekening wordt alleen het verschil met de raming van de septembercirculaire 2021 verrekend; de vrijval zelf zit al in de algemene uitkering. Boek niet meer dan dat verschil.`;
      return `${what}: de vrijval van ${YEAR} zit al in de algemene uitkering van de septembercirculaire 2021. ${first ? "Laat haar één keer meetellen." : "Haal de bate weg als uw algemene uitkering op die circulaire rust."}`;
    },
    en: ({ line, first, settlement }) => {
      const what = `${euro(must(line.amount))} released from the BTW-compensatiefonds of ${YEAR} in ${line.year}${first ? `, beside ${euro(must(first.amount))} in row ${first.row}` : ""}`;
      if (settlement)
        return `${what}: the final settlement only settles the difference with the estimate of the septembercirculaire 2021; the release itself is already in the algemene uitkering. Book no more than that difference.`;
      return `${what}: the release of ${YEAR} is already in the algemene uitkering of the septembercirculaire 2021. ${first ? "Count it once." : "Remove the baten if your algemene uitkering rests on that circulaire."}`;
    },
  },
});

const isSettlement = ({ year, description }: FondsLine): boolean =>
  must(year) > YEAR && SETTLEMENT.test(description);
