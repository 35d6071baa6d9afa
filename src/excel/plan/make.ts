import type { SheetCell, SheetDraft, Graph, Box } from "../../work/plan/sheet/kinds";
import { fillIn, type Place, type PlaceFinder } from "../../work/plan/sheet/reference";
import { valueInput } from "../input";
import { formatSheet, formatTable, formatBox } from "./styles";
import { must } from "../../sheet/must";

const TABLE_STYLE = "TableStyleLight9";
/** Between the years of the chart, as a percentage of a column. */
const GAP_WIDTH = 60;

/** A new sheet with its draft. */
export interface NewSheet {
  draft: SheetDraft;
  sheet: Excel.Worksheet;
}

/** The content of a cell as Range.formulas takes it. */
export function cellInput({ content, formula, notation }: SheetCell, find: PlaceFinder): unknown {
  return formula ? (fillIn(String(content), find) ?? "") : valueInput(content, notation);
}

/** Makes sheets; writes at the next context.sync(). Formulas come last, as they refer to the tables. */
export function makeSheets(
  context: Excel.RequestContext,
  drafts: readonly SheetDraft[],
  find: (kind: SheetDraft["kind"]) => PlaceFinder,
): NewSheet[] {
  context.application.suspendScreenUpdatingUntilNextSync();
  const newSheets = drafts.map((draft) => ({
    draft,
    sheet: context.workbook.worksheets.add(draft.name),
  }));
  for (const { draft, sheet } of newSheets) {
    for (const box of draft.boxes) placeBox(context, sheet, box);
    formatSheet(sheet, draft);
  }
  for (const { draft, sheet } of newSheets) {
    for (const box of draft.boxes) {
      setFormulas(sheet, box, find(draft.kind));
      if (box.table) formatTable(sheet.tables.getItem(box.workbookName), box);
    }
    makeChart(sheet, draft, find(draft.kind));
  }
  return newSheets;
}

/** Where the boxes are on a new sheet. */
export function placeOnNewSheet({
  name,
  boxes,
}: SheetDraft): (box: string, row: string, column: string) => Place | null {
  const byName = new Map(boxes.map((box) => [box.name, box]));
  return (boxName, row, column) => {
    const box = byName.get(boxName);
    const r = box?.rows.findIndex(({ key }) => key === row) ?? -1;
    const k = box?.columns.indexOf(column) ?? -1;
    return box && r !== -1 && k !== -1 ? { sheet: name, row: box.row + r, column: box.column + k } : null;
  };
}

const hasTotal = ({ table }: Box): boolean => table?.totalRow === true;

function placeBox(context: Excel.RequestContext, sheet: Excel.Worksheet, box: Box): void {
  const rows = hasTotal(box) ? box.rows.slice(0, -1) : box.rows;
  const withoutTotal = sheet.getRangeByIndexes(box.row, box.column, rows.length, box.columns.length);
  const byCell = <T>(from: (cell: SheetCell) => T, empty: T) =>
    rows.map(({ cells }) => box.columns.map((_, k) => (cells[k] ? from(cells[k]) : empty)));
  withoutTotal.numberFormat = byCell(({ notation }) => notation, "General");
  withoutTotal.values = byCell<unknown>(
    (cell) => (cell.formula ? "" : valueInput(cell.content, cell.notation)),
    "",
  );
  if (box.table === null) {
    context.workbook.names.add(box.workbookName, withoutTotal);
    formatBox(sheet, box);
    return;
  }
  // A table always has at least one row.
  const range = sheet.getRangeByIndexes(box.row, box.column, Math.max(rows.length, 2), box.columns.length);
  const table = sheet.tables.add(range, true);
  table.name = box.workbookName;
  table.style = TABLE_STYLE;
  range.format.verticalAlignment = "Top";
  range.format.wrapText = true;
  if (hasTotal(box)) table.showTotals = true;
  const { choices } = box.table;
  if (choices)
    table.columns.getItem(choices.column).getDataBodyRange().dataValidation.rule = {
      list: { inCellDropDown: true, source: choices.options.join(",") },
    };
}

function setFormulas(sheet: Excel.Worksheet, box: Box, find: PlaceFinder): void {
  const isTotal = (r: number) => hasTotal(box) && r === box.rows.length - 1;
  box.rows.forEach(({ cells }, r) => {
    if (isTotal(r)) {
      const total = sheet.tables.getItem(box.workbookName).getTotalRowRange();
      total.numberFormat = [box.columns.map((_, k) => cells[k]?.notation ?? "General")];
      // Excel fills part of a new total row itself.
      total.formulas = [box.columns.map((_, k) => (cells[k] ? cellInput(cells[k], find) : ""))];
      return;
    }
    const first = cells.findIndex((cell) => cell?.formula);
    if (first === -1) return;
    let last = cells.length - 1;
    while (!cells[last]?.formula) last--;
    const piece = cells.slice(first, last + 1).map((cell) => (cell ? cellInput(cell, find) : ""));
    sheet.getRangeByIndexes(box.row + r, box.column + first, 1, piece.length).formulas = [piece];
  });
}

function makeChart(sheet: Excel.Worksheet, { graph }: SheetDraft, find: PlaceFinder): void {
  if (!graph) return;
  const chart = sheet.charts.add("ColumnClustered", sourceOf(sheet, graph, find), "Columns");
  chart.name = graph.name;
  chart.title.text = graph.title;
  chart.legend.position = "Bottom";
  // The columns show their amounts and start at zero, so axis and gridlines are not needed.
  const { valueAxis } = chart.axes;
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  setSeries(sheet, chart, graph, find);
  const { row, column, rows, columns } = graph.place;
  chart.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1),
  );
}

/** Gives an existing chart its new years. A chart that the user deleted stays gone. */
export async function updateChart(
  context: Excel.RequestContext,
  sheetId: string,
  graph: Graph,
  find: PlaceFinder,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const chart = sheet.charts.getItemOrNullObject(graph.name);
  chart.load("name");
  await context.sync();
  if (chart.isNullObject) return;
  chart.setData(sourceOf(sheet, graph, find), "Columns");
  setSeries(sheet, chart, graph, find);
  await context.sync();
}

/** The amounts with the header row: the names of the series come from it. */
function sourceOf(sheet: Excel.Worksheet, { box, rows, seriesList }: Graph, find: PlaceFinder): Excel.Range {
  const header = must(find("", box, "kop", must(seriesList[0]).column));
  const end = must(find("", box, rows[1], must(seriesList[seriesList.length - 1]).column));
  return sheet.getRangeByIndexes(
    header.row,
    header.column,
    end.row - header.row + 1,
    end.column - header.column + 1,
  );
}

function setSeries(
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  { box, rows, labels, seriesList, notation }: Graph,
  find: PlaceFinder,
): void {
  const [from, until] = rows.map((row) => must(find("", box, row, labels))) as [Place, Place];
  seriesList.forEach(({ color }, i) => {
    const series = chart.series.getItemAt(i);
    series.setXAxisValues(sheet.getRangeByIndexes(from.row, from.column, until.row - from.row + 1, 1));
    series.format.fill.setSolidColor(color);
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = notation;
    series.gapWidth = GAP_WIDTH;
  });
}
