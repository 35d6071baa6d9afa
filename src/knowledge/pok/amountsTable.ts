import { isHeaderRow, COLUMNS, readOwnAmounts } from "./ownAmounts";
import { headerPlaces } from "./read/headers";
import { asDateNumber, asIsoDate } from "../../sheet/isoDate";
import { type AmountsTable, type AmountRow } from "./amountSource";
import { AMOUNTS_TABLE } from "../tableNames";
import { must } from "../../sheet/must";

/** The columns of POK_Bedragen and of its archive; the archive has one more. */
export const TABLE_HEADERS = [...COLUMNS, "Bron", "Ingevoerd op"] as const;
export const ARCHIVE_HEADERS = [...TABLE_HEADERS, "Vervangen op"] as const;
/** Number format per column (en-US); “@” keeps text text. */
export const NOTATIONS: readonly string[] = [
  "0",
  "0",
  "@",
  "#,##0",
  "@",
  "@",
  "@",
  "dd-mm-yyyy",
  "dd-mm-yyyy",
];

/** A row of the archive: an amount that was replaced. */
export interface ArchiveRow extends AmountRow {
  /** Date of replacement, yyyy-mm-dd. */
  replacedOn: string;
}

/**
 * Reads the cells of POK_Bedragen, with header row; the header row is row 1.
 * @throws {PokError} `invalid` with a sentence that names the row, see readOwnAmounts
 */
export function readAmountsTable(cells: readonly (readonly unknown[])[]): AmountsTable {
  const amounts = readOwnAmounts(cells, AMOUNTS_TABLE);
  const provenance = provenanceOf(cells);
  return {
    amounts,
    rows: amounts.rows.map((row) => ({
      ...row,
      ...provenance(row.row),
      gemeente: row.gemeente ?? "",
      editie: row.editie ?? "",
    })),
  };
}

/**
 * Reads the cells of the archive. Unlike in POK_Bedragen, places may repeat, from earlier edities.
 * @throws {PokError} `invalid` with a sentence that names the row
 */
export function readArchive(cells: readonly (readonly unknown[])[]): readonly ArchiveRow[] {
  const [header, ...rest] = cells;
  const [replacedOn] = headerPlaces(must(header), ["Vervangen op"]);
  return rest.flatMap((rowCells, i) =>
    readAmountsTable([must(header), rowCells]).rows.map((row) => ({
      ...row,
      row: i + 2,
      replacedOn: asIsoDate(rowCells[must(replacedOn)]),
    })),
  );
}

/**
 * What own amounts say about their origin; without a header row the columns of POK_Bedragen apply.
 * @returns for a row number (from 1) what it was entered from and when (yyyy-mm-dd); empty where it does not say
 */
export function provenanceOf(cells: readonly (readonly unknown[])[]) {
  const header = isHeaderRow(must(cells[0])) ? must(cells[0]) : TABLE_HEADERS;
  const [source, enteredOn] = headerPlaces(header, ["Bron", "Ingevoerd op"]);
  return (row: number) => ({
    source: String(cells[row - 1]?.[must(source)] ?? "").trim(),
    enteredOn: asIsoDate(cells[row - 1]?.[must(enteredOn)]),
  });
}

/** The cell values of a row, in the order of TABLE_HEADERS. Texts are not yet protected against conversion by Excel. */
export function tableCells(row: AmountRow): (string | number)[] {
  return [
    row.actielijn,
    row.year,
    row.kanaal,
    row.amount,
    row.gemeente,
    row.editie,
    row.source,
    dateCell(row.enteredOn),
  ];
}

/** The cell values of an archive row, in the order of ARCHIVE_HEADERS. */
export function archiveCells(row: ArchiveRow): (string | number)[] {
  return [...tableCells(row), dateCell(row.replacedOn)];
}

const dateCell = (iso: string): string | number =>
  /^\d{4}-\d{2}-\d{2}$/.test(iso) ? asDateNumber(iso) : iso;
