import { isCheckHeader, isCheckFormula } from "../../work/check/columns";
import { isCheckNote } from "../../work/check/note";
import type { MarkState } from "../../work/check/kinds";
import { supportsNotes } from "../notes";

/**
 * Color is a conditional format: the cell keeps its own fill, and the color moves along with rows and columns and
 * travels with the workbook. This formula marks it as one of the check.
 */
export const COLOR_FORMULA = '=LEN("POK-controle")>0';
/** A “Controle” column gets a name in the workbook, to find it again. */
export const COLUMN_NAME = "POK_Toets_";

const isColorFormula = (formula: unknown): boolean =>
  String(formula).replace(/\s/g, "").toLowerCase() === COLOR_FORMULA.toLowerCase();

/** A “Controle” column as it is in the workbook now. */
export interface CheckColumn {
  name: Excel.NamedItem;
  /** null if the range is gone. */
  range: Excel.Range | null;
  table: Excel.Table | null;
}

/** Everything of the check that is on the sheets. */
export interface FoundMarks {
  colors: { sheet: Excel.Worksheet; format: Excel.ConditionalFormat }[];
  notes: Excel.Note[];
  columns: CheckColumn[];
}

/** Finds all marks in the workbook, also earlier ones and those of a colleague. */
export async function findMarks(context: Excel.RequestContext): Promise<FoundMarks> {
  const { worksheets, names } = context.workbook;
  const notes = supportsNotes() ? context.workbook.notes : null;
  worksheets.load("items/id,items/name");
  names.load("items/name");
  notes?.load("items/content");
  await context.sync();
  const formats = worksheets.items.map((sheet) => {
    const all = sheet.getRange().conditionalFormats;
    all.load("items/id,items/type");
    return { sheet, all };
  });
  const columnNames = names.items
    .filter(({ name }) => name.startsWith(COLUMN_NAME))
    .map((name) => {
      const range = name.getRangeOrNullObject();
      range.load("address");
      return { name, range };
    });
  await context.sync();
  const customFormats = formats.flatMap(({ sheet, all }) =>
    all.items
      .filter(({ type }) => type === "Custom")
      .map((format) => {
        format.custom.rule.load("formula");
        return { sheet, format };
      }),
  );
  const columns = columnNames.map(({ name, range }) => {
    if (range.isNullObject) return { name, range: null, tables: null };
    range.load("formulas,rowIndex,columnIndex");
    range.worksheet.load("id,name,visibility");
    range.worksheet.protection.load("protected");
    const tables = range.getTables(false);
    tables.load("items/name");
    return { name, range, tables };
  });
  await context.sync();
  return {
    colors: customFormats.filter(({ format }) => isColorFormula(format.custom.rule.formula)),
    notes: (notes?.items ?? []).filter(({ content }) => isCheckNote(content)),
    columns: columns.map(({ name, range, tables }) => ({
      name,
      range,
      table: tables?.items[0] ?? null,
    })),
  };
}

export function stateOf({ colors, notes, columns }: FoundMarks): MarkState {
  return {
    colors: colors.length,
    notes: notes.length,
    columns: columns.flatMap(({ range }) => (range && ownCells(range).length > 0 ? [range.address] : [])),
  };
}

/** The cells of a column that the check itself wrote, counted from 0 within the range; not what the user added. */
export function ownCells({ formulas }: Excel.Range): { row: number; column: number }[] {
  return formulas.flatMap((cells, row) =>
    cells.flatMap((cell: unknown, column) =>
      isCheckFormula(cell) || (row === 0 && isCheckHeader(cell)) ? [{ row, column }] : [],
    ),
  );
}
