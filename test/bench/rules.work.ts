import { national } from "../../src/knowledge/pok/amounts";
import { currentEditie } from "../../src/knowledge/pok/edities";
import { CATALOG, runCheck, SEVERITIES, Frame } from "../../src/rules";
import type { PlanLine } from "../../src/reading/plan/kinds";
import { largePlan, roughPlan } from "./largePlan";
import { handwritten, makeColumns } from "./handwritten";
import { median } from "./measurement";

/* Runs outside Jest: in its sandbox every Math.imul costs many times as much. */

const LINE_COUNT = 100_000;
const ROUNDS = 25;
const WARM_UP = 20;

const ROUGH_SIZES = [3, 5, 10, 20, 40, 80, 300, 2_000];

/** What was measured; times in milliseconds for all lines. */
export interface Outcome {
  lines: number;
  catalogue: number;
  findings: number;
  codes: number;
  /** Findings that only one of the two has. */
  differences: string[];
  ours: number;
  hand: number;
}

const newFrame = () => new Frame({ amounts: national(currentEditie) });
const number = (code: string) => Number(code.slice(4)) + (code.startsWith("BBV") ? 20 : 0);

function measureAlternately(one: () => unknown, other: () => unknown): [number, number] {
  const timings: [number[], number[]] = [[], []];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    [one, other].forEach((perform, i) => {
      const start = performance.now();
      perform();
      if (round >= 0) timings[i]!.push(performance.now() - start);
    });
  }
  return [median(timings[0]), median(timings[1])];
}

const checkedOnly = (lines: readonly PlanLine[]) =>
  runCheck(lines, newFrame()).filter((finding) => !finding.notChecked);

/** What only one of the two finds, as rule, severity and plan line. */
function compare(lines: readonly PlanLine[]): string[] {
  const location = new Map(lines.map((line, i) => [line, i]));
  const { rule: rules, severity, at } = handwritten(makeColumns(lines));
  const fromOurs = checkedOnly(lines).map(
    (finding) =>
      `${number(finding.code)}|${SEVERITIES.indexOf(finding.severity)}|${finding.line === null ? -1 : location.get(finding.line)}`,
  );
  const fromHand = rules.map((rule, i) => `${rule}|${severity[i]}|${at[i]}`);
  const tally = new Map<string, number>();
  for (const key of fromOurs) tally.set(key, (tally.get(key) ?? 0) + 1);
  for (const key of fromHand) tally.set(key, (tally.get(key) ?? 0) - 1);
  return [...tally].filter(([, count]) => count !== 0).map(([key]) => key);
}

async function measure(): Promise<Outcome> {
  const plan = largePlan(LINE_COUNT);
  const columns = makeColumns(plan);
  const ours = checkedOnly(plan);
  // Small rough plans also break the rules on the whole plan that the large, neat plan obeys.
  const rough = ROUGH_SIZES.map(roughPlan);
  const differences = [plan, ...rough].flatMap((lines) => compare(lines));
  const [time, hand] = measureAlternately(
    () => runCheck(plan, newFrame()),
    () => handwritten(columns),
  );

  return {
    lines: LINE_COUNT,
    catalogue: CATALOG.length,
    findings: ours.length,
    codes: new Set([plan, ...rough].flatMap(checkedOnly).map(({ code }) => code)).size,
    differences: differences.slice(0, 20),
    ours: time,
    hand,
  };
}

void measure().then((outcome) => process.stdout.write(JSON.stringify(outcome)));
