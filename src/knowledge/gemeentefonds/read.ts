import { dutch } from "../../texts/format";
import { argumentError } from "../../sheet/errors";
import { isEmpty, normalize } from "../../sheet/text";
import { EDITIE_NAME, SERIES_LIST } from "./seriesList";
import type { EditieCode, SeriesSource } from "./kinds";
import { must } from "../../sheet/must";

const SHORTEST_START = 3;

/** The series a text names, by code or name; null if it is no series. */
export function findSeries(value: unknown): SeriesSource | null {
  if (typeof value !== "string") return null;
  const text = normalize(value);
  return SERIES_LIST.find(({ code, name }) => text === code || text === normalize(name.nl)) ?? null;
}

/**
 * Reads a row of a series: its name or an unambiguous start of it, also inflected (“reële percentage”); capitals and
 * accents do not count.
 * @param value null: not given, then the first row holds
 * @returns the code of the row
 * @throws {PokError} `invalid` for any other value
 */
export function readRow({ rows }: SeriesSource, value: unknown, argument: string): string {
  return choose(
    rows.map(({ code, name, rowTitle }) => ({
      code,
      nameList: [code, name.nl, rowTitle].flatMap(withInflections),
    })),
    value,
    argument,
  );
}

/**
 * Reads an editie of a series: “mei”, “meicirculaire 2021”, “MEV”.
 * @param value null: not given, then the first editie holds
 * @throws {PokError} `invalid` for any other value
 */
export function readEditie({ edities }: SeriesSource, value: unknown, argument: string): EditieCode {
  return choose(
    edities.map((code) => ({ code, nameList: [code, EDITIE_NAME[code]] })),
    value,
    argument,
  );
}

/**
 * Reads a year, as a number or as text of four digits.
 * @param years the years there are
 * @param allowed what those years are called in an error message
 * @throws {PokError} `missing` for another year; `invalid` if it is no whole year
 */
export function readYearFrom(
  years: readonly number[],
  allowed: string,
  value: unknown,
  argument: string,
): number {
  const year = typeof value === "string" && /^\s*\d{4}\s*$/.test(value) ? Number(value) : value;
  if (typeof year !== "number" || !Number.isInteger(year))
    throw argumentError("invalid", argument, value, allowed);
  if (!years.includes(year)) throw argumentError("missing", argument, value, allowed);
  return year;
}

/** A sentence says “het reële accres”, while the row is called “reëel”. */
const withInflections = (name: string): string[] => [
  name,
  name.replace(/^(nomin)aal\b/i, "$1ale").replace(/^(re)ëel\b/i, "$1ële"),
];

function choose<T extends string>(
  choices: readonly { code: T; nameList: readonly string[] }[],
  value: unknown,
  argument: string,
): T {
  if (value === null) return must(choices[0]).code;
  const text = typeof value === "string" && !isEmpty(value) ? normalize(value) : null;
  if (text !== null) {
    const match = (review: (name: string) => boolean) =>
      choices.filter(({ nameList }) => nameList.some((name) => review(normalize(name))));
    const [equal] = match((name) => name === text);
    if (equal) return equal.code;
    const start = text.length < SHORTEST_START ? [] : match((name) => name.startsWith(text));
    if (start.length === 1) return must(start[0]).code;
  }
  const nameList = choices.map(({ code }) => `“${code}”`);
  throw argumentError("invalid", argument, value, dutch.choice(nameList));
}
