import type { ChartModel } from "../charts/chartModel";
import type { Series } from "../charts/gridDefinition";
import { chartType, isBar, isRound, labelPlaces } from "../charts/kinds";
import type { CellRange, LabelState, SeriesState } from "../charts/state";
import { collectionMethods, serve, type ApiTable } from "../richapi/base";
import { invalidArgument, itemNotFound, notImplemented } from "../richapi/errors";
import { areaAt } from "./area";
import { ChartFill, ChartFont, ChartLineFormat, type Store } from "./chartFormat";
import { HostCollection, HostObject } from "./hostObject";

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  static readonly table: ApiTable<ChartSeriesCollection> = serve(this, {
    name: "ChartSeriesCollection",
    properties: { count: { get: (c) => c.items().length } },
    methods: {
      getItemAt: collectionMethods.getItemAt,
      getCount: collectionMethods.getCount,
      add: (c, name?: string | null, index?: number | null) => c.add(name, index),
    },
  });
  readonly table = ChartSeriesCollection.table;

  constructor(readonly model: ChartModel) {
    super(model.doc);
  }

  items(): ChartSeries[] {
    const { series, state } = this.model;
    return [...series, ...state.waiting].map(({ id }) => new ChartSeries(this.model, id));
  }

  private add(name?: string | null, index?: number | null): ChartSeries {
    const { state, series } = this.model;
    if (typeof index === "number" && index < series.length)
      throw notImplemented("ChartSeriesCollection", "add(index)");
    const id = this.doc.newId("reeks");
    state.waiting.push({ id, name: name ?? null });
    return new ChartSeries(this.model, id);
  }
}

class ChartSeries extends HostObject {
  static readonly table: ApiTable<ChartSeries> = serve(this, {
    name: "ChartSeries",
    properties: {
      chartType: {
        get: (s) => s.state?.type ?? s.model.state.type,
        set: (s, type: string) => s.setType(type),
      },
      gapWidth: {
        get: (s) => s.model.state.gapWidth,
        set: (s, width: number) => s.setSpacing("gapWidth", width, 0, 500),
      },
      hasDataLabels: {
        get: (s) => s.state?.labels !== undefined,
        set: (s, has: boolean) => s.setLabels(has),
      },
      name: { get: (s) => s.name, set: (s, name: string) => s.rename(name) },
      overlap: {
        get: (s) => s.model.state.overlap,
        set: (s, overlap: number) => s.setSpacing("overlap", overlap, -100, 100),
      },
    },
    links: {
      dataLabels: (s) => new ChartDataLabels(s),
      format: (s) => new ChartSeriesFormat(s),
    },
    methods: {
      delete: (s) => s.remove(),
      setValues: (s, range: unknown) => s.setValues(s.cells(range, "setValues")),
      setXAxisValues: (s, range: unknown) => s.setCategories(s.cells(range, "setXAxisValues")),
    },
  });
  readonly table = ChartSeries.table;

  constructor(
    readonly model: ChartModel,
    private readonly seriesId: string,
  ) {
    super(model.doc);
  }

  get state(): SeriesState | undefined {
    return this.model.state.series.get(this.seriesId);
  }

  change(by: (state: SeriesState) => void): void {
    this.model.changeSeries(this.drawn().id, by);
  }

  private get index(): number {
    return this.model.series.findIndex(({ id }) => id === this.seriesId);
  }

  private get waiting() {
    return this.model.state.waiting.find(({ id }) => id === this.seriesId);
  }

  private drawn(): Series {
    const found = this.model.series[this.index];
    if (!found) throw this.waiting ? invalidArgument("ChartSeries") : itemNotFound("ChartSeries");
    return found;
  }

  private get name(): string {
    const { waiting } = this;
    if (waiting) return waiting.name ?? `Reeks${this.model.series.length + 1}`;
    return this.model.nameOf(this.index);
  }

  update(part: Partial<Series>): void {
    const { id } = this.drawn();
    this.model.setSeries(this.model.series.map((one) => (one.id === id ? { ...one, ...part } : one)));
  }

  private rename(name: string): void {
    if (name.startsWith("=")) throw notImplemented("ChartSeries", "name (=…)");
    const { waiting } = this;
    if (waiting) waiting.name = name;
    else this.update({ name });
  }

  private cells(given: unknown, member: string): CellRange {
    const range = areaAt(this.doc, given, this.model.sheetId, `ChartSeries.${member}`);
    const { left, right, top, bottom } = range.zone;
    if (left !== right && top !== bottom) throw invalidArgument(`ChartSeries.${member}`);
    return { sheetId: range.sheetId, zone: range.zone };
  }

  private setValues(values: CellRange): void {
    const { waiting, model } = this;
    if (!waiting) return this.update({ values });
    const { series, state } = model;
    const categories = series[0]?.categories ?? null;
    state.waiting.splice(state.waiting.indexOf(waiting), 1);
    model.setSeries([...series, { ...waiting, values, categories, color: null }]);
  }

  private setCategories(categories: CellRange): void {
    this.update({ categories });
  }

  private setType(given: string): void {
    const type = chartType(given, "ChartSeries");
    if (isRound(type)) throw notImplemented("ChartSeries", `chartType (${type})`);
    this.change((own) => {
      if (type === this.model.state.type) delete own.type;
      else own.type = type;
    });
  }

  private setSpacing(key: "gapWidth" | "overlap", value: number, from: number, to: number): void {
    const { state } = this.model;
    const isValid = typeof value === "number" && value >= from && value <= to;
    if (!isValid || !isBar(this.state?.type ?? state.type)) throw invalidArgument(`ChartSeries.${key}`);
    this.model.change((chart) => void (chart[key] = value));
  }

  private setLabels(has: boolean): void {
    this.change((own) => {
      if (has) own.labels ??= { font: {} };
      else delete own.labels;
    });
  }

  private remove(): void {
    const { waiting, model } = this;
    if (waiting) model.state.waiting.splice(model.state.waiting.indexOf(waiting), 1);
    else {
      const { id } = this.drawn();
      model.setSeries(model.series.filter((one) => one.id !== id));
    }
  }
}

class ChartSeriesFormat extends HostObject {
  static readonly table: ApiTable<ChartSeriesFormat> = serve(this, {
    name: "ChartSeriesFormat",
    links: {
      fill: (f) => new ChartFill(f.doc, (color) => f.series.update({ color })),
      line: (f) =>
        new ChartLineFormat({
          doc: f.doc,
          get: () => f.series.state?.line ?? {},
          change: (by) => f.series.change(({ line }) => by(line)),
        }),
    },
  });
  readonly table = ChartSeriesFormat.table;

  constructor(readonly series: ChartSeries) {
    super(series.doc);
  }
}

class ChartDataLabels extends HostObject {
  static readonly table: ApiTable<ChartDataLabels> = serve(this, {
    name: "ChartDataLabels",
    properties: {
      numberFormat: {
        get: (l) => l.state.numberFormat ?? "General",
        set: (l, format: string) => l.change((labels) => void (labels.numberFormat = format)),
      },
      position: {
        get: (l) => l.state.position ?? "BestFit",
        set: (l, position: string) => l.setPosition(position),
      },
      showValue: {
        get: (l) => l.series.state?.labels !== undefined,
        set: (l, show: boolean) => l.show(show),
      },
    },
    links: { format: (l) => new ChartDataLabelFormat(l) },
  });
  readonly table = ChartDataLabels.table;

  constructor(readonly series: ChartSeries) {
    super(series.doc);
  }

  get state(): LabelState {
    return this.series.state?.labels ?? { font: {} };
  }

  /** Labels come into being by being formatted. */
  change(by: (labels: LabelState) => void): void {
    this.series.change((own) => by((own.labels ??= { font: {} })));
  }

  private setPosition(position: string): void {
    const type = this.series.state?.type ?? this.series.model.state.type;
    if (!labelPlaces(type).includes(position)) throw invalidArgument("ChartDataLabels.position");
    this.change((labels) => void (labels.position = position));
  }

  private show(show: boolean): void {
    if (show) this.change(() => undefined);
    else this.series.change((own) => void delete own.labels);
  }
}

class ChartDataLabelFormat extends HostObject {
  static readonly table: ApiTable<ChartDataLabelFormat> = serve(this, {
    name: "ChartDataLabelFormat",
    links: { font: (f) => new ChartFont(f.font, 9) },
  });
  readonly table = ChartDataLabelFormat.table;

  constructor(readonly labels: ChartDataLabels) {
    super(labels.doc);
  }

  private get font(): Store<LabelState["font"]> {
    return {
      doc: this.doc,
      get: () => this.labels.state.font,
      change: (by) => this.labels.change(({ font }) => by(font)),
    };
  }
}
