import type { Activity, Available } from "./kinds";

/** What is available and planned, in whole euros; `remaining` is negative if more is planned than available. */
export interface State {
  plannable: number;
  planned: number;
  remaining: number;
}

/** The sums of a plan, next to what is available. */
export interface PlanTally {
  readonly years: readonly number[];
  place(actielijn: number, year: number): State;
  actielijn(actielijn: number): State;
  year(year: number): State;
  readonly total: State;
}

/** Adds up a plan, in the years of `available`. */
export function tallyPlan(activities: readonly Activity[], available: Available): PlanTally {
  const { years, actielijnen } = available;
  const numbers = actielijnen.map(({ number }) => number);
  const planned = new Map<string, number>();
  for (const { actielijn, amounts } of activities)
    for (const year of years) {
      const key = `${actielijn}|${year}`;
      planned.set(key, (planned.get(key) ?? 0) + (amounts[year] ?? 0));
    }
  const place = (actielijn: number, year: number): State =>
    state(available.cell(actielijn, year).plannable, planned.get(`${actielijn}|${year}`) ?? 0);
  return {
    years,
    place,
    actielijn: (number) => addUp(years.map((year) => place(number, year))),
    year: (year) => addUp(numbers.map((number) => place(number, year))),
    total: addUp(numbers.flatMap((number) => years.map((year) => place(number, year)))),
  };
}

const state = (plannable: number, planned: number): State => ({
  plannable,
  planned,
  remaining: plannable - planned,
});

function addUp(states: readonly State[]): State {
  return state(
    states.reduce((sum, { plannable }) => sum + plannable, 0),
    states.reduce((sum, { planned }) => sum + planned, 0),
  );
}
