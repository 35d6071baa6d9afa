import { TRANSITIONS, TAAKVELDEN } from "./taakveldList";

const OLDEST_YEAR = 2017;
/** No list of later years is known yet: they use that of this year. */
const NEWEST_YEAR = 2026;

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
    lastYear: Number(last || NEWEST_YEAR),
  };
  byCode.set(code, [...(byCode.get(code) ?? []), taakveld]);
}

/** The taakveld with that code in that year; without a year the newest with that code. */
export function taakveldIn(code: string, year: number | null): Taakveld | undefined {
  const versions = byCode.get(code);
  if (versions === undefined || year === null) return versions?.[versions.length - 1];
  const sought = year > NEWEST_YEAR ? NEWEST_YEAR : year < OLDEST_YEAR ? OLDEST_YEAR : year;
  return versions.find(({ firstYear, lastYear }) => firstYear <= sought && sought <= lastYear);
}

/** The taakvelden of a year, in the order of the list. */
export const taakveldenIn = (year: number): readonly Taakveld[] =>
  [...byCode.keys()].map((code) => taakveldIn(code, year)).filter((taakveld) => taakveld !== undefined);

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

/** Whether a taakveld is on the list in a year, itself or as a further subdivision (“6.71a”, “6.751”). */
export function existsIn(code: string, year: number | null): boolean {
  if (year !== null && yearsOf.get(code)?.has(year)) return true;
  if (taakveldIn(code, year) !== undefined) return true;
  return SUBDIVISION.test(code) && taakveldIn(code.slice(0, -1), year) !== undefined;
}

const SUBDIVISION = /^\d\.\d\d[a-z\d]$/;

/** What replaces, in a year, a code that is not on the list then (any more, or yet). */
export function successorsOf(code: string, year: number | null): readonly Taakveld[] {
  return TRANSITIONS.flatMap(([old, successors]) =>
    old === code ? successors : successors.includes(code) ? [old] : [],
  )
    .map((other) => taakveldIn(other, year))
    .filter((taakveld) => taakveld !== undefined);
}

/** The taakvelden that a code turned into a number can mean: 0.1 can be 0.10. */
export function candidatesOf(code: string, year: number | null): readonly Taakveld[] {
  return [code, `${code}0`]
    .map((candidate) => taakveldIn(candidate, year))
    .filter((taakveld) => taakveld !== undefined);
}
