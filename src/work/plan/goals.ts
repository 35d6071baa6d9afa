import type { GoalNumber } from "./kinds";
import { must } from "../../sheet/must";

/** A goal the money was granted for. */
export interface Goal {
  number: GoalNumber;
  name: string;
}

/** The four goals of the letter, in our own words and in its order. */
export const GOALS: readonly Goal[] = [
  { number: 1, name: "Meer uitvoeringscapaciteit" },
  { number: 2, name: "Extra hulp bij complexe problemen" },
  { number: 3, name: "Betere coördinatie bij meervoudige problemen" },
  { number: 4, name: "Sterker leervermogen" },
];

/** Where the letter names the goals. */
export const GOALS_SOURCE =
  "VNG Lbr. 21/083 van 14 december 2021, paragraaf over wat de middelen voor de gemeente betekenen, doelen 1–4";

/** A goal as it is on the sheet: “3 Betere coördinatie bij meervoudige problemen”. */
export const goalText = (number: GoalNumber): string => `${number} ${must(GOALS[number - 1]).name}`;

/** Reads a goal from a cell; null if it does not start with the number of one. */
export function readGoal(cell: unknown): GoalNumber | null {
  const number = Number(/^\s*([1-4])(?!\d)/.exec(String(cell ?? ""))?.[1]);
  return GOALS.find((goal) => goal.number === number)?.number ?? null;
}
