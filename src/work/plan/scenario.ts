import { amountText } from "../../knowledge/notation";
import { isUsable } from "./available";
import type { Activity, Available, Scenario } from "./kinds";
import { tallyPlan, type PlanTally, type State } from "./tally";
import { distributeWhole } from "./distribute";
import { aardOf } from "./proposal";
import { must } from "../../sheet/must";

/**
 * A scenario with the same plan on certain money only; its name says which part of the provisional money counts.
 * @param provisionalPart which part of the provisional amounts counts, 0 through 1
 */
export function prudentScenario(
  activities: readonly Activity[],
  available: Available,
  provisionalPart: number,
): Omit<Scenario, "id"> {
  return {
    name: provisionalPart === 0 ? "Behoedzaam" : `Behoedzaam ${amountText(provisionalPart * 100, 1)} %`,
    activities: prudentActivities(activities, available, provisionalPart),
    provisionalPart,
  };
}

/** The years in which there is money to use, but none of it is fixed yet. */
export const yearsWithoutFixed = ({ years, actielijnen, cell }: Available): readonly number[] =>
  years.filter((year) => {
    const parts = actielijnen.flatMap(({ number }) => cell(number, year).parts.filter(isUsable));
    return parts.length > 0 && parts.every(({ certainty }) => certainty === "voorlopig");
  });

/**
 * The same plan cut back to certain money: per actielijn and year at most what is fixed plus a part of what is provisional,
 * and nothing structureel on money that ends. Lower amounts do not change.
 * @param provisionalPart which part of the provisional amounts counts, 0 through 1
 */
export function prudentActivities(
  activities: readonly Activity[],
  available: Available,
  provisionalPart: number,
): readonly Activity[] {
  const { years } = available;
  const amounts = activities.map((activity) => ({ ...activity.amounts }));
  for (const { number } of available.actielijnen) {
    const own = activities.flatMap(({ actielijn }, i) => (actielijn === number ? [i] : []));
    for (const year of years) {
      const limit = certainMoney(available, number, year, provisionalPart);
      const planned = own.map((i) => must(amounts[i])[year] ?? 0);
      if (planned.reduce((sum, amount) => sum + amount, 0) <= limit) continue;
      const parts = distributeWhole(limit, planned);
      own.forEach((i, k) => (must(amounts[i])[year] = must(parts[k])));
    }
  }
  return activities.map((activity, i) => ({
    ...activity,
    aard: ends(must(amounts[i]), years) ? "incidenteel" : prudentAard(activity, available),
    amounts: must(amounts[i]),
  }));
}

/** What is fixed of an actielijn in a year plus the part of what is provisional, rounded down to whole euros. */
export function certainMoney(
  available: Available,
  actielijn: number,
  year: number,
  provisionalPart: number,
): number {
  const { parts } = available.cell(actielijn, year);
  return parts
    .filter(isUsable)
    .reduce(
      (sum, { amount, certainty }) =>
        sum + (certainty === "fixed" ? (amount ?? 0) : Math.floor((amount ?? 0) * provisionalPart)),
      0,
    );
}

const prudentAard = ({ actielijn, aard }: Activity, available: Available) =>
  aardOf(actielijn, available) === "incidenteel" ? "incidenteel" : aard;

/** Whether a year with money is followed by a year without. */
function ends(amounts: Readonly<Record<number, number>>, years: readonly number[]): boolean {
  return years.some(
    (year, i) => i > 0 && (amounts[must(years[i - 1])] ?? 0) > 0 && (amounts[year] ?? 0) === 0,
  );
}

/** A line of the comparison: a year or an actielijn, with what each scenario plans there. */
export interface ComparisonLine {
  /** Year or number of the actielijn. */
  readonly what: number;
  readonly plannable: number;
  /** Per scenario, in the same order. */
  readonly planned: readonly number[];
}

/** Scenarios side by side, per year and per actielijn, with totals. Amounts in whole euros. */
export interface Comparison {
  readonly byYear: readonly ComparisonLine[];
  readonly byActielijn: readonly ComparisonLine[];
  readonly total: Omit<ComparisonLine, "what">;
}

/** Puts plans side by side; actielijnen without money and without a plan are left out. */
export function compare(plans: readonly (readonly Activity[])[], available: Available): Comparison {
  const tallies = plans.map((activities) => tallyPlan(activities, available));
  const line = (what: number, choose: (tally: PlanTally) => State): ComparisonLine => {
    const states = tallies.map(choose);
    return {
      what,
      plannable: states[0]?.plannable ?? 0,
      planned: states.map(({ planned }) => planned),
    };
  };
  const byActielijn = available.actielijnen
    .map(({ number }) => line(number, (tally) => tally.actielijn(number)))
    .filter(({ plannable, planned }) => plannable > 0 || planned.some((amount) => amount !== 0));
  const { plannable, planned } = line(0, ({ total }) => total);
  return {
    byYear: available.years.map((year) => line(year, (tally) => tally.year(year))),
    byActielijn,
    total: { plannable, planned },
  };
}
