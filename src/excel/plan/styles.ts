import { bundle } from "../../sheet/bundles";
import type { Target } from "../../sheet/target";
import type { PlaceFinder } from "../../work/plan/sheet/reference";
import type { SheetDraft, Style, Box } from "../../work/plan/sheet/kinds";
import { must } from "../../sheet/must";

/** Width of a character and of the cell border in points, with Excel's default font. */
const POINTS_PER_CHARACTER = 5.25;
const POINTS_PADDING = 3.75;
const LINE_HEIGHT = 15;
/** By this many rows a spill range can grow later and still wrap. */
const GROWTH = 50;
const BLUE = "#1F4E79";
const GREY = "#595959";
const LIGHT = "#DDEBF7";
const DARK = "#1F1F1F";
const LINE_GREY = "#BFBFBF";
const RED = "#9C0006";

const FORMAT: Readonly<Record<Style, (format: Excel.RangeFormat) => void>> = {
  regular: () => undefined,
  sentence: (format) => (format.verticalAlignment = "Top"),
  title: ({ font }) => Object.assign(font, { bold: true, size: 14, color: BLUE }),
  subtitle: ({ font }) => Object.assign(font, { bold: true, size: 12, color: BLUE }),
  header: (format) => {
    // A table style makes headers white, unreadable on the light fill.
    Object.assign(format.font, { bold: true, color: DARK });
    format.fill.color = LIGHT;
    format.borders.getItem("EdgeBottom").style = "Continuous";
  },
  strong: ({ font }) => (font.bold = true),
  lijn: (format) => {
    const above = format.borders.getItem("EdgeTop");
    above.style = "Continuous";
    above.color = LINE_GREY;
  },
  limit: (format) => (format.borders.getItem("EdgeTop").style = "Continuous"),
  total: (format) => {
    format.font.bold = true;
    FORMAT.limit(format);
  },
  note: ({ font }) => Object.assign(font, { italic: true, color: GREY }),
  alarm: (format) => {
    Object.assign(format.font, { bold: true, color: RED });
    format.verticalAlignment = "Top";
  },
};

/** A border belongs to each row on its own, so rows are not formatted together. */
const WITH_BORDER: readonly Style[] = ["header", "lijn", "limit", "total"];

/** Formats the cells of a box on a new sheet, in as few pieces as possible. */
export function formatBox(sheet: Excel.Worksheet, box: Box): void {
  const byStyle = new Map<Style, { target: Target }[]>();
  box.rows.forEach(({ cells }, r) =>
    cells.forEach((cell, k) => {
      if (!cell || cell.style === "regular") return;
      const target = {
        sheetId: "",
        sheet: "",
        row: box.row + r,
        column: box.column + k,
        rows: 1,
        columns: 1,
      };
      byStyle.set(cell.style, [...(byStyle.get(cell.style) ?? []), { target }]);
    }),
  );
  for (const [style, cells] of byStyle)
    for (const { target } of bundle(cells, !WITH_BORDER.includes(style)))
      FORMAT[style](sheet.getRangeByIndexes(target.row, target.column, target.rows, target.columns).format);
  alignHeadersRight(sheet, box);
  indent(box, (k) => sheet.getRangeByIndexes(box.row, box.column + k, box.rows.length, 1));
}

/** Gives a year column that was added to an existing sheet its width and format. */
export function formatColumn(
  sheet: Excel.Worksheet,
  { widths }: SheetDraft,
  box: Box,
  key: string,
  find: PlaceFinder,
): void {
  const k = box.columns.indexOf(key);
  for (const { key: row, cells } of box.rows) {
    const [place, cell] = [find("", box.name, row, key), cells[k]];
    if (!place || !cell) continue;
    const { format } = sheet.getRangeByIndexes(place.row, place.column, 1, 1);
    format.columnWidth = points(must(widths[box.column + k]));
    format.horizontalAlignment = row === "kop" ? "Right" : "General";
    if (!box.table) FORMAT[cell.style](format);
  }
}

/** Without an indent, text would touch the amounts on its left. */
function indent({ columns, rows }: Box, rangeOf: (k: number) => Excel.Range): void {
  const hasAmounts = (k: number) => rows.some(({ cells }) => /[#%]/.test(cells[k]?.notation ?? ""));
  for (let k = 1; k < columns.length; k++) {
    if (!hasAmounts(k - 1) || hasAmounts(k)) continue;
    const { format } = rangeOf(k);
    format.horizontalAlignment = "Left";
    format.indentLevel = 1;
  }
}

/** Formats header and total of a table itself: not every program shows the table style. */
export function formatTable(table: Excel.Table, box: Box): void {
  const { columns, rows, table: shape } = box;
  const header = table.getHeaderRowRange();
  FORMAT.header(header.format);
  if (shape?.totalRow) FORMAT.total(table.getTotalRowRange().format);
  const first = rows[1]?.cells ?? [];
  columns.forEach((_, k) => {
    const notation = first[k]?.notation ?? "";
    if (notation.includes("#")) header.getCell(0, k).format.horizontalAlignment = "Right";
    // A number that identifies is no amount; right-aligned it would touch the text next to it.
    else if (notation === "0") table.columns.getItemAt(k).getRange().format.horizontalAlignment = "Center";
  });
  indent(box, (k) => table.columns.getItemAt(k).getRange());
  // Its column may be centered.
  if (shape?.totalRow) table.getTotalRowRange().getCell(0, 0).format.horizontalAlignment = "Left";
}

/** Headers above numbers are right-aligned, like the numbers. */
function alignHeadersRight(sheet: Excel.Worksheet, { row, column, columns, rows }: Box): void {
  const header = rows.findIndex(({ key }) => key === "kop");
  const startAt =
    rows[header + 1]?.cells.findIndex((cell) => cell !== null && cell.notation.includes("#")) ?? -1;
  if (header === -1 || startAt === -1) return;
  sheet.getRangeByIndexes(
    row + header,
    column + startAt,
    1,
    columns.length - startAt,
  ).format.horizontalAlignment = "Right";
}

const points = (characters: number): number => characters * POINTS_PER_CHARACTER + POINTS_PADDING;

/** Column widths, row heights, and rows with text that wraps across the columns. */
export function formatSheet(
  sheet: Excel.Worksheet,
  { widths, textRows, rowHeights, spill, boxes }: SheetDraft,
): void {
  widths.forEach((width, k) => {
    sheet.getRangeByIndexes(0, k, 1, 1).format.columnWidth = points(width);
  });
  for (const { row, columns } of textRows) {
    const range = sheet.getRangeByIndexes(row, 0, 1, columns);
    range.merge(true);
    range.format.wrapText = true;
  }
  if (spill) {
    const box = must(boxes.find(({ name }) => name === spill.box));
    const first = box.row + box.rows.findIndex(({ key }) => key === spill.row);
    const rows = spill.lines.length + GROWTH;
    const { format } = sheet.getRangeByIndexes(first, box.column, rows, spill.columns);
    format.verticalAlignment = "Top";
    format.wrapText = true;
  }
  for (const { row, lines } of rowHeights) setHeight(sheet, row, lines);
  sheet.showGridlines = false;
}

/** Gives rows of an existing sheet that get new text the height they need. */
export function setRowHeights(
  sheet: Excel.Worksheet,
  { boxes, rowHeights }: SheetDraft,
  changes: (box: Box, row: string) => boolean,
  find: PlaceFinder,
): void {
  for (const { row, lines } of rowHeights) {
    // Only a spill range goes on below the last box.
    const box = boxes.find((one) => row >= one.row && row < one.row + one.rows.length);
    const key = box?.rows[row - box.row]?.key;
    if (!box || key === undefined) continue;
    const place = changes(box, key) ? find("", box.name, key, must(box.columns[0])) : null;
    if (place) setHeight(sheet, place.row, lines);
  }
}

/** Raises the rows that a formula on an existing sheet spills into, where they are too low. */
export async function raiseSpillRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { spill, boxes }: SheetDraft,
  find: PlaceFinder,
): Promise<void> {
  const column = boxes.find(({ name }) => name === spill?.box)?.columns[0];
  const place = spill && column !== undefined ? find("", spill.box, spill.row, column) : null;
  if (!spill || !place) return;
  const heights = sheet
    .getRangeByIndexes(place.row, place.column, spill.lines.length, 1)
    .getRowProperties({ format: { rowHeight: true } });
  await context.sync();
  spill.lines.forEach((lines, i) => {
    if (LINE_HEIGHT * lines > (heights.value[i]?.format?.rowHeight ?? 0))
      setHeight(sheet, place.row + i, lines);
  });
}

/** Not every program fits a row to its text, and what the check spills is not there yet. */
function setHeight(sheet: Excel.Worksheet, row: number, lines: number): void {
  sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = LINE_HEIGHT * lines;
}
