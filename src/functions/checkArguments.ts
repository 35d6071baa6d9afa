import { readPlan, type PlanReading } from "../reading/plan";
import { readNumberCell } from "../reading/plan/cell/amount";
import { readAard, readKind } from "../reading/table/words";
import type { PlanLine, Kind } from "../reading/plan/kinds";
import { argumentError, PokError } from "../sheet/errors";
import { readActielijn } from "../knowledge/pok/read/actielijn";
import { readYear } from "../knowledge/pok/read/year";
import { isEmpty } from "../sheet/text";
import type { Aard, Unit } from "../knowledge/pok/kinds";
import { isGiven, kanaalOrAll, readRange } from "./arguments";
import { plain } from "./dataTypes";

const PLAN =
  "een bereik met een kopregel: Actielijn, Jaar en Bedrag (lang), of Actielijn en een kolom per jaar (breed)";

/** The arguments of TOETS that make up one plan line, as Excel gives them. */
export interface LineArguments {
  actielijn: unknown;
  year: unknown;
  amount: unknown;
  kind: unknown;
  aard: unknown;
  kanaal: unknown;
}

/**
 * The plan line that TOETS judges. An actielijn, year or amount that does not exist is left to the rules.
 * @throws {PokError} `invalid` for an argument that is missing or malformed
 */
export function planLineOf(args: LineArguments, unit: Unit): PlanLine {
  const { actielijn, year, amount, kind, aard, kanaal } = args;
  return {
    row: 1,
    column: 1,
    actielijn: unlessMissing(() => readActielijn(plain(actielijn))),
    year: unlessMissing(() => readYear(plain(year))) ?? Number(plain(year)),
    amount: amountOrNull(plain(amount), unit),
    kind: kindOrLasten(plain(kind)),
    aard: aardOrNull(plain(aard)),
    kanaal: kanaalOrAll(kanaal),
    taakveld: null,
    description: "",
    total: null,
    found: { actielijn: plain(actielijn), year: plain(year), amount: plain(amount) },
  };
}

/** What does not exist is a finding for the rules, not an error in the argument. */
function unlessMissing(read: () => number): number | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof PokError && error.kind === "missing") return null;
    throw error;
  }
}

/** @returns whole euros; null if there is no number. @throws {PokError} `invalid` if there is nothing or a range */
function amountOrNull(value: unknown, unit: Unit): number | null {
  if (isEmpty(value) || Array.isArray(value))
    throw argumentError("invalid", "bedrag", value, "één bedrag in de gekozen eenheid");
  const num = readNumberCell(value);
  const euros = num === null ? NaN : Math.round(num * unit);
  return Number.isSafeInteger(euros) ? euros : null;
}

function kindOrLasten(value: unknown): Kind {
  const kind = isGiven(value) ? readKind(value) : "lasten";
  if (kind === null) throw argumentError("invalid", "soort", value, "“baten” of “lasten”");
  return kind;
}

function aardOrNull(value: unknown): Aard | null {
  const aard = isGiven(value) ? readAard(value) : null;
  if (isGiven(value) && aard === null)
    throw argumentError("invalid", "aard", value, "“structureel” of “incidenteel”");
  return aard;
}

/**
 * Reads a plan from a range.
 * @param unit the unit the plan is in; null: what the plan itself says, or else euros
 * @throws {PokError} `invalid` if there is no plan in the range
 */
export function planOf(value: unknown, unit: Unit | null): PlanReading {
  const reading = readPlan(readRange(value, "plan", PLAN), unit === null ? {} : { unit });
  if (reading.lines.length + reading.gemeentefonds.length === 0) {
    const question = reading.questions[0];
    throw new PokError("invalid", {
      argument: "plan",
      problem: `geen planregels gevonden; toegestaan is ${PLAN}.${question ? ` ${question.text.nl}` : ""}`,
    });
  }
  return reading;
}
