import type { WorkbookDocument } from "../document";
import { FollowedCells } from "../followedCells";
import { itemNotFound } from "../richapi/errors";
import {
  adopt,
  gridDefinition,
  sameRange,
  seriesIn,
  type GridDefinition,
  type Series,
  type SeriesName,
} from "./gridDefinition";
import { newChartState, type CellRange, type ChartState, type SeriesState } from "./state";

export interface Place {
  col: number;
  row: number;
  offset: { x: number; y: number };
  width: number;
  height: number;
}

/** One chart: the grid's drawing of it and the state beside it, kept as one. */
export class ChartModel {
  constructor(
    readonly doc: WorkbookDocument,
    readonly sheetId: string,
    readonly id: string,
  ) {}

  static in(doc: WorkbookDocument, sheetId: string): ChartModel[] {
    return doc.getters.getChartIds(sheetId).map((id) => new ChartModel(doc, sheetId, id));
  }

  get state(): ChartState {
    const known = this.doc.charts.get(this.id);
    // a chart that the user made in the grid, or that came with a copied sheet
    const state = known ?? newChartState(this.freeName(), "ColumnClustered");
    this.doc.charts.set(this.id, state);
    adopt(state, this.definition);
    return state;
  }

  get series(): Series[] {
    return seriesIn(this.doc.getters, this.sheetId, this.definition, this.doc.charts.get(this.id));
  }

  get figure() {
    const { getters } = this.doc;
    const figure = getters.isChartDefined(this.id)
      ? getters.getFigure(this.sheetId, getters.getFigureIdFromChartId(this.id))
      : undefined;
    if (!figure) throw itemNotFound("Chart");
    return figure;
  }

  private get definition(): GridDefinition {
    if (!this.doc.getters.isChartDefined(this.id)) throw itemNotFound("Chart");
    return this.doc.getters.getChartDefinition(this.id) as unknown as GridDefinition;
  }

  /** Changes what stands beside the grid, and has the chart drawn anew. */
  change(by: (state: ChartState) => void): void {
    const { state, series } = this;
    by(state);
    this.draw(series);
  }

  /** Changes one series of the chart. */
  changeSeries(id: string, by: (state: SeriesState) => void): void {
    this.change((state) => by(seriesState(state, id)));
  }

  setSeries(series: readonly Series[]): void {
    this.remember(this.state, series);
    this.draw(series);
  }

  /** Keeps of these series what the grid has no place for. */
  remember(state: ChartState, series: readonly Series[]): void {
    const first = series[0]?.categories ?? null;
    for (const id of [...state.series.keys()])
      if (!series.some((one) => one.id === id)) state.series.delete(id);
    for (const one of series) {
      const own = seriesState(state, one.id);
      delete own.name;
      delete own.categories;
      if (typeof one.name === "string") own.name = one.name;
      if (one.categories && !sameRange(one.categories, first)) own.categories = this.followed(one.categories);
      for (const { sheetId, zone } of [one.values, ...(one.categories ? [one.categories] : [])])
        this.doc.ensureSize(sheetId, zone);
    }
    const { dataSource } = this.defined(series);
    // names that lie elsewhere than before their values are kept here
    if (!dataSource?.dataSetsHaveTitle)
      for (const one of series)
        if (one.name !== null && typeof one.name !== "string")
          seriesState(state, one.id).name = this.followed(one.name);
  }

  private followed({ sheetId, zone }: CellRange): FollowedCells {
    return new FollowedCells(this.doc.shifts, sheetId, zone);
  }

  private defined(series: readonly Series[]): GridDefinition {
    const sheetName = (sheetId: string) => this.doc.getters.getSheetName(sheetId);
    return gridDefinition(this.doc.charts.get(this.id)!, series, sheetName, (one) => this.text(one.name));
  }

  private draw(series: readonly Series[]): void {
    this.doc.dispatch("UPDATE_CHART", {
      sheetId: this.sheetId,
      figureId: this.figure.id,
      chartId: this.id,
      definition: this.defined(series),
    });
  }

  text(name: SeriesName): string {
    if (name === null || typeof name === "string") return name ?? "";
    return this.doc.text({ sheetId: name.sheetId, col: name.zone.left, row: name.zone.top });
  }

  /** The name a series goes by, with Excel's own for one without. */
  nameOf(index: number): string {
    const series = this.series[index];
    if (!series) throw itemNotFound("ChartSeries");
    return series.name === null ? `Reeks${index + 1}` : this.text(series.name);
  }

  place(part: Partial<Place>): void {
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

  delete(): void {
    this.doc.dispatch("DELETE_FIGURE", { sheetId: this.sheetId, figureId: this.figure.id });
  }

  private freeName(): string {
    const taken = new Set(
      this.doc.getters.getChartIds(this.sheetId).map((id) => this.doc.charts.get(id)?.name ?? ""),
    );
    let number = 1;
    while (taken.has(`Grafiek ${number}`)) number++;
    return `Grafiek ${number}`;
  }

  static create(doc: WorkbookDocument, sheetId: string, place: Place, type: ChartState["type"]): ChartModel {
    const id = doc.newId("grafiek");
    const model = new ChartModel(doc, sheetId, id);
    const state = newChartState(model.freeName(), type);
    const { col, row, offset, width, height } = place;
    doc.dispatch("CREATE_CHART", {
      sheetId,
      figureId: `figuur-${id}`,
      chartId: id,
      col,
      row,
      offset,
      size: { width, height },
      definition: gridDefinition(
        state,
        [],
        () => "",
        () => "",
      ),
    });
    doc.charts.set(id, state);
    return model;
  }
}

function seriesState(state: ChartState, id: string): SeriesState {
  const known = state.series.get(id) ?? { line: {} };
  state.series.set(id, known);
  return known;
}
