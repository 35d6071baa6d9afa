import {
  HEADERS,
  readHeaders,
  readRegister as parseRegister,
  thawed,
  REGISTER,
  registerCells,
  type Freeze,
  type Frozen,
  type CellValue,
  type Header,
} from "../../work/formulas/register";
import type { FrozenCell, Register } from "../../work/formulas/workbook";
import { cellAddress } from "../../sheet/address";
import { WorkbookError } from "../../sheet/obstacle";
import { type Target } from "../../sheet/target";
import { inputOf, REWRITABLE } from "../input";
import { rangeOf, targetOf, PLACE } from "../read";
import { readCells } from "../readCells";
import { readContent } from "../content";
import { must } from "../../sheet/must";
import { recordOf } from "../../sheet/recordOf";

/** At the top of the sheet, above the table: what it is for. */
const CAPTION = "Bevroren POK-formules";
const EXPLANATION =
  "Deze cellen bevatten waarden in plaats van formules. Ontdooien gaat via POK-venster, Formules; verwijder of wijzig hier dan geen rijen.";
const HEADER_ROW = 4;
const TABLE_STYLE = "TableStyleLight9";
const DATE_NOTATION = "dd-mm-yyyy";
const WHOLE_AMOUNTS = "#,##0";
/** Shows 440,5 as 440,5. The first decimal is always there, as Excel would put a bare comma after a whole number. */
const ALL_DECIMALS = "#,##0.0#####";
/** Columns whose values can still change after freezing, also from whole numbers to fractions. */
const LIVE_COLUMNS = ["Staat er nu", "Volgens formule nu", "Verschil"] as const;
/** In points, for columns whose content would make the sheet unreadably wide. */
const FORMULA_WIDTH = 220;

/** The table as it is in the workbook. */
export interface RegisterTable {
  table: Excel.Table;
  sheet: string;
  place: Record<Header, number>;
  width: number;
  /** Place on the sheet of the first cell below the header, from 0. */
  row: number;
  column: number;
  isProtected: boolean;
  /** Content of the rows below the header as it can be written back. */
  input: unknown[][];
  rows: readonly Frozen[];
}

/** @returns null if there is no register; the missing headers if it cannot be read */
export async function readTable(
  context: Excel.RequestContext,
): Promise<RegisterTable | { missing: readonly Header[] } | null> {
  const table = context.workbook.tables.getItemOrNullObject(REGISTER);
  table.load("name");
  await context.sync();
  if (table.isNullObject) return null;
  const header = table.getHeaderRowRange();
  header.load("values,rowIndex,columnIndex");
  const body = table.getDataBodyRange().load(PLACE);
  table.worksheet.load("id,name");
  table.worksheet.protection.load("protected");
  await context.sync();
  const headers = readHeaders(must(header.values[0]));
  if ("missing" in headers) return headers;
  const [cells] = await readCells(context, [targetOf(body, table.worksheet)], REWRITABLE);
  return {
    table,
    sheet: table.worksheet.name,
    place: headers.place,
    width: must(header.values[0]).length,
    row: header.rowIndex + 1,
    column: header.columnIndex,
    isProtected: table.worksheet.protection.protected,
    input: inputOf(must(cells)),
    rows: parseRegister(headers.place, must(cells).formulas, must(cells).values),
  };
}

/** As {@link readTable}. @throws {WorkbookError} if there is a table that cannot be used */
export async function requireUsable(context: Excel.RequestContext): Promise<RegisterTable | null> {
  const table = await readTable(context);
  if (table && "missing" in table) throw new WorkbookError({ kind: "sheetOccupied", sheet: REGISTER });
  if (table?.isProtected) throw new WorkbookError({ kind: "sheetProtected", sheet: table.sheet });
  return table;
}

/** @throws {WorkbookError} `writtenOtherwise` if the register does not hold this many rows */
export async function requireRowCount(context: Excel.RequestContext, rows: number): Promise<void> {
  const table = await readTable(context);
  if (table ? "missing" in table || filledRows(table) !== rows : rows > 0)
    throw new WorkbookError({ kind: "writtenOtherwise", address: REGISTER });
}

/** A table without data keeps one empty row. */
export const filledRows = (table: RegisterTable | null): number =>
  (table?.input ?? []).filter((row) => row.some((cell) => cell !== "")).length;

/** Adds frozen cells at the bottom of the register, which is made if it is not there yet. Writes at the next context.sync(). */
export function addToRegister(
  context: Excel.RequestContext,
  register: RegisterTable | null,
  freezes: readonly Freeze[],
  today: string,
  namesBySheet: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  const place = register?.place ?? fixedPlaces;
  const row = register ? register.row + register.input.length : HEADER_ROW;
  const column = register?.column ?? 0;
  const rows = freezes.map((cell, i) =>
    registerCells(
      cell,
      (header) => cellAddress(row + i, column + place[header]),
      today,
      namesBySheet.get(cell.target.sheetId) ?? new Set(),
    ),
  );
  if (!register) {
    makeRegister(context, rows);
    putNotations(context.workbook.worksheets.getItem(REGISTER), row, column, place, freezes);
    return;
  }
  const wideRows = rows.map((cells) => {
    const wideRow: CellValue[] = Array.from({ length: register.width }, () => "");
    HEADERS.forEach((header, i) => (wideRow[place[header]] = must(cells[i])));
    return wideRow;
  });
  register.table.rows.add(undefined, wideRows);
  putNotations(register.table.worksheet, row, column, place, freezes);
}

/** Frozen whole amounts with a thousands separator; what can still change with all its decimals. */
function putNotations(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  place: Record<Header, number>,
  freezes: readonly Freeze[],
): void {
  const put = (header: Header, notations: string[]) => {
    sheet.getRangeByIndexes(row, column + place[header], notations.length, 1).numberFormat = notations.map(
      (notation) => [notation],
    );
  };
  const amounts = freezes.map(({ values }) =>
    values.flat().every((value) => typeof value !== "number" || Number.isInteger(value))
      ? WHOLE_AMOUNTS
      : "General",
  );
  put("Waarde", amounts);
  for (const header of LIVE_COLUMNS)
    put(
      header,
      freezes.map(() => ALL_DECIMALS),
    );
  put(
    "Bevroren op",
    freezes.map(() => DATE_NOTATION),
  );
}

const fixedPlaces = recordOf(HEADERS, (_, place) => place);

function makeRegister(context: Excel.RequestContext, rows: readonly (readonly unknown[])[]): void {
  const sheet = context.workbook.worksheets.add(REGISTER);
  sheet.showGridlines = false;
  sheet.getRange("A1:A2").values = [[CAPTION], [EXPLANATION]];
  sheet.getRange("A1").format.font.bold = true;
  sheet.getRange("A2").format.font.italic = true;
  const range = sheet.getRangeByIndexes(HEADER_ROW - 1, 0, rows.length + 1, HEADERS.length);
  range.formulas = [[...HEADERS], ...rows.map((row) => [...row])];
  const table = sheet.tables.add(range, true);
  table.name = REGISTER;
  table.style = TABLE_STYLE;
  range.format.autofitColumns();
  for (const header of ["Formule", "Formule (Engels)"] as const)
    range.getColumn(fixedPlaces[header]).format.columnWidth = FORMULA_WIDTH;
  sheet.freezePanes.freezeRows(HEADER_ROW);
}

/** Takes rows out of the register; if none are left, its sheet goes too. Writes at the next context.sync(). */
export function removeFromRegister({ table, input, sheet }: RegisterTable, rows: readonly number[]): void {
  if (rows.length === input.length) {
    // A sheet that someone moved the table to does not belong to the add-in.
    if (sheet === REGISTER) table.worksheet.delete();
    else table.delete();
    return;
  }
  // From bottom to top, as a row that goes shifts what is below it.
  for (const row of [...rows].sort((a, b) => b - a)) table.rows.getItemAt(row).delete();
}

/** Brings the register back to an earlier state; null means there was no register. */
export async function revertRegister(
  context: Excel.RequestContext,
  before: RegisterTable | null,
): Promise<void> {
  const now = await readTable(context);
  if (now && "missing" in now) return;
  if (now && (!before || before.input.length === 0)) {
    removeFromRegister(
      now,
      now.input.map((_, i) => i),
    );
  } else if (before && !now) {
    makeRegister(
      context,
      before.input.map((row) => HEADERS.map((header) => row[before.place[header]])),
    );
  } else if (before && now) {
    const excess = now.input.length - before.input.length;
    if (excess > 0)
      removeFromRegister(
        now,
        Array.from({ length: excess }, (_, i) => before.input.length + i),
      );
    const known = Math.min(now.input.length, before.input.length);
    if (excess < 0) now.table.rows.add(undefined, before.input.slice(known) as CellValue[][]);
    if (known > 0)
      now.table
        .getDataBodyRange()
        .getRow(0)
        .getResizedRange(known - 1, 0).formulas = before.input.slice(0, known);
  }
  await context.sync();
}

/** Reads the register, with for every row what is in the cell and whether the formula can go back. */
export async function readRegister(context: Excel.RequestContext): Promise<Register> {
  const table = await readTable(context);
  if (table === null) return { kind: "none" };
  if ("missing" in table) return { kind: "unreadable", missing: table.missing };
  return { kind: "readResult", rows: await readFrozen(context, table.rows) };
}

/** Reads what is in frozen cells now. */
export async function readFrozen(
  context: Excel.RequestContext,
  rows: readonly Frozen[],
): Promise<FrozenCell[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const sheetsByName = new Map(worksheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const involved = new Set(rows.flatMap(({ now }) => sheetsByName.get(now?.sheet.toLowerCase() ?? "") ?? []));
  involved.forEach((sheet) => sheet.protection.load("protected"));
  const cells = rows.map((row) => {
    const sheet = sheetsByName.get(row.now?.sheet.toLowerCase() ?? "");
    const target: Target | null =
      row.now && sheet ? { ...row.now.location, sheetId: sheet.id, sheet: sheet.name } : null;
    return { row, sheet, target };
  });
  const present = cells.flatMap(({ target }) => (target ? [{ target }] : []));
  const content = (await readContent(context, present)).map(({ values }) => values as CellValue[][]);
  // A lock on a cell counts only on a protected sheet.
  const locks = cells.map(({ sheet, target }) => {
    const lock = target && sheet?.protection.protected ? rangeOf(context, target).format.protection : null;
    lock?.load("locked");
    return lock;
  });
  await context.sync();
  let next = 0;
  return cells.map(({ row, target }, i) => {
    const lock = locks[i];
    const values = target ? must(content[next++]) : null;
    const { formula, obstacle } = thawed(row, values, lock ? lock.locked !== false : false);
    return { ...row, target, back: formula, obstacle };
  });
}
