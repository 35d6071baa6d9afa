import { dutch } from "../../texts/format";
import { argumentError } from "../../sheet/errors";
import { isEmpty, normalize } from "../../sheet/text";
import { EDITIE_NAME, SERIES_LIST } from "./seriesList";
import type { EditieCode, SeriesSource } from "./kinds";
import { must } from "../../sheet/must";

const SHORTEST_START = 3;

/** The series a text names, by code or name; null if it is not a series. */
export function findSeries(value: unknown): SeriesSource | null {
  if (typeof value !== "string") return null;
  const text = normalize(value);
  return SERIES_LIST.find(({ code, name }) => text === code || text === normalize(name.nl)) ?? null;
}

/**
 * Reads a row of a series: its name or an unambiguous start of it, also inflected (“reële percentage”); capitals and
 * accents are ignored.
 * @param value null: not given, so the first row
 * @returns the code of the row
 * @throws {PokError} `invalid` for any other value
 */
export function readRow({ rows }: SeriesSource, value: unknown, argument: string): string {
  return choose(
    rows.map(({ code, name, rowTitle }) => ({
      code,
      names: [code, name.nl, rowTitle].flatMap(withInflections),
    })),
    value,
    argument,
  );
}

/**
 * Reads an editie of a series: “mei”, “meicirculaire 2021”, “MEV”.
 * @param value null: not given, so the first editie
 * @throws {PokError} `invalid` for any other value
 */
export function readEditie({ edities }: SeriesSource, value: unknown, argument: string): EditieCode {
  return choose(
    edities.map((code) => ({ code, names: [code, EDITIE_NAME[code]] })),
    value,
    argument,
  );
}

/**
 * Reads a year, as a number or as text of four digits.
 * @param allowed the years, as an error message names them
 * @throws {PokError} `missing` for another year; `invalid` if it is not a whole year
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
  choices: readonly { code: T; names: readonly string[] }[],
  value: unknown,
  argument: string,
): T {
  if (value === null) return must(choices[0]).code;
  const text = typeof value === "string" && !isEmpty(value) ? normalize(value) : null;
  if (text !== null) {
    const matching = (fits: (name: string) => boolean) =>
      choices.filter(({ names }) => names.some((name) => fits(normalize(name))));
    const [equal] = matching((name) => name === text);
    if (equal) return equal.code;
    const start = text.length < SHORTEST_START ? [] : matching((name) => name.startsWith(text));
    if (start.length === 1) return must(start[0]).code;
  }
  const codes = choices.map(({ code }) => `“${code}”`);
  throw argumentError("invalid", argument, value, dutch.choice(codes));
}
