import { GIVEN } from "../table/roleNames";
import { readGemeente, type Gemeente } from "../../knowledge/gemeenten/register";
import type { Unit } from "../../knowledge/pok/kinds";
import { A1 } from "../table/rejection";
import { cellValue } from "../../sheet/cellValue";
import { parseNumberText } from "../../sheet/numberText";
import { determineNotation } from "../table/notation";
import { assignColumns } from "./header/columns";
import { findHeader, type Header } from "./header/headerRows";
import { determineUnit } from "./header/tableUnit";
import { memoize } from "../../sheet/memoize";
import type { Correction, Column, ReadResult, Provenance, Role, Fixed, Question } from "../table/kinds";
import type { NumberNotation } from "../../sheet/numberText";
import type { Raster } from "../../sheet/raster";
import { must } from "../../sheet/must";

/** A column with amounts, ready to read; `index` counts from 0. */
export interface AmountColumn {
  index: number;
  fixed: Fixed;
  unit: Unit;
}

/** A recognized table: all that is needed to read its rows. */
export interface Table {
  header: Header | null;
  /** Index of the first row below the header. */
  firstRow: number;
  columns: readonly Column[];
  amountColumns: readonly AmountColumn[];
  /** Column index per role, or undefined. */
  place: Readonly<Partial<Record<Role, number>>>;
  /** Indexes of the columns that hold the name of a row. */
  labels: readonly number[];
  notation: NumberNotation | null;
  /** Parses the text of an amount cell, and remembers it. */
  parse: typeof parseNumberText;
  unit: ReadResult["unit"];
  gemeente: Gemeente | null;
  correction: Correction;
  provenance: Provenance;
  questions: readonly Question[];
}

/** Recognizes header, columns, unit and number notation; what is not certain becomes a question. */
export function recognizeTable(raster: Raster, correction: Correction, provenance = A1): Table {
  const { headerRow } = correction;
  const header =
    headerRow === null ? null : findHeader(raster, headerRow === undefined ? undefined : headerRow - 1);
  const firstRow = header ? header.until + 1 : 0;
  const { columns, questions } = assignColumns(raster, header, firstRow, correction, provenance);
  const { unit, perColumn, contradiction } = determineUnit(raster, header, columns, correction, provenance);
  const amountColumns = columns
    .filter(({ role }) => role === "amount")
    .map((column) => ({
      index: column.column - 1,
      fixed: column.fixed ?? {},
      unit: perColumn(column),
    }));
  const parse = memoize(parseNumberText);
  const notation = correction.numberNotation
    ? { notation: correction.numberNotation, reason: GIVEN }
    : determineNotation(amountTexts(raster, firstRow, amountColumns), parse);
  const place: Partial<Record<Role, number>> = {};
  for (const { role, column } of columns) place[role] ??= column - 1;
  const first = amountColumns[0]?.index ?? 0;
  return {
    header,
    firstRow,
    columns,
    amountColumns,
    place,
    labels: columns
      .filter(({ role, column }) => role !== "amount" && (role !== "none" || column - 1 < first))
      .map(({ column }) => column - 1),
    notation: notation.notation,
    parse,
    unit,
    gemeente: correction.gemeente === undefined ? null : readGemeente(correction.gemeente),
    correction,
    provenance,
    questions: [
      ...questions,
      ...(contradiction
        ? [
            {
              over: "unit",
              text: {
                nl: `De eenheid staat niet vast: ${unit.reason.nl}. Geef haar op.`,
                en: `The unit is not certain: ${unit.reason.en}. Say which it is.`,
              },
            } as const,
          ]
        : []),
      ...(notation.notation === null
        ? [
            {
              over: "numberNotation",
              text: {
                nl: `De getalnotatie staat niet vast: ${notation.reason.nl}. Geef haar op.`,
                en: `The notation of numbers is not certain: ${notation.reason.en}. Say which it is.`,
              },
            } as const,
          ]
        : []),
    ],
  };
}

/** Whether not a single amount can be read without an answer to the questions. */
export function isUnreadable({ questions }: Table): boolean {
  return questions.some(
    ({ over }) => over === "columns" || over === "actielijn" || over === "year" || over === "unit",
  );
}

function* amountTexts(raster: Raster, firstRow: number, columns: readonly AmountColumn[]): Iterable<string> {
  for (let i = firstRow; i < raster.length; i++) {
    for (const { index } of columns) {
      const value = cellValue(must(raster[i])[index]);
      if (typeof value === "string") yield value;
    }
  }
}
