import type { Summary } from "../../../texts/plan";
import { isUsable, type Available, type Certainty } from "../../../work/plan";

/** The sum over all years, by certainty. */
export function summaryOf({ actielijnen, years, cell }: Available): Summary {
  const parts = actielijnen.flatMap(({ number }) =>
    years.flatMap((year) => cell(number, year).parts.filter(isUsable)),
  );
  const addUp = (kind: Certainty) =>
    parts.reduce((sum, { certainty, amount }) => sum + (certainty === kind ? (amount ?? 0) : 0), 0);
  const [fixed, provisional] = [addUp("fixed"), addUp("voorlopig")];
  return {
    years,
    plannable: fixed + provisional,
    fixed,
    provisional,
    open: actielijnen
      .map(({ number }) => ({
        actielijn: number,
        years: years.filter(
          (year) =>
            cell(number, year).certainty === "open" ||
            cell(number, year).parts.some(({ certainty }) => certainty === "open"),
        ),
      }))
      .filter((lijn) => lijn.years.length > 0),
  };
}
