import { findNaming } from "../../../knowledge/pok/read/naming";
import { readActielijn } from "../../../knowledge/pok/read/actielijn";
import { readKanaal } from "../../../knowledge/pok/read/kanaal";
import type { Kanaal } from "../../../knowledge/pok/kinds";
import { readPlanActielijn } from "../../../reading/plan";
import { findKind, isBareKindWord, isTotalCaption, readKind } from "../../../reading/table/words";
import { functionReads } from "./functionReads";
import type { Headings } from "./headings";
import type { Cell, SheetCells } from "./sheetCells";

/** A row that names one actielijn. */
export interface NamedRow {
  row: number;
  actielijn: number;
  /** The cell that names it. */
  cell: Cell;
  /** Whether a function reads the same actielijn from that cell. */
  follows: boolean;
  /** The kanaal that the row itself says; null: none. */
  kanaal: Kanaal | null;
  kind: "baten" | "lasten" | null;
}

/** A row that is about POK and gets nothing, and why: a total, or more than one actielijn. */
export interface PassedRow {
  row: number;
  reason: "total" | "several";
}

/** What the labels of a row say; null where they name no actielijn. */
export function readRow(headings: Headings, row: number): NamedRow | PassedRow | null {
  const { sheet, table } = headings;
  const cells = sheet.values[row] ?? [];
  const { actielijn, kanaal: kanaalColumn, kind: kindColumn, taakveld } = table.place;
  const texts = [...new Set([...table.labels, ...(taakveld === undefined ? [] : [taakveld])])]
    .filter((column) => column !== actielijn)
    .flatMap((column) => {
      const value = cells[column];
      return typeof value === "string" && value.trim() !== "" ? [{ column, text: value }] : [];
    });
  const named = texts.map(({ column, text }) => ({ column, naming: findNaming(text) }));
  const inColumn = actielijn === undefined ? undefined : cells[actielijn];
  const ownNaming = typeof inColumn === "string" ? findNaming(inColumn) : null;
  const own = isBlank(inColumn) || ownNaming?.kind === "several" ? null : readPlanActielijn(inColumn);
  const numbers = new Set(
    named.flatMap(({ naming }) =>
      naming.kind === "actielijn" && naming.number !== null && counts(headings, naming.bare)
        ? [naming.number]
        : [],
    ),
  );
  if (own !== null) numbers.add(own);
  if (
    numbers.size > 1 ||
    ownNaming?.kind === "several" ||
    named.some(({ naming }) => naming.kind === "several")
  )
    return { row, reason: "several" };
  const [number] = numbers;
  if (number === undefined) return null;
  if (
    [...texts.map(({ text }) => text), ...(typeof inColumn === "string" ? [inColumn] : [])].some(
      isTotalCaption,
    )
  )
    return { row, reason: "total" };
  const holder =
    own !== null && actielijn !== undefined
      ? actielijn
      : named.find(({ naming }) => naming.kind === "actielijn" && naming.number === number)?.column;
  if (holder === undefined) return null;
  return {
    row,
    actielijn: number,
    cell: { row, column: holder },
    follows: functionReads((value) => readActielijn(value), cells[holder]) === number,
    kanaal: kanaalOf(kanaalColumn === undefined ? undefined : cells[kanaalColumn], texts),
    kind:
      (kindColumn === undefined ? null : readKind(cells[kindColumn])) ??
      findKind(texts.map(({ text }) => text).join(" ")) ??
      kindOfSection(headings, row),
  };
}

/** The rows below the headings that name an actielijn, and those passed over. @param within rows from 0; null: all */
export function readRows(
  headings: Headings,
  within: { row: number; rows: number } | null,
): { named: NamedRow[]; passed: PassedRow[] } {
  const { firstRow, end, sheet } = headings;
  const last = Math.min(end, sheet.values.length, within ? within.row + within.rows : end);
  const named: NamedRow[] = [];
  const passed: PassedRow[] = [];
  for (let row = Math.max(firstRow, within?.row ?? 0); row < last; row++) {
    const found = readRow(headings, row);
    if (found && "reason" in found) passed.push(found);
    else if (found) named.push(found);
  }
  return { named, passed };
}

const aboutPok = new WeakMap<SheetCells, boolean>();

/** “Actielijn 1” alone is POK only on a sheet that says POK, or under a column of that name. */
function counts({ sheet, table }: Headings, bare: true | undefined): boolean {
  if (!bare || table.place.actielijn !== undefined) return true;
  const known = aboutPok.get(sheet);
  if (known !== undefined) return known;
  const says = sheet.values.some((row) =>
    row.some((value) => {
      const naming = typeof value === "string" ? findNaming(value) : null;
      return (naming?.kind === "pok" && !naming.doubtful) || (naming?.kind === "actielijn" && !naming.bare);
    }),
  );
  aboutPok.set(sheet, says);
  return says;
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === "";

const AU = /(?<!\p{L})(?:AU|algemene uitkering)(?!\p{L})/iu;
const DU = /(?<!\p{L})(?:DU|decentralisatie-?uitkering)(?!\p{L})/iu;

/** The kanaal in its own column, or in the label: “Systeemleren (DU)” is not all of actielijn 3. */
function kanaalOf(cell: unknown, texts: readonly { text: string }[]): Kanaal | null {
  const given = isBlank(cell) ? null : functionReads((value) => readKanaal(value), cell);
  if (given !== null) return given;
  const text = texts.map((label) => label.text).join(" ");
  const [au, du] = [AU.test(text), DU.test(text)];
  return au === du ? null : au ? "AU" : "DU";
}

/** Baten or lasten according to the last row above that says only that. */
function kindOfSection({ sheet, table, firstRow }: Headings, row: number): "baten" | "lasten" | null {
  for (let r = row - 1; r >= firstRow; r--) {
    const text = table.labels.map((column) => sheet.values[r]?.[column]).find((value) => !isBlank(value));
    if (typeof text === "string" && isBareKindWord(text)) return findKind(text);
  }
  return null;
}
