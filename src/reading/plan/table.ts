import { A1 } from "../table/rejection";
import { cellValue } from "../../sheet/cellValue";
import { PokError, showValue } from "../../sheet/errors";
import { isEmpty, normalize } from "../../sheet/text";
import type { Unit } from "../../knowledge/pok/kinds";
import { onlyYearIn, yearsIn } from "../../knowledge/pok/read/yearText";
import { memoize } from "../../sheet/memoize";
import { parseNumberText } from "../../sheet/numberText";
import { readEvidence as findEvidence } from "../table/header/evidence";
import { determineNotation } from "../table/notation";
import { hasTrailingMinus, makeAmountReader, type CellAmount, type Habits } from "./cell/amount";
import { determineUnit } from "./unit";
import { assignColumns } from "./header/columns";
import { findHeader, makeHeaderCheck, type PlanHeader } from "./header/headerRows";
import { findFirstTitle, readTitleTexts } from "./header/titles";
import type {
  PlanCorrection,
  PlanColumn,
  PlanReading,
  PlanRole,
  PlanFixed,
  PlanQuestion,
  Raster,
} from "./reading";
import { must } from "../../sheet/must";

/** A column with amounts, ready to read; `index` counts from 0. */
export interface AmountColumn {
  index: number;
  fixed: PlanFixed;
  unit: Unit;
  /** Column index of the V/N that belongs to it, or undefined. */
  sign: number | undefined;
}

/** A recognized plan: all that is needed to read its rows. */
export interface PlanTable {
  header: PlanHeader | null;
  /** Index of the first row below the header. */
  firstRow: number;
  /** Index of the header of a next table, or of the end of the raster. */
  end: number;
  /** Reads an amount cell in the way this table writes them. */
  readAmount: (value: unknown) => CellAmount;
  /** Columns without a role beside the amounts: a number in them is accounted for. */
  beside: readonly PlanColumn[];
  shape: PlanReading["shape"];
  columns: readonly PlanColumn[];
  amountColumns: readonly AmountColumn[];
  /** Column index per role, or undefined. */
  place: Readonly<Partial<Record<PlanRole, number>>>;
  /** Column indexes with text about a row, where “Totaal” can stand too. */
  labels: readonly number[];
  /** The labels that together are the name of a row. */
  nameParts: readonly number[];
  explanations: readonly number[];
  unit: PlanReading["unit"];
  /** The year for rows that name none themselves. */
  year: number | null;
  /** Whether a 0 in a key column can be an empty cell: Excel sometimes gives a function empty cells as 0. */
  zeroIsEmpty: boolean;
  correction: PlanCorrection;
  questions: readonly PlanQuestion[];
}

/**
 * Recognizes header, columns and unit of a plan.
 * @param startAt row index where the search for the header starts
 * @param provenance where the raster starts on the sheet, for the addresses in the sentences
 * @throws {PokError} `invalid` when no header with an amount column can be found
 */
export function recognizePlan(
  raster: Raster,
  correction: PlanCorrection,
  startAt = 0,
  provenance = A1,
): PlanTable {
  const table = tryPlan(raster, correction, startAt, provenance);
  if (!table) throw noHeader(raster);
  return table;
}

/** Like {@link recognizePlan}, but null when no plan can be recognized. */
export function tryPlan(
  raster: Raster,
  correction: PlanCorrection,
  startAt = 0,
  provenance = A1,
  earlier: PlanReading["unit"] | null = null,
): PlanTable | null {
  const { headerRow } = correction;
  const given = headerRow && startAt === 0 ? headerRow - 1 : undefined;
  const found = headerRow === null ? null : findHeader(raster, given, startAt);
  const header = found && withTitleYear(found, raster);
  const firstRow = header ? header.until + 1 : 0;
  const { columns, shape, questions } = assignColumns(raster, header, firstRow, correction, provenance);
  const amounts = columns.filter(({ role }) => role === "amount");
  if (amounts.length === 0) return null;
  const end = header ? findEnd(raster, header, amounts) : raster.length;
  const unit = determineUnit(raster, end, header, columns, correction, earlier);
  // What the user gives goes before the unit in a header.
  if (correction.unit) for (const column of amounts) delete column.unit;
  const place: Partial<Record<PlanRole, number>> = {};
  for (const { role, column } of columns) place[role] ??= column - 1;
  const withoutYear = place.year === undefined && amounts.some(({ fixed }) => fixed?.year === undefined);
  const year = correction.year ?? (withoutYear ? findYearInTitles(raster, header) : null);
  const labels = findLabelColumns(columns);
  const nameParts = labels.filter(({ header: text }) => !SIDE_MATTERS.has(normalize(text))).map(index);
  const amountColumns = makeAmountColumns(columns, unit.value);
  const first = must(amountColumns[0]).index;
  return {
    header,
    firstRow,
    shape,
    columns,
    end,
    amountColumns,
    readAmount: makeAmountReader(habitsOf(raster, firstRow, end, amountColumns)),
    beside: columns.filter(
      ({ role, column, header: text }) =>
        role === "none" && (column - 1 > first || (text !== "" && yearsIn(text).length > 0)),
    ),
    place,
    labels: labels.map(index),
    // Where nothing else names a row, its taakveld does: “6.1 POK AL4 wijkteams”.
    nameParts: nameParts.length > 0 || place.taakveld === undefined ? nameParts : [place.taakveld],
    explanations: columns.filter(({ role }) => role === "details").map(({ column }) => column - 1),
    unit,
    year,
    zeroIsEmpty: !raster.some((row) => row.some((cell) => cell === "" || cell === null)),
    correction,
    questions: [
      ...questions,
      ...(unit.value === null ? [unitQuestion(unit.reason)] : []),
      ...(withoutYear && year === null ? [YEAR_QUESTION] : []),
    ],
  };
}

const YEAR_QUESTION: PlanQuestion = {
  over: "year",
  text: {
    nl: "Nergens staat bij welk jaar de bedragen horen; geef het jaar op of wijs de kolom aan.",
    en: "Nothing says to which year the amounts belong; give the year or point out the column.",
  },
};

function unitQuestion(reason: PlanReading["unit"]["reason"]): PlanQuestion {
  return {
    over: "unit",
    text: {
      nl: `De eenheid staat niet vast: ${reason.nl}. Geef haar op; tot dan is geen bedrag gelezen.`,
      en: `The unit is not certain: ${reason.en}. Please give it; until then no amount has been read.`,
    },
  };
}

/** The index of the header of a next table; the header that returns on a next page is none. */
function findEnd(raster: Raster, header: PlanHeader, amounts: readonly PlanColumn[]): number {
  const isHeader = makeHeaderCheck(amounts.map(index), header.parts);
  const own = must(raster[header.until]);
  for (let i = header.until + 1; i < raster.length; i++) {
    const row = must(raster[i]);
    if (isHeader(row) && !row.every((cell, k) => isEmpty(cell) || cell === own[k])) return i;
  }
  return raster.length;
}

/** Per sheet and amount columns whether a minus sign stands behind the number there: a sheet can have many small tables. */
const habits = new WeakMap<Raster, Map<string, boolean>>();

function signHabit(raster: Raster, columns: readonly AmountColumn[]): boolean {
  const perColumns = habits.get(raster) ?? new Map<string, boolean>();
  habits.set(raster, perColumns);
  const key = columns.map((column) => column.index).join();
  const known = perColumns.get(key);
  if (known !== undefined) return known;
  function* cells(): Iterable<unknown> {
    for (const row of raster) for (const { index: k } of columns) yield cellValue(row[k]);
  }
  const habit = hasTrailingMinus(cells());
  perColumns.set(key, habit);
  return habit;
}

/** One amount that can only be English is a slip of the pen in a Dutch plan; two are a notation. */
function writesEnglish(texts: Iterable<string>, parse: typeof parseNumberText): boolean {
  let english = 0;
  for (const text of texts) {
    const readResult = parse(text);
    if (readResult.kind === "num" && readResult.shape === "en" && ++english === 2) return true;
  }
  return false;
}

/** “T+1” counts from the year in the titles. */
function withTitleYear(header: PlanHeader, raster: Raster): PlanHeader {
  if (!header.parts.some((part) => part?.relative !== undefined)) return header;
  const year = findYearInTitles(raster, header);
  if (year === null) return header;
  const parts = header.parts.map((part) =>
    part?.relative === undefined ? part : { ...part, fixed: { ...part.fixed, year: year + part.relative } },
  );
  return { ...header, parts };
}

function habitsOf(raster: Raster, firstRow: number, end: number, columns: readonly AmountColumn[]): Habits {
  function* cells(): Iterable<unknown> {
    for (let i = firstRow; i < end; i++)
      for (const { index } of columns) yield cellValue(must(raster[i])[index]);
  }
  function* texts(): Iterable<string> {
    for (const value of cells()) if (typeof value === "string") yield value;
  }
  const parse = memoize(parseNumberText);
  return {
    notation:
      determineNotation(texts(), parse).notation === "en" && writesEnglish(texts(), parse) ? "en" : "nl",
    trailingMinus: signHabit(raster, columns),
  };
}

function makeAmountColumns(columns: readonly PlanColumn[], general: Unit | null): AmountColumn[] {
  const amounts = columns.filter(({ role }) => role === "amount");
  // A V/N beside a saldo is that of the saldo.
  const signs = columns
    .filter(({ role, column }) => role === "sign" && !isDifference(columns[column - 2]))
    .map(({ column }) => column - 1);
  const last = amounts[amounts.length - 1]?.column ?? 0;
  const before =
    signs.length > 1 &&
    must(signs[signs.length - 1]) < last - 1 &&
    must(signs[0]) < must(amounts[0]).column - 1;
  return amounts.map(({ column, fixed, unit }) => ({
    index: column - 1,
    fixed: fixed ?? {},
    unit: unit ?? general ?? 1,
    // One V/N column applies to the whole row; with more, each belongs to the amount beside it.
    sign:
      signs.length === 1
        ? signs[0]
        : before
          ? signs.filter((sign) => sign < column - 1).pop()
          : signs.find((sign) => sign >= column),
  }));
}

function isDifference(column: PlanColumn | undefined): boolean {
  return column?.role === "none" && findEvidence(column.header)?.beyond === "difference";
}

/** Descriptions, and what stands left of the amounts without a role of its own. */
/** Headers of columns that say something about a row but do not name it: who is a partner does not make a goal. */
const SIDE_MATTERS: ReadonlySet<string> = new Set(["nr", "doel", "doelgroep", "partners", "indicator"]);

const index = ({ column }: PlanColumn) => column - 1;

function findLabelColumns(columns: readonly PlanColumn[]): PlanColumn[] {
  const first = columns.findIndex(({ role }) => role === "amount");
  const name = columns.filter(({ role }) => role === "description");
  const loose = columns.filter(({ role, column }) => role === "none" && column - 1 < first);
  return [...name, ...loose].sort((a, b) => a.column - b.column);
}

function findYearInTitles(raster: Raster, header: PlanHeader | null): number | null {
  if (!header) return null;
  return onlyYearIn(
    raster.slice(findFirstTitle(raster, header.from), header.from).flatMap(readTitleTexts).join(" "),
  );
}

function noHeader(raster: Raster): PokError {
  const first = raster.find((row) => row.some((cell) => !isEmpty(cellValue(cell))));
  const found = first
    ? first
        .map(cellValue)
        .filter((value) => !isEmpty(value))
        .slice(0, 6)
        .map(showValue)
        .join(", ")
    : "niets";
  return new PokError(
    "invalid",
    `Argument “plan”: er is geen kopregel met een kolom voor bedragen herkend; de eerste rij bevat ${found}. Toegestaan is een lang plan met de koppen Actielijn, Jaar en Bedrag (en waar aanwezig Soort, Aard, Kanaal, Taakveld, Omschrijving), of een breed plan met de kop Actielijn en een kolom per jaar.`,
  );
}
