import { cellName } from "../address";
import type { WorkbookDocument } from "../document";
import type { CellSnapshot, SourceFile, ValidationSnapshot } from "./sourceFile";
import type { FileCharts } from "./charts/openCharts";

export function snapshotCells(doc: WorkbookDocument, sheetId: string): Map<string, CellSnapshot> {
  const cells = new Map<string, CellSnapshot>();
  for (const cell of doc.getters.getCells(sheetId)) {
    const { col, row } = doc.getters.getCellPosition(cell.id);
    const content = doc.formula({ sheetId, col, row }) ?? (cell.isFormula ? "" : cell.content);
    cells.set(cellName(col, row), { content, style: styleKey(doc, sheetId, col, row) });
  }
  return cells;
}

/** Everything about how a cell looks, as one text to compare. */
function styleKey(doc: WorkbookDocument, sheetId: string, col: number, row: number): string {
  const position = { sheetId, col, row };
  const inGrid = doc.inGrid(position);
  return JSON.stringify([
    inGrid ? doc.getters.getCellStyle(position) : {},
    doc.numberFormat(position),
    inGrid ? doc.getters.getCellBorder(position) : null,
    doc.indents.at(sheetId, col, row),
    doc.fontNames.at(sheetId, col, row),
    doc.protection.lockedCells.at(sheetId, col, row),
  ]);
}

/** Column widths, row heights, merged cells and frozen panes, as one text to compare. */
export function layoutKey(doc: WorkbookDocument, sheetId: string): string {
  const { getters } = doc;
  return JSON.stringify([
    columnWidths(doc, sheetId),
    rowHeights(doc, sheetId),
    getters.getMerges(sheetId).map(({ left, top, right, bottom }) => [left, top, right, bottom]),
    getters.getPaneDivisions(sheetId),
    getters.getGridLinesVisibility(sheetId),
    hidden(doc, sheetId),
  ]);
}

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

export const columnWidths = (doc: WorkbookDocument, sheetId: string): number[] =>
  range(doc.getters.getNumberCols(sheetId)).map((col) => doc.getters.getColSize(sheetId, col));

export const rowHeights = (doc: WorkbookDocument, sheetId: string): [number, number][] =>
  range(doc.getters.getNumberRows(sheetId)).flatMap((row) => {
    const size = doc.getters.getUserRowSize(sheetId, row);
    return size === undefined ? [] : [[row, size] as [number, number]];
  });

export const hidden = (doc: WorkbookDocument, sheetId: string) => ({
  rows: doc.getters.getHiddenRowsGroups(sheetId).flat(),
  cols: doc.getters.getHiddenColsGroups(sheetId).flat(),
});

export const formatsKey = (doc: WorkbookDocument, sheetId: string): string =>
  JSON.stringify(doc.getters.getConditionalFormats(sheetId).map(({ ranges, rule }) => [ranges, rule]));

export const snapshotValidations = (
  doc: WorkbookDocument,
  sheetId: string,
): Map<string, ValidationSnapshot> =>
  new Map(
    doc.getters.getDataValidationRules(sheetId).map(({ id, criterion, ranges }) => {
      const zones = ranges.map(({ zone }) => zone);
      return [id, { zones, key: JSON.stringify([zones, criterion, doc.validationTexts.get(id)]) }];
    }),
  );

export function snapshot(doc: WorkbookDocument, bytes: Uint8Array, charts: FileCharts): SourceFile {
  const ids = doc.getters.getSheetIds();
  return {
    bytes,
    sheetNames: new Map(ids.map((id) => [id, doc.getters.getSheetName(id)])),
    cells: new Map(ids.map((id) => [id, snapshotCells(doc, id)])),
    layout: new Map(ids.map((id) => [id, layoutKey(doc, id)])),
    tables: new Map(
      ids.flatMap((sheetId) =>
        doc.getters
          .getCoreTables(sheetId)
          .map(({ id, config }) => [id, { name: doc.tables.nameOf(id), config }] as const),
      ),
    ),
    tabColors: new Map(ids.map((id) => [id, doc.getters.getSheet(id).color ?? ""])),
    conditionalFormats: new Map(ids.map((id) => [id, formatsKey(doc, id)])),
    validations: new Map(ids.map((id) => [id, snapshotValidations(doc, id)])),
    charts: charts.originals(doc),
    drawings: charts.carried(doc),
  };
}
