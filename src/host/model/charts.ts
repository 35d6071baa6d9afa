import type { WorkbookDocument } from "../document";
import { cellName, quoteSheet } from "../address";
import { collectionMethods, type ApiTable } from "../richapi/base";
import { itemNotFound, notImplemented } from "../richapi/errors";
import { HostCollection, HostObject, sameName } from "./hostObject";
import { Range } from "./range";

const POINTS_PER_PIXEL = 0.75;

interface Definition {
  title?: { text?: string };
  legendPosition?: string;
  type?: string;
  [key: string]: unknown;
}

function gridType(excelType: string): { type: string; stacked: boolean; horizontal?: boolean } {
  if (/^Line/.test(excelType)) return { type: "line", stacked: false };
  if (/^(Pie|Doughnut)/.test(excelType)) return { type: "pie", stacked: false };
  if (/^Column(Clustered|Stacked)$/.test(excelType))
    return { type: "bar", stacked: excelType === "ColumnStacked" };
  if (/^Bar(Clustered|Stacked)$/.test(excelType))
    return { type: "bar", stacked: excelType === "BarStacked", horizontal: true };
  throw notImplemented("ChartCollection", `add(${excelType})`);
}

export class ChartCollection extends HostCollection<Chart> {
  static readonly table: ApiTable<ChartCollection> = {
    name: "ChartCollection",
    properties: { count: { get: (c) => c.items().length } },
    methods: {
      ...collectionMethods,
      add: (c, type: string, source: unknown, seriesBy: string | null) => c.add(type, source, seriesBy),
    },
  };
  readonly table = ChartCollection.table;

  constructor(
    doc: WorkbookDocument,
    readonly sheetId: string,
  ) {
    super(doc);
  }

  items(): Chart[] {
    return this.doc.getters.getChartIds(this.sheetId).map((id) => new Chart(this.doc, this.sheetId, id));
  }

  override find(key: unknown): Chart | undefined {
    return this.items().find((chart) => sameName(chart.name, key) || chart.id === key);
  }

  private add(excelType: string, source: unknown, given: string | null): Chart {
    const seriesBy = given ?? "Auto";
    const kind = gridType(excelType);
    const range = Range.at(this.doc, source, this.sheetId, "ChartCollection.add");
    const { left, right, top, bottom } = range.zone;
    // Auto: the shorter side holds the series, as Excel chooses
    const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && right - left > bottom - top);
    const sheet = quoteSheet(this.doc.getters.getSheetName(range.sheetId));
    const ref = (c1: number, r1: number, c2: number, r2: number) =>
      `${sheet}!${cellName(c1, r1)}:${cellName(c2, r2)}`;
    const dataSets = byRows
      ? span(top + 1, bottom).map((row) => ref(left, row, right, row))
      : span(left + 1, right).map((col) => ref(col, top, col, bottom));
    const labelRange = byRows ? ref(left + 1, top, right, top) : ref(left, top + 1, left, bottom);
    const chartId = this.doc.newId("grafiek");
    const dataSource = {
      type: "range",
      dataSets: dataSets.map((dataRange, i) => ({ dataRange, dataSetId: `reeks${i + 1}` })),
      labelRange,
      dataSetsHaveTitle: true,
    };
    const definition = {
      ...kind,
      title: { text: "" },
      background: "#FFFFFF",
      dataSource,
      dataSetStyles: {},
      legendPosition: "bottom",
      aggregated: false,
      humanize: false,
    };
    this.doc.dispatch("CREATE_CHART", {
      sheetId: this.sheetId,
      figureId: `figuur-${chartId}`,
      chartId,
      col: Math.min(right + 1, this.doc.getters.getNumberCols(this.sheetId) - 1),
      row: top,
      offset: { x: 10, y: 5 },
      size: { width: 480, height: 288 },
      definition,
    });
    this.doc.chartNames.set(chartId, `Grafiek ${this.items().length}`);
    return new Chart(this.doc, this.sheetId, chartId);
  }
}

const span = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

export class Chart extends HostObject {
  static readonly table: ApiTable<Chart> = {
    name: "Chart",
    properties: {
      height: {
        get: (c) => c.figure.height * POINTS_PER_PIXEL,
        set: (c, points: number) => c.place({ height: points / POINTS_PER_PIXEL }),
      },
      id: { get: (c) => c.id },
      name: { get: (c) => c.name, set: (c, name: string) => void c.doc.chartNames.set(c.id, name) },
      width: {
        get: (c) => c.figure.width * POINTS_PER_PIXEL,
        set: (c, points: number) => c.place({ width: points / POINTS_PER_PIXEL }),
      },
    },
    links: { legend: (c) => new ChartLegend(c), title: (c) => new ChartTitle(c) },
    methods: {
      delete: (c) => c.doc.dispatch("DELETE_CHART", { sheetId: c.sheetId, chartId: c.id }),
      setPosition: (c, start: unknown, end?: unknown) => c.setPosition(start, end),
    },
  };
  readonly table = Chart.table;

  constructor(
    doc: WorkbookDocument,
    readonly sheetId: string,
    private readonly chartId: string,
  ) {
    super(doc);
  }

  override get id(): string {
    return this.chartId;
  }

  get name(): string {
    return this.doc.chartNames.get(this.chartId) ?? this.chartId;
  }

  get figure() {
    const figureId = this.doc.getters.getFigureIdFromChartId(this.chartId);
    const figure = this.doc.getters.getFigure(this.sheetId, figureId);
    if (!figure) throw itemNotFound("Chart");
    return figure;
  }

  get definition(): Definition {
    return this.doc.getters.getChartDefinition(this.chartId) as unknown as Definition;
  }

  define(part: Definition): void {
    this.doc.dispatch("UPDATE_CHART", {
      sheetId: this.sheetId,
      figureId: this.figure.id,
      chartId: this.chartId,
      definition: { ...this.definition, ...part },
    });
  }

  private place(part: object): void {
    const { id, col, row, offset, width, height } = this.figure;
    this.doc.dispatch("UPDATE_FIGURE", {
      sheetId: this.sheetId,
      figureId: id,
      col,
      row,
      offset,
      width,
      height,
      ...part,
    });
  }

  private setPosition(start: unknown, end?: unknown): void {
    const from = Range.at(this.doc, start, this.sheetId, "Chart.setPosition").zone;
    const to = end ? Range.at(this.doc, end, this.sheetId, "Chart.setPosition").zone : null;
    if (to) this.doc.ensureSize(this.sheetId, to);
    else this.doc.ensureSize(this.sheetId, from);
    const { getters } = this.doc;
    const size = to && {
      width: span(from.left, to.right).reduce((sum, col) => sum + getters.getColSize(this.sheetId, col), 0),
      height: span(from.top, to.bottom).reduce((sum, row) => sum + getters.getRowSize(this.sheetId, row), 0),
    };
    this.place({ col: from.left, row: from.top, offset: { x: 0, y: 0 }, ...size });
  }
}

class ChartTitle extends HostObject {
  static readonly table: ApiTable<ChartTitle> = {
    name: "ChartTitle",
    properties: {
      text: {
        get: (t) => t.chart.definition.title?.text ?? "",
        set: (t, text: string) => t.chart.define({ title: { ...t.chart.definition.title, text } }),
      },
      visible: {
        get: (t) => (t.chart.definition.title?.text ?? "") !== "",
        set: (t, visible: boolean) => {
          if (!visible) t.chart.define({ title: { ...t.chart.definition.title, text: "" } });
        },
      },
    },
  };
  readonly table = ChartTitle.table;

  constructor(readonly chart: Chart) {
    super(chart.doc);
  }
}

class ChartLegend extends HostObject {
  static readonly table: ApiTable<ChartLegend> = {
    name: "ChartLegend",
    properties: {
      position: {
        get: (l) => capital(l.chart.definition.legendPosition ?? "bottom"),
        set: (l, position: string) => l.chart.define({ legendPosition: position.toLowerCase() }),
      },
      visible: {
        get: (l) => l.chart.definition.legendPosition !== "none",
        set: (l, visible: boolean) => l.chart.define({ legendPosition: visible ? "bottom" : "none" }),
      },
    },
  };
  readonly table = ChartLegend.table;

  constructor(readonly chart: Chart) {
    super(chart.doc);
  }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
