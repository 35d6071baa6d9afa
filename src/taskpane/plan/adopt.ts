import type { Check } from "../../work/check";
import { activitiesFromPlan, yearsOf, newDraft, addScenario, type Draft } from "../../work/plan";
import { YEARS } from "../../rules/frame";
import type { AdoptionProposal } from "./state";
import { must } from "../../sheet/must";

/**
 * What a draft adopts from a plan in the workbook. If there already is a draft, the plan is added to it as a scenario.
 * @param year the current year
 */
export function proposeAdoption(
  { location, reading, lines }: Check,
  draft: Draft | null,
  year: number,
): AdoptionProposal {
  const base = draft ?? withYears(newDraft(year), lines);
  const adopted = activitiesFromPlan(lines, yearsOf(base));
  const { activities } = adopted;
  const { value } = reading.unit;
  return {
    location,
    adopted,
    questions: reading.questions.length,
    draft: draft
      ? addScenario(draft, { name: location.target.sheet, activities })
      : {
          ...base,
          unit: value === null || value === 1 ? 1 : 1_000,
          scenarios: base.scenarios.map((scenario) => ({ ...scenario, activities })),
        },
  };
}

/** A draft for the years of the plan, as far as there are POK amounts for them. */
function withYears(draft: Draft, lines: Check["lines"]): Draft {
  const named = YEARS.filter((year) => lines.some((line) => line.year === year));
  return named.length === 0
    ? draft
    : { ...draft, from: must(named[0]), until: must(named[named.length - 1]) };
}
