import { INWONERS } from "./data/inwoners";
import { codeOf } from "./register";
import { must } from "../../sheet/must";

// The largest data here and seldom needed: load this file with import().

const FIRST_YEAR = 2017;
const perGemeente = new Map<string, ReadonlyMap<number, number>>();
const totals = new Map<number, number>();

for (const line of INWONERS.trim().split("\n")) {
  const [key, ...differences] = line.split(" ");
  const [number, first = FIRST_YEAR] = must(key).split("@").map(Number);
  const years = new Map<number, number>();
  let inwoners = 0;
  differences.forEach((difference, i) => {
    const year = first + i;
    inwoners += Number(difference);
    years.set(year, inwoners);
    totals.set(year, (totals.get(year) ?? 0) + inwoners);
  });
  perGemeente.set(codeOf(must(number)), years);
}

/** The years whose inwoners are known. */
export const yearsWithInwoners: readonly number[] = [...totals.keys()].sort((a, b) => a - b);

/** Inwoners of a gemeente in a year, or undefined where that is not known. */
export function inwonersOf(code: string, year: number): number | undefined {
  return perGemeente.get(code)?.get(year);
}

/** Inwoners of all gemeenten together in a year, or undefined where that is not known. */
export function inwonersOfNederland(year: number): number | undefined {
  return totals.get(year);
}

/**
 * Share (0–1) of a gemeente in the inwoners of all gemeenten in a year.
 * @returns undefined where it is not known: an unknown code, a year without figures, or a gemeente that did not exist then
 */
export function inwonersShare(code: string, year: number): number | undefined {
  const inwoners = inwonersOf(code, year);
  return inwoners === undefined ? undefined : inwoners / must(totals.get(year));
}
