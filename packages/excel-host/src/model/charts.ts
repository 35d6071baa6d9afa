import { ChartModel } from "../charts/chartModel";
import { chartType } from "../charts/kinds";
import { over, placeAt, startOf } from "../charts/placing";
import { seriesFrom } from "../charts/source";
import { usualSpacing, type ChartState } from "../charts/state";
import type { WorkbookDocument } from "../document";
import { collectionMethods, serve, type ApiTable } from "../richapi/base";
import { invalidArgument } from "../richapi/errors";
import { areaAt, type Area } from "./area";
import { ChartAxes } from "./chartAxes";
import { ChartBorder, ChartFill, ChartFont, type Store } from "./chartFormat";
import { ChartSeriesCollection } from "./chartSeries";
import { HostCollection, HostObject, sameName } from "./hostObject";
import { Worksheet } from "./worksheet";

const POINTS_PER_PIXEL = 0.75;
const SERIES_BY = ["Auto", "Columns", "Rows"];
/** Excel's own size for a new chart, in pixels. */
const NEW_SIZE = { width: 480, height: 288 };

export class ChartCollection extends HostCollection<Chart> {
  static readonly table: ApiTable<ChartCollection> = serve(this, {
    name: "ChartCollection",
    properties: { count: { get: (c) => c.items().length } },
    methods: {
      ...collectionMethods,
      add: (c, type: string, source: unknown, seriesBy: string | null) => c.add(type, source, seriesBy),
    },
  });
  readonly table = ChartCollection.table;

  constructor(
    doc: WorkbookDocument,
    readonly sheetId: string,
  ) {
    super(doc);
  }

  items(): Chart[] {
    return ChartModel.in(this.doc, this.sheetId).map((model) => new Chart(model));
  }

  override find(key: unknown): Chart | undefined {
    return this.items().find((chart) => sameName(chart.model.state.name, key) || chart.id === key);
  }

  private add(type: string, source: unknown, seriesBy: string | null): Chart {
    const kind = chartType(type, "ChartCollection");
    const range = areaAt(this.doc, source, this.sheetId, "ChartCollection.add");
    const beside = Math.min(range.zone.right + 1, this.doc.getters.getNumberCols(this.sheetId) - 1);
    const row = Math.min(range.zone.top, this.doc.getters.getNumberRows(this.sheetId) - 1);
    const place = { col: beside, row, offset: { x: 10, y: 5 }, ...NEW_SIZE };
    const chart = new Chart(ChartModel.create(this.doc, this.sheetId, place, kind));
    chart.setData(range, seriesBy);
    const { series } = chart.model;
    // Excel puts the only series' name above a chart, and else a word to be replaced
    const text = series.length === 1 ? chart.model.text(series[0]!.name) : "";
    chart.model.change(
      ({ title }) => void Object.assign(title, { text: text || "Grafiektitel", visible: true }),
    );
    return chart;
  }
}

class Chart extends HostObject {
  static readonly table: ApiTable<Chart> = serve(this, {
    name: "Chart",
    properties: {
      chartType: { get: (c) => c.model.state.type, set: (c, type: string) => c.setType(type) },
      height: {
        get: (c) => c.model.figure.height * POINTS_PER_PIXEL,
        set: (c, points: number) => c.model.place({ height: pixels(points, "height") }),
      },
      id: { get: (c) => c.id },
      left: {
        get: (c) => c.distance("col"),
        set: (c, points: number) => c.move("col", pixels(points, "left")),
      },
      name: {
        get: (c) => c.model.state.name,
        set: (c, name: string) => void (c.model.state.name = String(name)),
      },
      top: {
        get: (c) => c.distance("row"),
        set: (c, points: number) => c.move("row", pixels(points, "top")),
      },
      width: {
        get: (c) => c.model.figure.width * POINTS_PER_PIXEL,
        set: (c, points: number) => c.model.place({ width: pixels(points, "width") }),
      },
    },
    links: {
      axes: (c) => new ChartAxes(c.model),
      format: (c) => new ChartAreaFormat(c),
      legend: (c) => new ChartLegend(c),
      series: (c) => new ChartSeriesCollection(c.model),
      title: (c) => new ChartTitle(c),
      worksheet: (c) => new Worksheet(c.doc, c.model.sheetId),
    },
    methods: {
      delete: (c) => c.model.delete(),
      setData: (c, source: unknown, seriesBy: string | null) =>
        c.setData(areaAt(c.doc, source, c.model.sheetId, "Chart.setData"), seriesBy),
      setPosition: (c, start: unknown, end?: unknown) => c.setPosition(start, end),
    },
  });
  readonly table = Chart.table;

  constructor(readonly model: ChartModel) {
    super(model.doc);
  }

  override get id(): string {
    return this.model.id;
  }

  store<T>(part: (state: ChartState) => T): Store<T> {
    return {
      doc: this.doc,
      get: () => part(this.model.state),
      change: (by) => this.model.change((state) => by(part(state))),
    };
  }

  setData({ sheetId, zone }: Area, given: string | null): void {
    const seriesBy = given ?? "Auto";
    if (!SERIES_BY.includes(seriesBy)) throw invalidArgument("Chart.setData");
    const before = this.model.series;
    const series = seriesFrom(this.doc.getters, { sheetId, zone }, seriesBy);
    this.model.setSeries(series.map((one, i) => ({ ...one, color: before[i]?.color ?? null })));
  }

  private setType(given: string): void {
    const type = chartType(given, "Chart");
    this.model.change((state) => {
      state.type = type;
      for (const series of state.series.values()) delete series.type;
      Object.assign(state, usualSpacing(type));
    });
  }

  private distance(side: "col" | "row"): number {
    const { figure, sheetId } = this.model;
    const offset = side === "col" ? figure.offset.x : figure.offset.y;
    return (startOf(this.doc.getters, sheetId, side, figure[side]) + offset) * POINTS_PER_PIXEL;
  }

  private move(side: "col" | "row", to: number): void {
    const { index, offset } = placeAt(this.doc.getters, this.model.sheetId, side, to);
    const { x, y } = this.model.figure.offset;
    this.model.place({ [side]: index, offset: side === "col" ? { x: offset, y } : { x, y: offset } });
  }

  private setPosition(start: unknown, end?: unknown): void {
    const { sheetId } = this.model;
    const from = areaAt(this.doc, start, sheetId, "Chart.setPosition").zone;
    const to = end ? areaAt(this.doc, end, sheetId, "Chart.setPosition").zone : null;
    this.doc.ensureSize(sheetId, to ?? from);
    if (to) this.model.place(over(this.doc.getters, sheetId, { ...to, left: from.left, top: from.top }));
    else this.model.place({ col: from.left, row: from.top, offset: { x: 0, y: 0 } });
  }
}

function pixels(points: number, member: string): number {
  if (typeof points !== "number" || !(points >= 0)) throw invalidArgument(`Chart.${member}`);
  return points / POINTS_PER_PIXEL;
}

class ChartAreaFormat extends HostObject {
  static readonly table: ApiTable<ChartAreaFormat> = serve(this, {
    name: "ChartAreaFormat",
    links: {
      border: (f) => new ChartBorder(f.chart.store(({ area }) => area.border)),
      fill: (f) =>
        new ChartFill(f.doc, (fill) => f.chart.model.change(({ area }) => void (area.fill = fill))),
      font: (f) =>
        new ChartFont(
          f.chart.store(({ area }) => area.font),
          10,
        ),
    },
  });
  readonly table = ChartAreaFormat.table;

  constructor(readonly chart: Chart) {
    super(chart.doc);
  }
}

class ChartTitle extends HostObject {
  static readonly table: ApiTable<ChartTitle> = serve(this, {
    name: "ChartTitle",
    properties: {
      text: {
        get: (t) => t.chart.model.state.title.text,
        set: (t, text: string) =>
          t.chart.model.change(({ title }) => void Object.assign(title, { text, visible: true })),
      },
      visible: {
        get: (t) => t.chart.model.state.title.visible,
        set: (t, visible: boolean) => t.chart.model.change(({ title }) => void (title.visible = visible)),
      },
    },
    links: { format: (t) => new ChartTitleFormat(t.chart) },
  });
  readonly table = ChartTitle.table;

  constructor(readonly chart: Chart) {
    super(chart.doc);
  }
}

class ChartTitleFormat extends HostObject {
  static readonly table: ApiTable<ChartTitleFormat> = serve(this, {
    name: "ChartTitleFormat",
    links: {
      font: (f) =>
        new ChartFont(
          f.chart.store(({ title }) => title.font),
          14,
        ),
    },
  });
  readonly table = ChartTitleFormat.table;

  constructor(readonly chart: Chart) {
    super(chart.doc);
  }
}

const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"];

class ChartLegend extends HostObject {
  static readonly table: ApiTable<ChartLegend> = serve(this, {
    name: "ChartLegend",
    properties: {
      position: {
        get: (l) => l.chart.model.state.legend.position,
        set: (l, position: string) => l.setPosition(position),
      },
      visible: {
        get: (l) => l.chart.model.state.legend.visible,
        set: (l, visible: boolean) => l.chart.model.change(({ legend }) => void (legend.visible = visible)),
      },
    },
    links: { format: (l) => new ChartLegendFormat(l.chart) },
  });
  readonly table = ChartLegend.table;

  constructor(readonly chart: Chart) {
    super(chart.doc);
  }

  private setPosition(position: string): void {
    if (!LEGEND_POSITIONS.includes(position)) throw invalidArgument("ChartLegend.position");
    this.chart.model.change(({ legend }) => void Object.assign(legend, { position, visible: true }));
  }
}

class ChartLegendFormat extends HostObject {
  static readonly table: ApiTable<ChartLegendFormat> = serve(this, {
    name: "ChartLegendFormat",
    links: {
      font: (f) =>
        new ChartFont(
          f.chart.store(({ legend }) => legend.font),
          9,
        ),
    },
  });
  readonly table = ChartLegendFormat.table;

  constructor(readonly chart: Chart) {
    super(chart.doc);
  }
}
