import { FIRST_YEAR, YEARS, LAST_YEAR } from "../../rules/frame";
import { byActielijn } from "./planRows";
import type { Activity, Draft, Scenario } from "./kinds";
import { must } from "../../sheet/must";

/** Name of the scenario a plan starts with. */
export const FIRST_SCENARIO = "Volledig";

/** An empty plan: from the current year, within the letter's, through 2027. @param year the current year */
export function newDraft(year: number): Draft {
  const scenario: Scenario = { id: "1", name: FIRST_SCENARIO, activities: [] };
  return {
    step: "assumptions",
    from: Math.min(Math.max(year, FIRST_YEAR), LAST_YEAR),
    until: LAST_YEAR,
    unit: 1,
    source: null,
    scenarios: [scenario],
    active: scenario.id,
    withBaten: false,
  };
}

/** The years of a plan. */
export const yearsOf = ({ from, until }: Pick<Draft, "from" | "until">): readonly number[] =>
  YEARS.filter((year) => from <= year && year <= until);

/** The scenario being worked on. */
export const activeScenario = ({ scenarios, active }: Draft): Scenario =>
  scenarios.find(({ id }) => id === active) ?? must(scenarios[0]);

/** An empty activity on an actielijn, with the next number. */
export function newActivity(activities: readonly Activity[], actielijn: number): Activity {
  return {
    nr: nextNr(activities, actielijn),
    actielijn,
    name: "",
    target: null,
    targetGroup: "",
    partners: "",
    indicator: "",
    taakveld: null,
    successor: null,
    aard: null,
    amounts: {},
  };
}

/** The next number on an actielijn: “4.1” is followed by “4.2”. */
export function nextNr(activities: readonly Activity[], actielijn: number): string {
  const highest = activities.reduce((high, { nr }) => {
    const [, lijn, sequence] = /^(\d)\.(\d+)$/.exec(nr) ?? [];
    return Number(lijn) === actielijn ? Math.max(high, Number(sequence)) : high;
  }, 0);
  return `${actielijn}.${highest + 1}`;
}

/** Replaces the activities of the scenario being worked on. */
export function withActivities(draft: Draft, activities: readonly Activity[]): Draft {
  const { id } = activeScenario(draft);
  return {
    ...draft,
    scenarios: draft.scenarios.map((scenario) =>
      scenario.id === id ? { ...scenario, activities: byActielijn(activities) } : scenario,
    ),
  };
}

/** Changes one activity, and its number with its actielijn. */
export function changeActivity(
  activities: readonly Activity[],
  nr: string,
  change: Partial<Omit<Activity, "nr">>,
): readonly Activity[] {
  return activities.map((activity) => {
    if (activity.nr !== nr) return activity;
    const fresh = { ...activity, ...change };
    return fresh.actielijn === activity.actielijn
      ? fresh
      : { ...fresh, nr: nextNr(activities, fresh.actielijn) };
  });
}

/** Adds a scenario and makes it the active one; a name that exists already gets a sequence number. */
export function addScenario(draft: Draft, { name, ...content }: Omit<Scenario, "id">): Draft {
  const id = String(Math.max(0, ...draft.scenarios.map((scenario) => Number(scenario.id))) + 1);
  const scenario: Scenario = { ...content, id, name: freeName(draft, name) };
  return { ...draft, scenarios: [...draft.scenarios, scenario], active: id };
}

/** Renames a scenario; ignores an empty name or that of another. */
export function renameScenario(draft: Draft, id: string, name: string): Draft {
  const clean = name.trim();
  if (clean === "" || draft.scenarios.some((other) => other.id !== id && other.name === clean)) return draft;
  return {
    ...draft,
    scenarios: draft.scenarios.map((scenario) =>
      scenario.id === id ? { ...scenario, name: clean } : scenario,
    ),
  };
}

/** Removes a scenario; the last one stays. */
export function removeScenario(draft: Draft, id: string): Draft {
  const remaining = draft.scenarios.filter((scenario) => scenario.id !== id);
  if (remaining.length === 0) return draft;
  return {
    ...draft,
    scenarios: remaining,
    active: remaining.some((other) => other.id === draft.active) ? draft.active : must(remaining[0]).id,
  };
}

function freeName({ scenarios }: Draft, name: string): string {
  const isTaken = (candidate: string) => scenarios.some((scenario) => scenario.name === candidate);
  let free = name;
  for (let number = 2; isTaken(free); number++) free = `${name} ${number}`;
  return free;
}
