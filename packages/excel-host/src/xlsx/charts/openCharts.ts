import { ChartModel, type Place } from "../../charts/chartModel";
import { gridDefinition } from "../../charts/gridDefinition";
import type { WorkbookDocument } from "../../document";
import type { CarriedAnchor, OriginalChart } from "../sourceFile";
import type { Engine } from "../../engine";
import { hasUsualPrefix } from "../forExcelJs";
import { elements, sheetParts, type XlsxPackage } from "../package";
import { chartKey, chartReferences } from "./chartKey";
import { children, readChart, type FileChart } from "./readChart";
import { EMU_PER_PIXEL } from "./words";

/** A sheet as the grid's importer makes it, as far as charts mind. */
export interface DataSheet {
  id: string;
  name: string;
  colNumber?: number;
  rowNumber?: number;
  cols?: Record<number, { size?: number; isHidden?: boolean }>;
  rows: Record<number, { size?: number; isHidden?: boolean }>;
  figures?: { tag: string }[];
}

interface Anchor {
  sheetName: string;
  drawing: string;
  element: Element;
  /** The chart's part; null for a shape, or a kind of chart that is not served. */
  part: string | null;
}

interface Opened extends FileChart {
  id: string;
  sheetId: string;
  anchor: Anchor;
}

/** The charts of a file: the grid's own importer would lose their names, axes and formats, and saving all of them. */
export class FileCharts {
  private readonly anchors: Anchor[] = [];
  private readonly opened: Opened[] = [];

  /** Takes the charts and shapes out of what the grid's importer sees; it keeps the pictures. */
  constructor(private readonly file: XlsxPackage) {
    for (const { name, path } of sheetParts(file)) {
      const drawing = [...file.relations(path).values()].find(({ type }) => type === "drawing")?.target;
      if (drawing) this.takeFrom(name, drawing);
    }
  }

  private takeFrom(sheetName: string, drawing: string): void {
    const xml = this.file.xml(drawing);
    const relations = this.file.relations(drawing);
    const exceljsReadsIt = hasUsualPrefix(this.file.text(drawing) ?? "");
    for (const element of children(xml?.documentElement)) {
      const isPicture = children(element, "pic").length > 0;
      if (isPicture && exceljsReadsIt) continue;
      const id = elements(element, "chart")[0]?.getAttribute("r:id") ?? "";
      const relation = relations.get(id);
      const part = relation?.type === "chart" ? relation.target : null;
      this.anchors.push({ sheetName, drawing, element, part });
      if (!isPicture) element.remove();
    }
    if (xml) this.file.setText(drawing, xml.documentElement.outerHTML);
  }

  /** Puts the charts among the figures of their sheets. */
  place(sheets: readonly DataSheet[], engine: Engine): void {
    const sheetIdOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.id;
    for (const anchor of this.anchors) {
      const sheet = sheets.find(({ name }) => name === anchor.sheetName);
      const read = anchor.part === null ? null : readChart(this.file.xml(anchor.part), sheetIdOf);
      const place = sheet && placeOf(anchor.element, sheet, engine);
      if (!sheet || !read || !place) continue;
      const id = `bestandsgrafiek${this.opened.length + 1}`;
      read.state.name = elements(anchor.element, "cNvPr")[0]?.getAttribute("name") ?? id;
      const sheetName = (sheetId: string) => sheets.find((one) => one.id === sheetId)!.name;
      const data = gridDefinition(
        read.state,
        read.series,
        sheetName,
        (series) => read.names.get(series.id) ?? "",
      );
      // a figure must lie on the grid
      sheet.colNumber = Math.max(sheet.colNumber ?? 0, place.col + 1);
      sheet.rowNumber = Math.max(sheet.rowNumber ?? 0, place.row + 1);
      sheet.figures ??= [];
      sheet.figures.push({
        id: `figuur-${id}`,
        tag: "chart",
        ...place,
        data: { ...data, chartId: id },
      } as never);
      this.opened.push({ ...read, id, sheetId: sheet.id, anchor });
    }
  }

  /** What is kept beside the grid. */
  complete(doc: WorkbookDocument): void {
    for (const { id, sheetId, state, series } of this.opened) {
      doc.charts.set(id, state);
      new ChartModel(doc, sheetId, id).remember(state, series);
    }
  }

  /** The charts as they were, to write those back that nobody touched. */
  originals(doc: WorkbookDocument): Map<string, OriginalChart> {
    return new Map(
      this.opened.map(({ id, sheetId, anchor }) => {
        const model = new ChartModel(doc, sheetId, id);
        const { drawing, element, part } = anchor;
        return [
          id,
          {
            drawing,
            part: part!,
            anchor: element.outerHTML,
            place: placeKey(model),
            key: chartKey(model),
            references: chartReferences(model),
          },
        ];
      }),
    );
  }

  /** Shapes, and charts that are not served: they go back as they came. */
  carried(doc: WorkbookDocument): Map<string, CarriedAnchor[]> {
    const served = new Set(this.opened.map(({ anchor }) => anchor));
    const found = new Map<string, CarriedAnchor[]>();
    for (const anchor of this.anchors) {
      const sheetId = doc.getters.getSheetIdByName(anchor.sheetName);
      if (!sheetId || served.has(anchor)) continue;
      const { drawing, element } = anchor;
      found.set(sheetId, [...(found.get(sheetId) ?? []), { drawing, anchor: element.outerHTML }]);
    }
    return found;
  }
}

export const placeKey = ({ figure: { col, row, offset, width, height } }: ChartModel): string =>
  JSON.stringify([col, row, offset, width, height]);

function placeOf(anchor: Element, sheet: DataSheet, engine: Engine): Place | null {
  const { DEFAULT_CELL_WIDTH, DEFAULT_CELL_HEIGHT } = engine.SPREADSHEET_DIMENSIONS;
  const size = (header: { size?: number; isHidden?: boolean } | undefined, usual: number): number =>
    header?.isHidden ? 0 : (header?.size ?? usual);
  const width = (col: number) => size(sheet.cols?.[col], DEFAULT_CELL_WIDTH);
  const height = (row: number) => size(sheet.rows[row], DEFAULT_CELL_HEIGHT);
  const from = point(anchor, "from");
  if (!from) return null;
  const offset = { x: Math.min(from.x, width(from.col)), y: Math.min(from.y, height(from.row)) };
  const start = { col: from.col, row: from.row, offset };
  const to = point(anchor, "to");
  if (!to) {
    const extent = children(anchor, "ext")[0];
    const pixels = (name: string) => Math.round(Number(extent?.getAttribute(name) ?? 0) / EMU_PER_PIXEL);
    return { ...start, width: pixels("cx"), height: pixels("cy") };
  }
  const sum = (from: number, to: number, of: (index: number) => number): number => {
    let total = 0;
    for (let index = from; index < to; index++) total += of(index);
    return total;
  };
  return {
    ...start,
    width: sum(from.col, to.col, width) + Math.min(to.x, width(to.col)) - offset.x,
    height: sum(from.row, to.row, height) + Math.min(to.y, height(to.row)) - offset.y,
  };
}

function point(anchor: Element, name: string): { col: number; row: number; x: number; y: number } | null {
  const at = children(anchor, name)[0];
  if (!at) return null;
  const number = (part: string) => Number(children(at, part)[0]?.textContent ?? 0);
  return {
    col: number("col"),
    row: number("row"),
    x: Math.round(number("colOff") / EMU_PER_PIXEL),
    y: Math.round(number("rowOff") / EMU_PER_PIXEL),
  };
}
