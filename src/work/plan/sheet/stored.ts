import {
  boolean,
  nullable,
  object,
  picklist,
  pipe,
  string,
  number,
  readonly,
  strictTuple,
  union,
  type InferOutput,
} from "valibot";
import { UNITS } from "../../../knowledge/pok/kinds";
import { YEARS } from "../../../rules/frame";
import { isoDate, listOf, readBy, text, whole } from "../../schema";
import type { Format } from "../../stored";
import { SHEET_KINDS } from "../workbook";
import type { SheetCell, Box } from "./kinds";

/** More than a plan writes; a workbook that holds more is not ours. */
const MOST_PLANS = 100;
const MOST_BOXES = 20;
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;
const NAME_LENGTH = 255;

/** A cell as it was written: content, number format and whether it is a formula; null: not written. */
const cell = nullable(
  pipe(strictTuple([union([string(), number()]), string(), picklist([0, 1])]), readonly()),
);

const row = object({ key: text(), cells: listOf(cell, MOST_COLUMNS) });

/** A box as it was written. */
const box = object({
  name: text(NAME_LENGTH),
  workbookName: text(NAME_LENGTH),
  table: boolean(),
  columns: listOf(text(), MOST_COLUMNS),
  rows: listOf(row, MOST_ROWS),
});

/** A plan as it was written: enough to recognize later what the user changed in it. */
const plan = object({
  scenario: text(NAME_LENGTH),
  writtenOn: isoDate,
  unit: picklist(UNITS),
  years: listOf(picklist(YEARS), YEARS.length),
  sheets: listOf(object({ kind: picklist(SHEET_KINDS), boxes: listOf(box, MOST_BOXES) }), SHEET_KINDS.length),
});

/** With half a record a user's cell could pass for the plan's, so a plan with anything odd counts as not written. */
const written = object({ plans: listOf(whole(plan), MOST_PLANS) });

export type StoredCell = InferOutput<typeof cell>;
export type StoredBox = InferOutput<typeof box>;
export type StoredPlan = InferOutput<typeof plan>;
export type StoredPlans = InferOutput<typeof written>;

export const WRITTEN_FORMAT: Format<StoredPlans> = { older: [], read: readBy(written) };

export const toStoredCell = ({ content, notation, formula }: SheetCell): StoredCell => [
  content,
  notation,
  formula ? 1 : 0,
];

export const toStoredBox = ({ name, workbookName, table, columns, rows }: Box): StoredBox => ({
  name,
  workbookName,
  table: table !== null,
  columns,
  rows: rows.map(({ key, cells }) => ({
    key,
    cells: cells.map((cell) => (cell === null ? null : toStoredCell(cell))),
  })),
});
