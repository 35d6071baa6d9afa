import type { Adoption } from "../../work/gemeente/adoption";
import { ARCHIVE_TABLE, AMOUNTS_TABLE } from "../../knowledge/tableNames";
import {
  archiveCells,
  ARCHIVE_HEADERS,
  NOTATIONS,
  tableCells,
  TABLE_HEADERS,
} from "../../knowledge/pok/amountsTable";
import type { AdoptionReceipt, TableContent } from "../../work/gemeente/workbook";
import { WorkbookError } from "../../sheet/obstacle";
import { headerPlaces } from "../../knowledge/pok/read/headers";
import { valueInput } from "../input";
import { fingerprintOf } from "../read";
import { requireMeant } from "../meant";
import { transact } from "../transaction";
import { readTables, type ReadTable } from "./read";
import { must } from "../../sheet/must";

/** At the top of the sheet, above the table: what it is for. */
const EXPLANATION: Readonly<Record<string, readonly [caption: string, explanation: string]>> = {
  [AMOUNTS_TABLE]: [
    "POK-middelen: de bedragen die nu gelden",
    "Bedragen in euro's. POK-formules met het argument POK_Bedragen rekenen met deze tabel; wijzig haar bij voorkeur via POK-venster, Gemeente.",
  ],
  [ARCHIVE_TABLE]: [
    "POK-middelen: vervangen bedragen",
    "Bedragen in euro's uit eerdere edities. Formules gebruiken deze tabel niet; zij dient om na te gaan wat er is gewijzigd.",
  ],
};
const HEADER_ROW = 4;
const TABLE_STYLE = "TableStyleLight9";

type OwnTables = { current: ReadTable | null; archive: ReadTable | null };

/**
 * Writes an adoption to POK_Bedragen and its archive, completely or not at all.
 * @throws {WorkbookError} `changed` if the table is no longer as expected; `sheetOccupied` if there already is a sheet with the name
 */
export const adopt = (
  adoption: Adoption,
  expected: TableContent | null,
  signal: AbortSignal,
): Promise<AdoptionReceipt> =>
  transact(signal, {
    read: readTables,
    async require(context, before) {
      if (fingerprintOf(before.current?.cells ?? []) !== fingerprintOf(expected?.cells ?? []))
        throw new WorkbookError({ kind: "changed" });
      await requireFreeSheetNames(context, before, adoption);
    },
    write(context, { current, archive }) {
      if (current) update(context, current, adoption);
      else makeTable(context, AMOUNTS_TABLE, TABLE_HEADERS, adoption.added.map(tableCells));
      addToArchive(context, archive, adoption.archived.map(archiveCells));
    },
    async verify(context, _, before) {
      await context.sync();
      const after = await readTables(context);
      const { added, archived, replaced, removed } = adoption;
      const header = before.current?.cells[0] ?? [];
      const kept = rowsOf(before.current).flatMap((row, i) => {
        const replacement = replaced.find((one) => one.row === i + 2)?.by;
        if (removed.includes(i + 2)) return [];
        return [replacement ? wideRow(header, TABLE_HEADERS, tableCells(replacement), row) : row];
      });
      requireRows(AMOUNTS_TABLE, after.current, TABLE_HEADERS, kept, added.map(tableCells));
      const archivedBefore = rowsOf(before.archive);
      requireRows(ARCHIVE_TABLE, after.archive, ARCHIVE_HEADERS, archivedBefore, archived.map(archiveCells));
      return {
        receipt: { rows: replaced.length + added.length },
        async unchanged(now) {
          if (fingerprintOfBoth(await readTables(now)) !== fingerprintOfBoth(after))
            throw new WorkbookError({ kind: "changed" });
        },
      };
    },
    restore: async (context, before) => revert(context, await readTables(context), before),
    address: () => AMOUNTS_TABLE,
  });

const rowsOf = (table: ReadTable | null): readonly unknown[][] => table?.input ?? [];

/** A table without data keeps one empty row. */
const filledRows = (rows: readonly unknown[][]) => rows.filter((row) => row.some((cell) => cell !== ""));

/** Formulas in rows that stay can shift along. */
const withoutFormula = (cell: unknown) => (String(cell).startsWith("=") ? "" : cell);

/** The table must hold the rows that stay, and below them the added ones. @throws {WorkbookError} `writtenOtherwise` */
function requireRows(
  name: string,
  table: ReadTable | null,
  headers: readonly string[],
  kept: readonly unknown[][],
  added: readonly (readonly (string | number)[])[],
): void {
  const meant = [
    ...filledRows(kept).map((row) => row.map(withoutFormula)),
    ...added.map((row) => wideRow(table?.cells[0] ?? [], headers, row)),
  ];
  const found = filledRows(rowsOf(table));
  if (found.length !== meant.length) throw new WorkbookError({ kind: "writtenOtherwise", address: name });
  if (table)
    requireMeant({ sheet: table.sheet, row: table.headerSheetRow, column: table.column }, meant, found);
}

/** A row as wide as the table; the user's own columns are empty, or as they were. */
function wideRow(
  header: readonly unknown[],
  headers: readonly string[],
  row: readonly (string | number)[],
  was: readonly unknown[] = [],
): unknown[] {
  const place = headerPlaces(header, headers);
  return header.map((_, column) => {
    const i = place.indexOf(column);
    return i === -1 ? (was[column] ?? "") : valueInput(must(row[i]));
  });
}

function fingerprintOfBoth({ current, archive }: OwnTables): string {
  return fingerprintOf([current?.cells ?? null, archive?.cells ?? null] as unknown[][]);
}

async function requireFreeSheetNames(
  context: Excel.RequestContext,
  { current, archive }: OwnTables,
  { archived }: Adoption,
): Promise<void> {
  const needed = [
    ...(current ? [] : [AMOUNTS_TABLE]),
    ...(archive || archived.length === 0 ? [] : [ARCHIVE_TABLE]),
  ];
  const sheets = needed.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  sheets.forEach((sheet) => sheet.load("name"));
  await context.sync();
  const occupied = sheets.find((sheet) => !sheet.isNullObject);
  if (occupied) throw new WorkbookError({ kind: "sheetOccupied", sheet: occupied.name });
}

function makeTable(
  context: Excel.RequestContext,
  name: string,
  headers: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const sheet = context.workbook.worksheets.add(name);
  sheet.showGridlines = false;
  const [caption, explanation] = must(EXPLANATION[name]);
  const header = sheet.getRange("A1:A2");
  header.values = [[caption], [explanation]];
  sheet.getRange("A1").format.font.bold = true;
  sheet.getRange("A2").format.font.italic = true;
  const range = sheet.getRangeByIndexes(HEADER_ROW - 1, 0, rows.length + 1, headers.length);
  range.getRow(0).values = [[...headers]];
  fill(sheet.getRangeByIndexes(HEADER_ROW, 0, rows.length, headers.length), rows);
  const table = sheet.tables.add(range, true);
  table.name = name;
  table.style = TABLE_STYLE;
  range.format.autofitColumns();
  sheet.freezePanes.freezeRows(HEADER_ROW);
}

function fill(range: Excel.Range, rows: readonly (readonly (string | number)[])[]): void {
  range.numberFormat = rows.map((row) => row.map((_, i) => must(NOTATIONS[i])));
  range.values = rows.map((row) => row.map((value) => valueInput(value)));
}

function update(
  context: Excel.RequestContext,
  current: ReadTable,
  { replaced, added, removed }: Adoption,
): void {
  const table = context.workbook.tables.getItem(AMOUNTS_TABLE);
  const place = headerPlaces(must(current.cells[0]), TABLE_HEADERS);
  const body = table.getDataBodyRange();
  for (const { row, by } of replaced) {
    const cells = tableCells(by);
    // Row 1 is the header, so row 2 is the first below it. Cell by cell: the user's own columns stay.
    place.forEach((column, i) => {
      if (column >= 0) body.getCell(row - 2, column).values = [[valueInput(must(cells[i]))]];
    });
  }
  addRows(table, must(current.cells[0]), TABLE_HEADERS, added.map(tableCells));
  // After adding, because a table always keeps one row; from bottom to top, so that the row numbers stay right.
  for (const row of [...removed].sort((a, b) => b - a)) table.rows.getItemAt(row - 2).delete();
}

function addToArchive(
  context: Excel.RequestContext,
  archive: ReadTable | null,
  rows: readonly (readonly (string | number)[])[],
): void {
  if (rows.length === 0) return;
  if (!archive) makeTable(context, ARCHIVE_TABLE, ARCHIVE_HEADERS, rows);
  else addRows(context.workbook.tables.getItem(ARCHIVE_TABLE), must(archive.cells[0]), ARCHIVE_HEADERS, rows);
}

function addRows(
  table: Excel.Table,
  header: readonly unknown[],
  headers: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  if (rows.length === 0) return;
  table.rows.add(undefined, rows.map((row) => wideRow(header, headers, row)) as (string | number)[][]);
}

function revert(context: Excel.RequestContext, now: OwnTables, before: OwnTables): void {
  revertTable(context, AMOUNTS_TABLE, now.current, before.current);
  revertTable(context, ARCHIVE_TABLE, now.archive, before.archive);
}

function revertTable(
  context: Excel.RequestContext,
  name: string,
  now: ReadTable | null,
  before: ReadTable | null,
): void {
  if (!now) return;
  if (!before) {
    // The adoption made the sheet.
    context.workbook.worksheets.getItem(now.sheet).delete();
    return;
  }
  const table = context.workbook.tables.getItem(name);
  const surplus = now.input.length - before.input.length;
  for (let i = 0; i < surplus; i++) table.rows.getItemAt(now.input.length - 1 - i).delete();
  if (surplus < 0) table.rows.add(undefined, before.input.slice(surplus) as (string | number)[][]);
  table.getDataBodyRange().formulas = before.input;
}
