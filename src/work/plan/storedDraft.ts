import {
  boolean,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  regex,
  safeInteger,
  string,
  transform,
  type InferOutput,
} from "valibot";
import { UNITS } from "../../knowledge/pok/kinds";
import { ACTIELIJNEN, FIRST_YEAR, YEARS } from "../../rules/frame";
import { listOf, readBy, text, wholeNumber } from "../schema";
import type { Format, StoredPath } from "../stored";
import { FIRST_SCENARIO, newDraft } from "./draft";
import { SOURCE_KINDS, STEPS, type Draft, type Scenario } from "./kinds";
import { byActielijn } from "./planRows";
import { must } from "../../sheet/must";

/** More than a plan has; a workbook that holds more is not ours. */
const MOST_SCENARIOS = 100;
const MOST_ACTIVITIES = 1_000;
const ID = /^[1-9]\d{0,8}$/;
const NR = /^[1-8]\.[1-9]\d{0,8}$/;

const yearKey = pipe(string(), picklist(YEARS.map(String)), transform(Number));
const filled = optional(text(), "");
const choice = optional(nullable(text()), null);

const activity = object({
  nr: pipe(string(), regex(NR)),
  actielijn: wholeNumber(1, ACTIELIJNEN),
  name: filled,
  target: optional(nullable(picklist([1, 2, 3, 4])), null),
  targetGroup: filled,
  partners: filled,
  indicator: filled,
  taakveld: choice,
  successor: choice,
  aard: optional(nullable(picklist(["structureel", "incidenteel"])), null),
  amounts: optional(record(yearKey, pipe(number(), safeInteger())), {}),
});

const scenario = object({
  id: optional(pipe(string(), regex(ID))),
  name: filled,
  activities: optional(listOf(activity, MOST_ACTIVITIES), []),
  provisionalPart: optional(pipe(number(), minValue(0), maxValue(1))),
});

const draft = object({
  step: optional(picklist(STEPS)),
  from: optional(picklist(YEARS)),
  until: optional(picklist(YEARS)),
  unit: optional(picklist(UNITS)),
  source: optional(nullable(picklist(SOURCE_KINDS)), null),
  scenarios: pipe(listOf(scenario, MOST_SCENARIOS), minLength(1)),
  active: optional(string()),
  withBaten: optional(boolean(), false),
});

const readParts = readBy(draft);

/** A draft; what is wrong in it counts as not filled in. */
export const DRAFT_FORMAT: Format<Draft> = {
  older: [],
  read(content) {
    const { value, odd } = readParts(content);
    return { value: value && complete(value), odd };
  },
};

function complete(parts: InferOutput<typeof draft>): Draft {
  const basis = newDraft(FIRST_YEAR);
  const scenarios = withIds(parts.scenarios);
  const from = parts.from ?? basis.from;
  return {
    step: parts.step ?? basis.step,
    from,
    until: Math.max(from, parts.until ?? basis.until),
    unit: parts.unit ?? basis.unit,
    source: parts.source,
    scenarios,
    active: scenarios.find(({ id }) => id === parts.active)?.id ?? must(scenarios[0]).id,
    withBaten: parts.withBaten,
  };
}

/** A missing or duplicate id becomes the next free one. */
function withIds(parts: readonly InferOutput<typeof scenario>[]): Scenario[] {
  const ids = new Set<string>();
  const highest = Math.max(0, ...parts.map(({ id }) => Number(id ?? 0)));
  let next = highest + 1;
  return parts.map(({ id, name, activities, ...rest }, place) => {
    const uniqueId = id === undefined || ids.has(id) ? String(next++) : id;
    ids.add(uniqueId);
    return {
      ...rest,
      id: uniqueId,
      name: name || `${FIRST_SCENARIO} ${place + 1}`,
      activities: byActielijn(activities),
    };
  });
}

/** The part of a draft, in the user's terms, that something odd belongs to. */
export type DraftField =
  "draft" | "years" | "unit" | "source" | "scenario" | "activity" | "amounts" | "other";

export function draftFieldAt([first, ...rest]: StoredPath): DraftField {
  switch (first) {
    case undefined:
      return "draft";
    case "from":
    case "until":
      return "years";
    case "unit":
    case "source":
      return first;
    case "scenarios":
      return rest.includes("amounts") ? "amounts" : rest.includes("activities") ? "activity" : "scenario";
    default:
      return "other";
  }
}
