import type { Amounts } from "./amounts";
import { currentEditie } from "./edities";
import { argumentError, PokError, showValue } from "../../sheet/errors";
import { readActielijn } from "./read/actielijn";
import { readNumber } from "../../sheet/number";
import { readYear } from "./read/year";
import { readKanaal } from "./read/kanaal";
import { headerPlaces } from "./read/headers";
import { isEmpty, normalize } from "../../sheet/text";
import type { Kanaal } from "./kinds";
import { must } from "../../sheet/must";

/** The columns of a table with own amounts, in their fixed order. */
export const COLUMNS = ["Actielijn", "Jaar", "Kanaal", "Bedrag", "Gemeente", "Editie"] as const;
const REQUIRED = 4;
const AMOUNT = COLUMNS.indexOf("Bedrag");
const AMOUNT_HEADER = /^bedrag(?:en)?(?:$|[^\p{L}])/u;
/** “Bedrag (€)”, “Bedrag in euro's”, “Bedrag (hele euro's)”. */
const EUROS = /^bedrag(?:en)?\s*[([]?\s*(?:in\s+)?(?:hele\s+)?(?:€|eur|euro(?:['’]?s)?)?\s*[)\]]?$/;
/** A whole amount calculated in a cell can end up a hair off the whole number. */
const FLOAT_NOISE = 1e-6;

/** One row of own amounts; the amount in whole euros. */
export interface OwnAmount {
  actielijn: number;
  year: number;
  kanaal: Kanaal;
  amount: number;
  gemeente: string | null;
  editie: string | null;
  /** Row number within the given range, from 1. */
  row: number;
}

/** The amounts of one gemeente. */
export interface OwnAmounts extends Amounts {
  readonly gemeente: string | null;
  readonly rows: readonly OwnAmount[];
}

/**
 * Reads a range with own amounts: Actielijn | Jaar | Kanaal | Bedrag | Gemeente | Editie, with or without a header row.
 * Further columns and empty rows are ignored.
 * @throws {PokError} `invalid` with too few columns, an unreadable cell, two gemeenten, or two rows for the same place
 */
export function readOwnAmounts(range: readonly (readonly unknown[])[], argument = "bedragen"): OwnAmounts {
  const first = Math.max(
    0,
    range.findIndex((cells) => !cells.every(isNothing)),
  );
  const columns = findColumns(range[first] ?? [], argument);
  const rows: OwnAmount[] = [];
  range.forEach((cells, index) => {
    if (index === first && columns.header) return;
    if (cells.every(isNothing)) return;
    rows.push(readRow(cells, index + 1, columns.places, argument));
  });
  requireOneGemeente(rows, argument);
  return makeAmounts(rows, argument);
}

/** An empty cell of a range: Excel hands it over as 0, null or an empty text, by its version. */
const isNothing = (cell: unknown): boolean => isEmpty(cell) || cell === 0;

/** Whether a row is the header row of a range with own amounts. */
export function isHeaderRow(row: readonly unknown[]): boolean {
  const texts = row.map((cell) => normalize(String(cell ?? "")));
  return texts.includes("actielijn") && texts.includes("jaar");
}

interface Columns {
  header: boolean;
  /** Per fixed column its place in the range, or -1. */
  places: readonly number[];
}

function findColumns(firstRow: readonly unknown[], argument: string): Columns {
  const header = isHeaderRow(firstRow);
  const places = header
    ? headerPlaces(firstRow, COLUMNS)
    : COLUMNS.map((_, i) => (i < firstRow.length ? i : -1));
  const missing = COLUMNS.filter((_, i) => i < REQUIRED && places[i] === -1);
  if (header) requireOneAmount(firstRow, must(places[AMOUNT]), argument);
  if (missing.length > 0) {
    throw new PokError("invalid", {
      argument,
      problem: `de kolom ${missing.join(", ")} ontbreekt; nodig zijn ${COLUMNS.slice(0, REQUIRED).join(", ")}, en waar bekend Gemeente en Editie.`,
    });
  }
  return { header, places };
}

/** A header “Bedrag (x € 1.000)”, or an old beside a new amount, leaves open what the amounts are in euros. */
function requireOneAmount(header: readonly unknown[], place: number, argument: string): void {
  const amounts = header.filter((cell) => AMOUNT_HEADER.test(normalize(String(cell ?? ""))));
  const name = place === -1 ? undefined : header[place];
  const other = amounts.find((cell) => cell !== name);
  if (name !== undefined && !EUROS.test(normalize(String(name)))) {
    throw new PokError(
      "invalid",
      `Argument “${argument}”: ${showValue(name)} gevonden boven de bedragen; toegestaan is een kolom Bedrag of Bedrag (€), in hele euro's.`,
    );
  }
  if (other !== undefined) {
    throw new PokError(
      "invalid",
      `Argument “${argument}”: twee kolommen met bedragen gevonden, ${showValue(name)} en ${showValue(other)}; toegestaan is één kolom Bedrag.`,
    );
  }
}

function readRow(
  cells: readonly unknown[],
  row: number,
  places: readonly number[],
  argument: string,
): OwnAmount {
  const cell = (column: (typeof COLUMNS)[number]) => cells[must(places[COLUMNS.indexOf(column)])] ?? null;
  const location = (column: string) => `${argument}, rij ${row}, kolom ${column}`;
  const text = (column: "Gemeente" | "Editie") =>
    isEmpty(cell(column)) || cell(column) === 0 ? null : String(cell(column)).trim();
  return asInvalid(() => ({
    actielijn: readActielijn(cell("Actielijn"), location("Actielijn")),
    year: readYear(cell("Jaar"), location("Jaar")),
    kanaal: readKanaal(cell("Kanaal"), location("Kanaal")),
    amount: readAmount(cell("Bedrag"), location("Bedrag")),
    gemeente: text("Gemeente"),
    editie: text("Editie"),
    row,
  }));
}

/** An unreadable cell makes the whole range invalid, even if it names a year or actielijn that is merely missing. */
function asInvalid<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof PokError ? new PokError("invalid", error.complaint, { cause: error }) : error;
  }
}

function readAmount(value: unknown, argument: string): number {
  const num = typeof value === "string" ? readNumber(value) : value;
  const whole = typeof num === "number" ? Math.round(num) : NaN;
  if (typeof num !== "number" || !(Math.abs(num - whole) < FLOAT_NOISE)) {
    throw argumentError("invalid", argument, value, "een geheel bedrag in euro's");
  }
  return whole;
}

function requireOneGemeente(rows: readonly OwnAmount[], argument: string): void {
  const first = rows.find(({ gemeente }) => gemeente !== null);
  const other = rows.find(
    ({ gemeente }) => gemeente !== null && normalize(gemeente) !== normalize(must(must(first).gemeente)),
  );
  if (!first || !other) return;
  throw new PokError("invalid", {
    argument,
    problem: `twee gemeenten gevonden, ${showValue(first.gemeente)} (rij ${first.row}) en ${showValue(other.gemeente)} (rij ${other.row}); toegestaan is één gemeente.`,
  });
}

function makeAmounts(rows: readonly OwnAmount[], argument: string): OwnAmounts {
  const perPlace = new Map<string, OwnAmount>();
  const totals = new Map<string, number>();
  for (const row of rows) {
    const place = `${row.actielijn}|${row.year}`;
    const duplicate = perPlace.get(`${place}|${row.kanaal}`);
    if (duplicate) {
      throw new PokError("invalid", {
        argument,
        problem: `rij ${duplicate.row} en rij ${row.row} gelden allebei voor actielijn ${row.actielijn}, ${row.year}, ${row.kanaal}; toegestaan is één rij per actielijn, jaar en kanaal.`,
      });
    }
    perPlace.set(`${place}|${row.kanaal}`, row);
    totals.set(place, (totals.get(place) ?? 0) + row.amount);
  }
  return {
    name: `argument “${argument}”`,
    gemeente: rows.find(({ gemeente }) => gemeente !== null)?.gemeente ?? null,
    rows,
    years: currentEditie.years,
    actielijnen: currentEditie.actielijnen,
    read(actielijn, year, kanaal) {
      const total = totals.get(`${actielijn}|${year}`);
      if (total === undefined || kanaal === null) return total;
      return perPlace.get(`${actielijn}|${year}|${kanaal}`)?.amount ?? 0;
    },
  };
}
