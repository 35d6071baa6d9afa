import { dutch } from "../texts/format";
import type { PlanReading } from "../reading/plan";
import { getAmount, type Amounts } from "../knowledge/pok/amounts";
import { PokError, showValue } from "../sheet/errors";
import { CATALOG, runCheck, makeWaiting, Frame, checkPlanLine } from "../rules";
import type { PlanLine } from "../reading/plan/kinds";

/** What a cell says when nothing is wrong. */
const AKKOORD = "akkoord";

/**
 * The verdict on one plan line in one sentence: “akkoord”, or the most severe finding.
 * @throws {PokError} `missing` if nothing is wrong only because there is no amount to check against
 */
export function verdict(line: PlanLine, frame: Frame, amounts: Amounts): string {
  const [severest] = checkPlanLine(line, frame);
  if (severest === undefined) return AKKOORD;
  const { actielijn, year } = line;
  if (severest.notChecked && actielijn !== null && year !== null) getAmount(amounts, actielijn, year, null);
  return `${severest.severity} ${severest.code}: ${severest.wording("nl")}`;
}

/** The findings on a plan as a table with a header; one row “akkoord” without findings. */
export function findingsTable(reading: PlanReading, frame: Frame): (string | number)[][] {
  const { lines, gemeentefonds, questions } = reading;
  const questionFor = makeWaiting(reading);
  const rows = [
    ...runCheck(lines, frame, gemeentefonds)
      .filter((finding) => questionFor(finding) === null)
      .map((finding) => [finding.severity, finding.code, finding.line?.row ?? "", finding.wording("nl")]),
    ...questions.map(({ text }) => ["advies", "", "", text.nl]),
  ];
  const header = ["Ernst", "Regel", "Rij", "Bevinding"];
  const count = lines.length + gemeentefonds.length;
  return rows.length > 0
    ? [header, ...rows]
    : [header, [AKKOORD, "", "", `Geen bevindingen bij ${dutch.count(count, "planregel", "planregels")}.`]];
}

/**
 * What the planned lasten leave of the amount, in whole euros.
 * @throws {PokError} `missing` without an amount for actielijn and year; `invalid` if a last is not a number: it must not count as 0
 */
export function remainingFor(
  lines: readonly PlanLine[],
  amounts: Amounts,
  actielijn: number,
  year: number,
): number {
  const lasten = lines.filter(
    (line) =>
      line.kind === "lasten" && line.total === null && line.actielijn === actielijn && line.year === year,
  );
  return lasten.reduce(
    (remaining, { amount, row, found }) => {
      if (amount === null)
        throw new PokError(
          "invalid",
          `Argument “plan”, rij ${row}: ${showValue(found.amount)} gevonden bij actielijn ${actielijn} in ${year}; toegestaan is een getal.`,
        );
      return remaining - amount;
    },
    getAmount(amounts, actielijn, year, null),
  );
}

/** The catalogue of check rules as a table with a header. */
export function ruleTable(): string[][] {
  return [
    ["Regel", "Ernst", "Titel", "Bron"],
    ...CATALOG.map(({ code, severity, title, source }) => [code, severity, title.nl, source.nl]),
  ];
}
