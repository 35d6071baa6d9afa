import {
  seriesOf,
  seriesFigure,
  type EditieCode,
  type SeriesSource,
  type SeriesCode,
  type Figure,
} from "../../knowledge/gemeentefonds";
import { readEditie, readYearFrom, readRow, findSeries } from "../../knowledge/gemeentefonds/read";
import { type IndexRequest } from "../indexing/request";
import { INDEX_SERIES, PRIJSPEILEN } from "../../knowledge/gemeentefonds";
import { yearsText } from "../../knowledge/notation";
import type { Target } from "../../sheet/target";
import { argumentError } from "../../sheet/errors";
import { readNumber } from "../../sheet/number";
import { isEmpty } from "../../sheet/text";
import type { Call, Argument } from "./calls";
import { refers, argumentValue, type RangeReader } from "./argumentValues";
import type { ArgumentName, FunctionName } from "./functions";
import { riddleOf, type Riddle } from "./origin";
import { must } from "../../sheet/must";

/** A figure from a series of the gemeentefonds. */
export interface FigureOrigin {
  kind: "figure";
  call: Call;
  figure: Figure;
}

/** The citation of a series: BRON with the name of a series. */
export interface SeriesSourceOrigin {
  kind: "seriesSource";
  call: Call;
  series: SeriesSource;
  year: number;
}

/** The amount that is indexed. */
export interface IndexAmount {
  argument: Argument;
  /** Where the amount is; null if it is in the formula itself. */
  target: Target | null;
  /** In the unit of the cell; null where only Excel can compute it. */
  num: number | null;
}

/** An indexed amount: where it comes from, and with which index. */
export interface IndexOrigin {
  kind: "index";
  call: Call;
  request: IndexRequest;
  amount: IndexAmount;
}

/** A call about the gemeentefonds whose outcome cannot be explained. */
export interface FondsRiddle {
  kind: "riddle";
  call: Call;
  riddle: Riddle;
}

/** Where the outcome of a function about the gemeentefonds comes from. */
export type FondsOrigin = FigureOrigin | SeriesSourceOrigin | IndexOrigin | FondsRiddle;

/** The function of each series, with the argument that chooses its row. */
const SERIES_FUNCTIONS: Readonly<Partial<Record<FunctionName, { series: SeriesCode; row: ArgumentName }>>> = {
  ACCRES: { series: "accres", row: "soort" },
  LPO: { series: "lpo", row: "onderdeel" },
  BCF: { series: "bcf", row: "rij" },
  OPSCHALINGSKORTING: { series: "opschalingskorting", row: "rij" },
};

/** Works out where the outcome of a call comes from; null if it is not about the gemeentefonds. */
export function fondsOriginOf(call: Call, reader: RangeReader): FondsOrigin | null {
  try {
    const fn = SERIES_FUNCTIONS[call.fn];
    if (fn) return figureOrigin(call, seriesOf(fn.series), fn.row, reader);
    if (call.fn === "INDEXEER") return indexOrigin(call, reader);
    const series = seriesInSource(call, reader);
    return series && { kind: "seriesSource", call, series, year: yearOf(call, series, reader) };
  } catch (error) {
    return { kind: "riddle", call, riddle: riddleOf(error) };
  }
}

/**
 * The editie a call about the gemeentefonds draws on; null if it is about something else.
 * @throws {Undetermined} if an argument cannot be read. @throws {PokError} if it is no editie
 */
export function fondsEditieOf(call: Call, reader: RangeReader): EditieCode | null {
  const fn = SERIES_FUNCTIONS[call.fn];
  if (fn) return editieOf(call, seriesOf(fn.series), reader);
  if (call.fn === "INDEXEER") return editieOf(call, INDEX_SERIES, reader);
  return seriesInSource(call, reader)?.edities[0] ?? null;
}

function seriesInSource(call: Call, reader: RangeReader): SeriesSource | null {
  return call.fn === "BRON" ? findSeries(argumentValue(call, "actielijn", reader)) : null;
}

function figureOrigin(
  call: Call,
  series: SeriesSource,
  rowArgument: ArgumentName,
  reader: RangeReader,
): FigureOrigin {
  const row = readRow(series, argumentValue(call, rowArgument, reader), rowArgument);
  const year = yearOf(call, series, reader);
  return {
    kind: "figure",
    call,
    figure: seriesFigure(series.code, row, year, editieOf(call, series, reader)),
  };
}

function indexOrigin(call: Call, reader: RangeReader): IndexOrigin {
  const readPrijspeil = (name: "vanjaar" | "naarjaar") =>
    readYearFrom(
      PRIJSPEILEN,
      `een jaar waarvoor de brief een prijspeil geeft (${yearsText(PRIJSPEILEN)})`,
      argumentValue(call, name, reader),
      name,
    );
  const [from, to] = [readPrijspeil("vanjaar"), readPrijspeil("naarjaar")];
  const component = readRow(INDEX_SERIES, argumentValue(call, "onderdeel", reader), "onderdeel");
  const editie = editieOf(call, INDEX_SERIES, reader);
  return {
    kind: "index",
    call,
    request: { component, editie, from, to, place: "itself" },
    amount: indexAmount(must(call.argumentList.bedrag), reader),
  };
}

/** If the amount is a computation the index can still be shown; a POK function in it has an origin of its own. */
function indexAmount(argument: Argument, reader: RangeReader): IndexAmount {
  if (argument.kind === "value") return { argument, target: null, num: numberOf(argument.value) };
  if (argument.kind === "omitted") throw noNumber(null);
  const content = refers(argument) ? reader(argument) : null;
  if (!content) return { argument, target: null, num: null };
  const { sheetId, sheet, row, column, rows, columns, values } = content;
  const single = rows * columns === 1 ? must(values[0])[0] : null;
  return {
    argument,
    target: { sheetId, sheet, row, column, rows, columns },
    // Only Excel knows what the function gets for an empty cell.
    num: isEmpty(single) ? null : numberOf(single),
  };
}

function numberOf(found: unknown): number {
  const num = typeof found === "string" ? readNumber(found) : found;
  if (typeof num !== "number") throw noNumber(found);
  return num;
}

const noNumber = (found: unknown) => argumentError("invalid", "bedrag", found, "een getal");

const editieOf = (call: Call, series: SeriesSource, reader: RangeReader): EditieCode =>
  readEditie(series, argumentValue(call, "editie", reader), "editie");

/** Accepts years without a figure in the letter, so that this can be said. */
function yearOf(call: Call, { name, years }: SeriesSource, reader: RangeReader): number {
  const allowed = `een jaar dat de brief bij deze reeks noemt (${name.nl}: ${yearsText(years)})`;
  return readYearFrom(years, allowed, argumentValue(call, "jaar", reader), "jaar");
}
