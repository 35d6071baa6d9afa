import { amountText, UNIT_TEXT } from "../../knowledge/notation";
import { isPlanTable } from "../../knowledge/tableNames";
import {
  readPlanInSteps,
  type PlanCorrection,
  type PlanReading,
  type PlanQuestion,
  type ProgressState,
} from "../../reading/plan";
import type { PlanLine } from "../../reading/plan/kinds";
import { runCheck, unitFactor, makeWaiting, Frame } from "../../rules";
import { CheckFinding } from "./finding";
import { withoutCheckColumns } from "./columns";
import { makeCellFinder } from "./causeCell";
import { makeKeys } from "./key";
import type { Check, CheckData, PlanContent, WaitingFinding } from "./kinds";

/**
 * Reads a plan and checks it.
 * @throws {PokError} `invalid`, if no header with amounts is recognized in the range
 */
export function checkLocation(content: PlanContent, correction: PlanCorrection, data: CheckData): Check {
  const steps = checkInSteps(content, correction, data);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As {@link checkLocation}, but in steps, so that the caller can show progress or stop. */
export function* checkInSteps(
  { location, raster, hidden, merged }: PlanContent,
  correction: PlanCorrection,
  data: CheckData,
): Generator<ProgressState, Check, void> {
  const parsed = yield* readPlanInSteps(
    withoutCheckColumns(raster),
    {
      // The table of a drafted plan is a list of lasten: its baten are on a sheet of their own.
      ...(location.table !== null && isPlanTable(location.table) && { kind: "lasten" }),
      ...correction,
      zeroIsZero: true,
      ...(hidden.length > 0 && { hidden }),
      ...(merged.length > 0 && { merged }),
    },
    location.target,
  );
  yield { processed: raster.length, total: raster.length };
  const lines = onSheet(parsed.lines, location.target);
  const frame = new Frame({ ...data, unit: parsed.unit.value ?? 1, unitStated: parsed.unit.stated });
  const reading = {
    ...parsed,
    questions: [...parsed.questions, ...unitQuestion(parsed, lines, frame)],
  };
  const found = runCheck(lines, frame, onSheet(reading.gemeentefonds, location.target));
  const columnOf = makeCellFinder(raster, reading, location.target);
  const keyOf = makeKeys(found);
  const questionFor = makeWaiting(reading, location.target);
  const findings: CheckFinding[] = [];
  const waiting: WaitingFinding[] = [];
  found.forEach((one, i) => {
    const finding = new CheckFinding(one, i, keyOf, columnOf);
    const question = questionFor(one);
    if (question === null) findings.push(finding);
    else waiting.push({ finding, question });
  });
  return { location, raster, reading, lines, findings, waiting };
}

/** Asks the user for the unit if the plan names none and nearly all amounts look too small. */
function unitQuestion(
  { unit: { value, stated } }: PlanReading,
  lines: readonly PlanLine[],
  frame: Frame,
): PlanQuestion[] {
  const factor = value === 1 && !stated ? unitFactor(lines, frame) : null;
  if (factor === null) return [];
  const [times, unit] = [amountText(factor, 1), UNIT_TEXT[factor]];
  const text = {
    nl: `Er staat geen eenheid, en vrijwel alle bedragen lijken een factor ${times} te klein. Staan zij ${unit}?`,
    en: `No unit is stated, and nearly all amounts look a factor ${times} too small. Are they ${unit}?`,
  };
  return [{ over: "unit", text }];
}

/** The plan lines with row and column as on the sheet, so that sentences name the row of the sheet. */
function onSheet<R extends PlanLine>(
  lines: readonly R[],
  { row, column }: { row: number; column: number },
): readonly R[] {
  if (row === 0 && column === 0) return lines;
  return lines.map((line) => ({ ...line, row: line.row + row, column: line.column + column }));
}
