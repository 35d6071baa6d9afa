import fc from "fast-check";
import { readPlan } from "../../../src/reading/plan";
import { runs } from "../../harness/runs";
import { generate } from "./generate";

const key = ({ row, column }: { row: number; column: number }) => `${row}|${column}`;

/** What went wrong in silence: read as something else, or lost without a word. */
function silentFaults(seed: number): { faults: string[]; right: number; all: number } {
  const { grid, truth, named } = generate(seed);
  const { lines, accounted, questions } = readPlan(grid, { zeroIsZero: true });
  const faults: string[] = [];
  const said = new Set([...accounted.asked, ...accounted.unread].map(key));
  const openKind = questions.some(({ over }) => over === "kind" || over === "signs");
  let right = 0;
  for (const line of lines) {
    if (line.total !== null || line.amount === 0) continue;
    said.add(key(line));
    // POK-19 names it.
    if (line.amount === null) continue;
    const meant = truth.get(key(line));
    const read = `AL${line.actielijn} ${line.year} ${line.kind} ${line.amount}`;
    if (!meant) faults.push(`${key(line)}: ${read}, but it is no line`);
    else if (read === `AL${meant.actielijn} ${meant.year} ${meant.kind} ${meant.euro}`) right++;
    else if (!openKind || read.split(" ").slice(0, 2).join() !== `AL${meant.actielijn},${meant.year}`)
      faults.push(`${key(line)}: ${read}, but meant ${JSON.stringify(meant)}`);
  }
  for (const cell of named) if (!said.has(cell)) faults.push(`${cell}: lost, a row about POK`);
  for (const [cell, meant] of truth)
    if (!said.has(cell)) faults.push(`${cell}: lost, ${JSON.stringify(meant)}`);
  return { faults, right, all: truth.size };
}

test("nothing is silently wrong or lost in generated tables", () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const { faults } = silentFaults(seed);
      expect({ seed, faults }).toEqual({ seed, faults: [] });
    }),
    // The same tables in every ordinary run; a hardening run draws new ones.
    { numRuns: runs(1_000), endOnFailure: true },
  );
});

test("at least 97 % of the amounts of generated tables is read right without a correction", () => {
  let right = 0;
  let all = 0;
  for (let seed = 0; seed < 500; seed++) {
    const outcome = silentFaults(seed);
    right += outcome.right;
    all += outcome.all;
  }
  expect(right / all).toBeGreaterThan(0.97);
});
