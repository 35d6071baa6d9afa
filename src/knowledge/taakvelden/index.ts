import { TRANSITIONS, TAAKVELDEN } from "./taakveldList";

const OLDEST_YEAR = 2017;
/** The newest year whose list is known; later years use this one, and say so. */
export const NEWEST_LIST_YEAR = 2026;

/** A taakveld of the Iv3 list; the same code can have another title in a later year. */
export interface Taakveld {
  code: string;
  title: string;
  firstYear: number;
  lastYear: number;
}

const byCode = new Map<string, Taakveld[]>();
for (const line of TAAKVELDEN.trim().split("\n")) {
  const [code = "", title = "", first, last] = line.split(";");
  const taakveld = {
    code,
    title,
    firstYear: Number(first || OLDEST_YEAR),
    lastYear: Number(last || NEWEST_LIST_YEAR),
  };
  byCode.set(code, [...(byCode.get(code) ?? []), taakveld]);
}

/** The year whose list counts for a year. */
const listYear = (year: number): number => Math.min(Math.max(year, OLDEST_YEAR), NEWEST_LIST_YEAR);

/** The taakveld with exactly that code in that year; without a year the newest with that code. */
export function taakveldIn(code: string, year: number | null): Taakveld | undefined {
  const versions = byCode.get(code);
  if (versions === undefined || year === null) return versions?.[versions.length - 1];
  const sought = listYear(year);
  return versions.find(({ firstYear, lastYear }) => firstYear <= sought && sought <= lastYear);
}

/** The taakvelden of a year, in the order of the list. */
export const taakveldenIn = (year: number): readonly Taakveld[] => taakveldenOf([...byCode.keys()], year);

const taakveldenOf = (codes: readonly string[], year: number | null): Taakveld[] =>
  codes.map((code) => taakveldIn(code, year)).filter((taakveld) => taakveld !== undefined);

/** Per code the years it is on the list: a plan of 100,000 lines asks 100,000 times. */
const yearsOf = new Map<string, ReadonlySet<number>>(
  [...byCode].map(([code, versions]) => [
    code,
    new Set(
      versions.flatMap(({ firstYear, lastYear }) =>
        Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i),
      ),
    ),
  ]),
);

/** Whether exactly that code is on the list in a year; without a year: on any list. */
export function existsIn(code: string, year: number | null): boolean {
  const years = yearsOf.get(code);
  return years !== undefined && (year === null || years.has(listYear(year)));
}

const forward = new Map<string, readonly string[]>();
const backward = new Map<string, readonly string[]>();
for (const [, old, successors] of TRANSITIONS) {
  const codes = successors.split(" ");
  forward.set(old, codes);
  for (const code of codes) backward.set(code, [...(backward.get(code) ?? []), old]);
}

/**
 * What replaces, in a year, a code that is not on the list then (any more, or yet): its successors or predecessors,
 * followed from change to change (6.71 in 2026: 6.71a–d of 2023, so 6.711–6.714 and 6.791). In the order of the list.
 */
export function successorsOf(code: string, year: number | null): readonly Taakveld[] {
  const versions = byCode.get(code);
  if (versions === undefined || year === null || existsIn(code, year)) return [];
  const step = versions.every(({ lastYear }) => lastYear < listYear(year)) ? forward : backward;
  const found = new Set<string>();
  let codes: readonly string[] = [code];
  while (codes.length > 0) {
    const next = [...new Set(codes.flatMap((old) => step.get(old) ?? []))];
    for (const candidate of next) if (existsIn(candidate, year)) found.add(candidate);
    codes = next.filter((candidate) => !found.has(candidate));
  }
  return taakveldenOf([...found].sort(inListOrder), year);
}

/** Codes less alike than “6.7…” say nothing about each other. */
const SHORTEST_LIKENESS = "6.7".length;

/** The codes of a year that look most like one that is on no list at all: 0.611 looks like 0.61, 6.719 like 6.711–6.714. */
export function nearestIn(code: string, year: number | null): readonly Taakveld[] {
  const list = year === null ? taakveldenOf([...byCode.keys()], null) : taakveldenIn(year);
  const likeness = list.map((candidate) => sharedStart(code.toLowerCase(), candidate.code));
  const best = Math.max(SHORTEST_LIKENESS, ...likeness);
  return list.filter((_, i) => likeness[i] === best);
}

/** The number of characters two codes begin with alike. */
function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** The taakvelden that a code turned into a number can mean: 0.1 can be 0.10. */
export function candidatesOf(code: string, year: number | null): readonly Taakveld[] {
  return taakveldenOf([code, `${code}0`], year);
}

const order = new Map([...byCode.keys()].map((code, place) => [code, place]));
const inListOrder = (one: string, other: string) => (order.get(one) ?? 0) - (order.get(other) ?? 0);
