import { tokensOf } from "../../sheet/tokens";
import { sheetName, isForeignSheet, rectangleOf } from "../../sheet/reference";
import type { CellValue, CellValues } from "../../work/formulas/register";
import type { RangeContent, RangeQuestion } from "../../work/formulas/workbook";
import type { Target } from "../../sheet/target";
import { rangeOf, targetOf, PLACE } from "../read";
import { readCells } from "../readCells";
import { execute } from "../execution";
import { must } from "../../sheet/must";

/** Table name (empty: the formula's own table), and with “this row” the column; any other `Tabel[…]` counts as the whole table. */
const STRUCTURE = /^([^[]*)\[(?:@\[?|\[#This Row\],\s*\[)?(.*?)\]*$/i;
const THIS_ROW = /\[@|\[#This Row\]/i;

/** Reads the ranges that arguments name. @returns in the same order; null where there is nothing to read */
export async function readRanges(
  questions: readonly RangeQuestion[],
): Promise<readonly (RangeContent | null)[]> {
  if (questions.length === 0) return [];
  return execute(async (context) => {
    const hits = await findRanges(context, questions);
    const distinct = new Set(hits.flatMap((hit) => hit ?? []));
    distinct.forEach(({ range }) => {
      range.load(PLACE);
      range.worksheet.load("id,name");
    });
    await context.sync();
    const areas = [...distinct].map((hit) => ({ hit, target: targetOf(hit.range, hit.range.worksheet) }));
    const cells = await readCells(
      context,
      areas.map(({ target }) => target),
      ["values"],
    );
    const content = new Map(
      areas.map(({ hit, target }, i) => [hit, contentOf(hit, target, must(cells[i]).values)]),
    );
    return hits.map((hit) => (hit ? must(content.get(hit)) : null));
  });
}

/** Finds where arguments are; the same question gives the same hit. What is loaded on a hit comes with the next context.sync(). */
export async function findRanges(
  context: Excel.RequestContext,
  questions: readonly RangeQuestion[],
): Promise<(Hit | null)[]> {
  // The same question keeps coming back in a table of formulas.
  const byKey = new Map<string, { find: Finder }>();
  const keys = questions.map((question) => {
    const key = keyOf(question);
    if (!byKey.has(key)) byKey.set(key, { find: finderOf(context, question) });
    return key;
  });
  await context.sync();
  const found = new Map([...byKey].map(([key, { find }]) => [key, find()]));
  await context.sync();
  const clipped = new Map([...found].map(([key, hit]) => [key, hit?.() ?? null]));
  return keys.map((key) => clipped.get(key) ?? null);
}

/** Two steps, with context.sync() in between: does it exist, and where is it. */
type Finder = () => (() => Hit | null) | null;

/** Where an argument is. The header row of a table is already loaded. */
export interface Hit {
  range: Excel.Range;
  header: Excel.Range | null;
}

function keyOf({ fromCell, argument: { kind, text } }: RangeQuestion): string {
  const ownRow = kind === "structured" && THIS_ROW.test(text) ? `|${fromCell.row}` : "";
  return `${fromCell.sheetId}${ownRow}|${text}`;
}

function finderOf(context: Excel.RequestContext, question: RangeQuestion): Finder {
  const { kind, text } = question.argument;
  if (kind === "reference") return findReference(context, question);
  if (kind === "name") return findName(context, text);
  return THIS_ROW.test(text) || text.startsWith("[")
    ? findInRow(context, question)
    : findName(context, STRUCTURE.exec(text)?.[1] ?? text);
}

function findReference(context: Excel.RequestContext, { fromCell, argument }: RangeQuestion): Finder {
  const token = must(tokensOf(argument.text)[0]);
  const location = rectangleOf(token);
  if (!location || isForeignSheet(token)) return () => null;
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName(token) || fromCell.sheetId);
  sheet.load("id");
  return () => {
    if (sheet.isNullObject) return null;
    // A whole column is a million cells; only what is in use counts.
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(PLACE);
    const target = { sheetId: sheet.id, sheet: "", ...location };
    const oneCell = location.rows * location.columns === 1;
    return () => {
      if (oneCell) return hit(rangeOf(context, target), null);
      if (used.isNullObject) return null;
      const rows = Math.min(location.rows, used.rowIndex + used.rowCount - location.row);
      const columns = Math.min(location.columns, used.columnIndex + used.columnCount - location.column);
      return rows > 0 && columns > 0 ? hit(rangeOf(context, { ...target, rows, columns }), null) : null;
    };
  };
}

/** A table, or else a name that is a range. */
function findName(context: Excel.RequestContext, name: string): Finder {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const rangeName = context.workbook.names.getItemOrNullObject(name);
  table.load("name");
  rangeName.load("name");
  return () => {
    if (!table.isNullObject) return () => hit(table.getDataBodyRange(), table.getHeaderRowRange());
    if (rangeName.isNullObject) return null;
    const range = rangeName.getRangeOrNullObject();
    range.load("address");
    return () => (range.isNullObject ? null : hit(range, null));
  };
}

/** The cell of a table column in the row of the formula: `[@Jaar]` or `Tabel1[@Jaar]`. */
function findInRow(context: Excel.RequestContext, { fromCell, argument }: RangeQuestion): Finder {
  const [, name, columnName] = STRUCTURE.exec(argument.text) ?? [];
  const own = name ? null : rangeOf(context, fromCell).getTables(false);
  own?.load("items/name");
  const named = name ? context.workbook.tables.getItemOrNullObject(name) : null;
  named?.load("name");
  return () => {
    const table = named ?? own?.items[0];
    if (!table || table.isNullObject || !columnName) return null;
    const column = table.columns.getItemOrNullObject(columnName.replace(/'(.)/g, "$1"));
    column.load("index");
    const rows = table.getDataBodyRange();
    rows.load("rowIndex,rowCount");
    return () => {
      const row = fromCell.row - rows.rowIndex;
      if (column.isNullObject || row < 0 || row >= rows.rowCount) return null;
      return hit(rows.getCell(row, column.index), null);
    };
  };
}

function hit(range: Excel.Range, header: Excel.Range | null): Hit {
  header?.load("values");
  return { range, header };
}

function contentOf({ header }: Hit, target: Target, values: CellValues): RangeContent {
  return { ...target, values, header: header ? (header.values[0] as CellValue[]) : null };
}
