import { dutch } from "../texts/format";
import { SERIES_LIST, seriesOf } from "../knowledge/gemeentefonds";
import { readYearFrom, findSeries } from "../knowledge/gemeentefonds/read";
import type { SeriesSource } from "../knowledge/gemeentefonds/kinds";
import { readActielijn } from "../knowledge/pok/read/actielijn";
import { yearsText } from "../knowledge/notation";
import { argumentError } from "../sheet/errors";
import { readNumber } from "../sheet/number";
import { plain } from "./dataTypes";
import { must } from "../sheet/must";

const INDEX_YEARS = seriesOf("lpo").years;
/** The index of a year starts from the prijspeil of the year before. */
const PRIJSPEILEN = [must(INDEX_YEARS[0]) - 1, ...INDEX_YEARS];
const PRIJSPEIL_ALLOWED = `een jaar van ${yearsText(PRIJSPEILEN).replace("–", " tot en met ")}: de brief geeft de index voor ${yearsText(INDEX_YEARS)}`;

const SERIES_NAMES = SERIES_LIST.map(({ code }) => `“${code}”`);
const OR_SERIES = `; of een reeks: ${dutch.choice(SERIES_NAMES)}`;

/**
 * An actielijn, with its number, or a series of the gemeentefonds.
 * @throws {PokError} see readActielijn; the sentence names the series too
 */
export function actielijnOrSeries(value: unknown): number | SeriesSource {
  const found = plain(value);
  return findSeries(found) ?? readActielijn(found, "actielijn", OR_SERIES);
}

/**
 * The year of a figure.
 * @param allowEmpty whether a year without a figure in the letter is allowed too
 * @throws {PokError} `missing` if the series has no such year or no figure for it; `invalid` if it is not a year
 */
export function seriesYearOf(
  { name, years, rows }: SeriesSource,
  value: unknown,
  allowEmpty = false,
): number {
  const [first] = Object.values(must(rows[0]).values);
  const withFigure = years.filter((_, column) => must(first)[column] !== null);
  const empty = years.filter((year) => !withFigure.includes(year));
  const gap = empty.length === 0 ? "" : `; voor ${yearsText(empty)} noemt de brief geen bedrag`;
  const allowed = `een jaar waarvoor de brief een cijfer geeft (${name.nl}: ${yearsText(withFigure)}${gap})`;
  return readYearFrom(allowEmpty ? years : withFigure, allowed, plain(value), "jaar");
}

/** The prijspeil of an amount. @throws {PokError} `missing` without an index for the year; `invalid` if it is not a year */
export function indexYearOf(value: unknown, argument: string): number {
  return readYearFrom(PRIJSPEILEN, PRIJSPEIL_ALLOWED, plain(value), argument);
}

/** An amount in any unit, also as Dutch text. @throws {PokError} `invalid` if it is not a number */
export function readAmountToIndex(found: unknown): number {
  const value = plain(found);
  const num = typeof value === "string" ? readNumber(value) : value;
  if (typeof num !== "number" || !Number.isFinite(num))
    throw argumentError("invalid", "bedrag", value, "een getal, zoals 100000 of 100000,50");
  return num;
}
