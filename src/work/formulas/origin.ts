import { getAmount, totalOf, type Amounts } from "../../knowledge/pok/amounts";
import { citation, publication, type Editie } from "../../knowledge/pok/editie";
import { PokError } from "../../sheet/errors";
import { readActielijn } from "../../knowledge/pok/read/actielijn";
import { readUnit } from "../../knowledge/pok/read/unit";
import { readYear } from "../../knowledge/pok/read/year";
import { readKanaal } from "../../knowledge/pok/read/kanaal";
import { normalize } from "../../sheet/text";
import { errorSentence } from "../../texts/errors";
import { LIMITS, raming, type Limit } from "../../knowledge/pok/raming";
import type { Unit, Kanaal, Status } from "../../knowledge/pok/kinds";
import type { Call } from "./calls";
import { shareOf, Undetermined, argumentValue, type RangeReader } from "./argumentValues";
import { ownSourceOf, type SourceRow } from "./source";
import { must } from "../../sheet/must";

/** A cell of a spill range, from 0. */
export interface SpillCell {
  row: number;
  column: number;
}

/** Why the origin of an amount cannot be told. */
export type Riddle =
  { kind: "undetermined"; argument: string; text: string } | { kind: "error"; sentence: string };

/** The sum behind a raming: (national + edge) × share, with the band due to rounding in the source. Amounts in euros. */
export interface RamingSum {
  /** AU and DU together. */
  national: number;
  limit: Limit;
  /** What the limit adds to the national amount; negative for `laag`. */
  edge: number;
  /** 0 through 1. */
  share: number;
  low: number;
  high: number;
}

/** Where the POK amount of a call comes from. Amounts in euros. */
export interface Origin {
  kind: "pok";
  call: Call;
  /** null where the function has none, or gives the total. */
  actielijn: { number: number; name: string } | null;
  year: number | null;
  /** null is all kanalen together. */
  kanaal: Kanaal | null;
  unit: Unit;
  /** null where the source leaves the cell empty; undefined where the function gives no amount. */
  euro: number | null | undefined;
  source: "national" | "own" | "raming";
  /** The rows an own amount was added up from. */
  rows: readonly SourceRow[];
  /** The status of the national actielijn in that year; null where that does not apply. */
  status: Status | null;
  /** The place in the publication, with what is odd about it; empty for own amounts. */
  citation: string;
  /** How a raming was computed; null for another function. */
  raming: RamingSum | null;
  riddle: Riddle | null;
}

/** Functions that give an amount, or judge one. */
const WITH_AMOUNT = new Set(["BEDRAG", "REEKS", "TABEL", "TOTAAL", "RAMING", "TOETS", "RUIMTE"]);

/**
 * Works out where the amount of a call comes from.
 * @param cell the cell in the spill range, if the formula spills
 */
export function originOf(
  editie: Editie,
  call: Call,
  reader: RangeReader,
  cell: SpillCell = { row: 0, column: 0 },
): Origin {
  const empty: Origin = {
    kind: "pok",
    call,
    actielijn: null,
    year: null,
    kanaal: null,
    unit: 1,
    euro: undefined,
    source: call.fn === "RAMING" ? "raming" : "national",
    rows: [],
    status: null,
    citation: "",
    raming: null,
    riddle: null,
  };
  let found = empty;
  try {
    found = { ...empty, ...placeOf(editie, call, reader, cell) };
    return complete(editie, found, reader);
  } catch (error) {
    return { ...found, riddle: riddleOf(error) };
  }
}

/** What an error tells about the origin; rethrows unexpected errors. */
export function riddleOf(error: unknown): Riddle {
  if (error instanceof Undetermined)
    return { kind: "undetermined", argument: error.argument, text: error.text };
  if (error instanceof PokError) return { kind: "error", sentence: errorSentence(error) };
  throw error;
}

/** Which actielijn, year, kanaal and unit a call gives in this cell. */
function placeOf(editie: Editie, call: Call, reader: RangeReader, cell: SpillCell) {
  const read = <T>(name: Parameters<typeof argumentValue>[1], parse: (value: unknown) => T): T | null => {
    const value = argumentValue(call, name, reader);
    return value === null ? null : parse(value);
  };
  const kanaal = read("kanaal", readKanaal);
  const unit = read("eenheid", readUnit) ?? 1;
  if (call.fn === "TABEL") return { ...tablePlace(editie, cell), kanaal, unit };
  // Without actielijn or year the function gives an error; this gives the same sentence.
  const required = <T>(name: "actielijn" | "jaar", parse: (value: unknown) => T): T | null =>
    name in call.argumentList ? parse(argumentValue(call, name, reader)) : null;
  const number = required("actielijn", readActielijn);
  const year =
    call.fn === "REEKS"
      ? (read("van", (value) => readYear(value, "van")) ?? must(editie.years[0])) + cell.column
      : required("jaar", readYear);
  return { actielijn: actielijnFor(editie, number), year, kanaal, unit };
}

/** The header row and the first two columns of POK.TABEL are no amounts. */
function tablePlace(editie: Editie, { row, column }: SpillCell): Pick<Origin, "actielijn" | "year"> {
  const number = editie.actielijnen[row - 1]?.number ?? null;
  const inAmounts = row > 0 && column > 1;
  return {
    actielijn: actielijnFor(editie, number),
    year: inAmounts ? (editie.years[column - 2] ?? null) : null,
  };
}

function actielijnFor(editie: Editie, number: number | null): Origin["actielijn"] {
  const lijn = editie.actielijnen.find((candidate) => candidate.number === number);
  return lijn ? { number: lijn.number, name: lijn.name } : null;
}

function complete(editie: Editie, origin: Origin, reader: RangeReader): Origin {
  const { call, year } = origin;
  const own = ownSourceOf(call, reader);
  if (year === null) return { ...origin, source: own ? "own" : origin.source };
  const national = nationalOrigin(editie, origin, year);
  if (!WITH_AMOUNT.has(call.fn)) return { ...national, euro: undefined };
  if (call.fn === "RAMING") return ramingOrigin(editie, national, year, reader);
  if (!own) return national;
  const rows = own.rows.filter(
    (row) =>
      row.year === year &&
      (origin.actielijn === null || row.actielijn === origin.actielijn.number) &&
      (origin.kanaal === null || row.kanaal === origin.kanaal),
  );
  return { ...origin, source: "own", rows, euro: ownAmount(own.amounts, origin, year) };
}

function ownAmount(amounts: Amounts, { actielijn, kanaal }: Origin, year: number): number {
  return actielijn ? getAmount(amounts, actielijn.number, year, kanaal) : totalOf(amounts, year, kanaal);
}

function nationalOrigin(editie: Editie, origin: Origin, year: number): Origin {
  const { actielijn, kanaal } = origin;
  if (!actielijn) {
    const remarks = kanaal === null ? editie.remarksAtTotal(year) : [];
    const warning = remarks.length > 0 ? ` Let op: ${remarks.join(" ")}` : "";
    return {
      ...origin,
      euro: editie.total(year, kanaal),
      citation: `${publication(editie.source)}, som van kolom ${year}.${warning}`,
    };
  }
  const cell = editie.cell(actielijn.number, year);
  const euro = cell.printed === null || kanaal === null ? cell.printed : (cell.perKanaal[kanaal] ?? 0);
  return { ...origin, euro, status: cell.status, citation: citation(cell) };
}

function ramingOrigin(editie: Editie, origin: Origin, year: number, reader: RangeReader): Origin {
  const share = shareOf(argumentValue(origin.call, "aandeel", reader) ?? 0);
  const given = argumentValue(origin.call, "grens", reader);
  const limit: Limit | undefined =
    given === null ? "midden" : LIMITS.find((g) => g === normalize(String(given)));
  if (share === null || limit === undefined) return { ...origin, euro: undefined };
  const sum = (fraction: number, edge: Limit) =>
    raming(editie, must(origin.actielijn).number, year, fraction, edge);
  const national = sum(1, "midden");
  return {
    ...origin,
    euro: sum(share, limit),
    raming: {
      national,
      limit,
      edge: sum(1, limit) - national,
      share,
      low: sum(share, "laag"),
      high: sum(share, "hoog"),
    },
  };
}
