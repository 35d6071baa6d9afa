import { AMOUNTS_TABLE } from "../../../knowledge/tableNames";
import { neededDecimals, UNIT_TEXT, yearsText, fixedNotation, fixedText } from "../../../knowledge/notation";
import type { WriteRequest } from "../workbook";
import type { PlanNames } from "./kinds";

/** What every sheet of a plan needs: the request, the names and what follows from them. */
export interface Basis {
  readonly request: WriteRequest;
  readonly names: PlanNames;
  /** Name of the table that POK functions get as “bedragen”; "": the national table. */
  readonly amountsTable: string;
  readonly years: readonly number[];
  /** Number format that rounds no amount of the plan, and its number of decimals. */
  readonly notation: string;
  readonly decimals: number;
  readonly gemeente: string;
  /** At least as many euros as any cell will show. */
  readonly largest: number;
  /** Width in characters that fits the largest total in bold. */
  readonly amountWidth: number;
}

/** Room for bold figures, and a minus sign or that of a poor raming. */
const SLACK = 5;
/** Room for “Totaal” and its filter button. */
const HEADER_WIDTH = 10;

/** Derives what all sheets need. */
export function makeBasis(request: WriteRequest, names: PlanNames): Basis {
  const { available, scenario, draft } = request;
  const { years, actielijnen } = available;
  const amounts = [
    ...actielijnen.flatMap(({ number }) => years.map((year) => available.cell(number, year).plannable)),
    ...scenario.activities.flatMap((activity) => years.map((year) => activity.amounts[year] ?? 0)),
  ];
  const decimals = neededDecimals(amounts, draft.unit);
  const largest = amounts.reduce((sum, amount) => sum + amount, 0);
  return {
    request,
    names,
    amountsTable: { own: AMOUNTS_TABLE, raming: names.tables.raming, national: "" }[available.source],
    years,
    notation: fixedNotation(decimals),
    decimals,
    largest,
    amountWidth: Math.max(fixedText(largest, draft.unit, decimals).length + SLACK, HEADER_WIDTH),
    gemeente: available.gemeente ?? "alle gemeenten samen",
  };
}

/** The line above the amounts. */
export const makeUnitSentence = ({ request }: Basis): string =>
  `Bedragen ${request.draft.unit === 1 ? "in €" : UNIT_TEXT[request.draft.unit]}`;

export const formatPeriod = ({ years }: Pick<Basis, "years">): string => yearsText(years);
