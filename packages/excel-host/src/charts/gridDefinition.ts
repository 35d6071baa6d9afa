import { quoteSheet, zoneAddress } from "../address";
import type { Getters } from "../engine";
import type { FollowedCells } from "../followedCells";
import { gridKind, isBar, isHorizontal, isRound, type ChartType } from "./kinds";
import type { AxisState, CellRange, ChartState } from "./state";

export type SeriesName = string | CellRange | null;

export interface Series {
  id: string;
  name: SeriesName;
  values: CellRange;
  categories: CellRange | null;
  color: string | null;
}

interface AxisDesign {
  title?: { text?: string };
  gridLines?: string;
  min?: number;
  max?: number;
}

interface SeriesStyle {
  backgroundColor?: string;
  label?: string;
  type?: "bar" | "line";
}

/** The part of a chart that the grid draws, as its commands take it. */
export interface GridDefinition {
  type: string;
  stacked?: boolean;
  horizontal?: boolean;
  fillArea?: boolean;
  hideDataMarkers?: boolean;
  isDoughnut?: boolean;
  title?: { text?: string };
  legendPosition?: string;
  background?: string;
  axesDesign?: { x?: AxisDesign; y?: AxisDesign };
  dataSetStyles?: Record<string, SeriesStyle>;
  dataSource?: {
    type: string;
    dataSets?: { dataSetId: string; dataRange: string }[];
    labelRange?: string;
    dataSetsHaveTitle?: boolean;
  };
  [key: string]: unknown;
}

/** The name cell and the values as one row or column, name first; null when they do not lie so. */
function withName({ name, values }: Series): CellRange | null {
  if (name === null || typeof name === "string" || name.sheetId !== values.sheetId) return null;
  const { left, right, top, bottom } = values.zone;
  const at = name.zone;
  if (left === right && at.left === left && at.top === top - 1)
    return { sheetId: values.sheetId, zone: { ...values.zone, top: at.top } };
  if (top === bottom && at.top === top && at.left === left - 1)
    return { sheetId: values.sheetId, zone: { ...values.zone, left: at.left } };
  return null;
}

type SheetName = (sheetId: string) => string;

const reference = (sheetName: SheetName, { sheetId, zone }: CellRange): string =>
  `${quoteSheet(sheetName(sheetId))}!${zoneAddress(zone)}`;

export const sameRange = (a: CellRange | null, b: CellRange | null): boolean =>
  a === null || b === null ? a === b : a.sheetId === b.sheetId && zoneAddress(a.zone) === zoneAddress(b.zone);

/** @param nameText the text a series goes by, where the grid cannot read it from the cells */
export function gridDefinition(
  state: ChartState,
  series: readonly Series[],
  sheetName: SheetName,
  nameText: (series: Series) => string,
): GridDefinition {
  const together = series.map(withName);
  const dataSetsHaveTitle = series.length > 0 && together.every((range) => range !== null);
  const categories = series[0]?.categories;
  const isCombo = !isRound(state.type) && [...state.series.values()].some(({ type }) => type !== undefined);
  const style = ({ id, color }: Series): SeriesStyle => ({
    ...(color === null ? {} : { backgroundColor: color }),
    ...(isCombo ? { type: isBar(state.series.get(id)?.type ?? state.type) ? "bar" : "line" } : {}),
  });
  return {
    ...(isCombo ? { type: "combo" } : gridKind(state.type)),
    title: { text: state.title.visible ? state.title.text : "", ...gridFont(state) },
    legendPosition: gridLegend(state),
    background: state.area.fill ?? "#FFFFFF",
    aggregated: false,
    humanize: false,
    showValues: [...state.series.values()].some(({ labels }) => labels !== undefined),
    ...(isRound(state.type) ? {} : { axesDesign: axesDesign(state) }),
    ...(gridKind(state.type).type === "line" && !isCombo ? { cumulative: false, labelsAsText: true } : {}),
    dataSource: {
      type: "range",
      dataSets: series.map((one, i) => ({
        dataSetId: one.id,
        dataRange: reference(sheetName, dataSetsHaveTitle ? together[i]! : one.values),
      })),
      dataSetsHaveTitle,
      ...(categories ? { labelRange: reference(sheetName, categories) } : {}),
    },
    dataSetStyles: Object.fromEntries(
      series.map((one) => {
        const label = dataSetsHaveTitle || one.name === null ? {} : { label: nameText(one) };
        return [one.id, { ...style(one), ...label }];
      }),
    ),
  };
}

const gridFont = ({ title: { font } }: ChartState): object => ({
  ...(font.size === undefined ? {} : { fontSize: font.size }),
  ...(font.color === undefined ? {} : { color: font.color }),
  ...(font.bold === undefined ? {} : { bold: font.bold }),
});

/** The grid has no corner for a legend. */
const gridLegend = ({ legend: { visible, position } }: ChartState): string =>
  visible ? (position === "Corner" ? "right" : position.toLowerCase()) : "none";

const design = (axis: AxisState): AxisDesign => ({
  gridLines: axis.majorGridlines ? (axis.minorGridlines ? "both" : "major") : "none",
  ...(axis.title.visible ? { title: { text: axis.title.text } } : {}),
  ...(axis.minimum === undefined ? {} : { min: axis.minimum }),
  ...(axis.maximum === undefined ? {} : { max: axis.maximum }),
});

function axesDesign({ type, axes }: ChartState): { x: AxisDesign; y: AxisDesign } {
  const [x, y] = isHorizontal(type) ? [axes.value, axes.category] : [axes.category, axes.value];
  return { x: design(x), y: design(y) };
}

/** The series as the grid holds them now, with what the state adds. */
export function seriesIn(
  getters: Getters,
  sheetId: string,
  definition: GridDefinition,
  state: ChartState | undefined,
): Series[] {
  const { dataSource, dataSetStyles = {} } = definition;
  if (dataSource?.type !== "range") return [];
  const at = (address: string): CellRange | null => {
    const range = getters.getRangeFromSheetXC(sheetId, address);
    if (range.invalidXc || range.invalidSheetName) return null;
    const { left, right, top, bottom } = range.zone;
    return { sheetId: range.sheetId, zone: { left, right, top, bottom } };
  };
  const labels = dataSource.labelRange ? at(dataSource.labelRange) : null;
  return (dataSource.dataSets ?? []).flatMap(({ dataSetId: id, dataRange }): Series[] => {
    const whole = at(dataRange);
    if (!whole) return [];
    const own = state?.series.get(id);
    const { name, values } = dataSource.dataSetsHaveTitle ? split(whole) : { name: null, values: whole };
    const style = dataSetStyles[id] ?? {};
    return [
      {
        id,
        name: own?.name === undefined ? (style.label ?? name) : nameOf(own.name),
        values,
        categories: own?.categories ? cellsOf(own.categories) : labels && besideValues(labels, values),
        color: style.backgroundColor ?? null,
      },
    ];
  });
}

const nameOf = (name: string | FollowedCells): SeriesName =>
  typeof name === "string" ? name : cellsOf(name);

const cellsOf = ({ sheetId, zone }: FollowedCells): CellRange => ({ sheetId, zone });

function split({ sheetId, zone }: CellRange): { name: CellRange; values: CellRange } {
  const { left, right, top, bottom } = zone;
  const isColumn = left === right && bottom > top;
  const values = isColumn ? { ...zone, top: top + 1 } : { ...zone, left: Math.min(left + 1, right) };
  return {
    name: { sheetId, zone: { left, right: left, top, bottom: top } },
    values: { sheetId, zone: values },
  };
}

/** The grid takes labels with their heading as well; Excel wants as many labels as there are values. */
function besideValues(labels: CellRange, values: CellRange): CellRange {
  const { zone } = labels;
  const isColumn = zone.left === zone.right;
  const tooMany = isColumn
    ? zone.bottom - zone.top === values.zone.bottom - values.zone.top + 1
    : zone.right - zone.left === values.zone.right - values.zone.left + 1;
  if (!tooMany || (values.zone.left === values.zone.right) !== isColumn) return labels;
  return { ...labels, zone: isColumn ? { ...zone, top: zone.top + 1 } : { ...zone, left: zone.left + 1 } };
}

/** The chart type the grid's own panel leads to. */
function gridType(definition: GridDefinition, before: ChartType): ChartType {
  const { type, stacked, horizontal, fillArea, hideDataMarkers, isDoughnut } = definition;
  if (type === "combo") return isBar(before) && !isHorizontal(before) ? before : "ColumnClustered";
  if (type === "pie") return isDoughnut ? "Doughnut" : "Pie";
  if (type === "line") {
    if (fillArea) return stacked ? "AreaStacked" : "Area";
    if (hideDataMarkers) return stacked ? "LineStacked" : "Line";
    return stacked ? "LineMarkersStacked" : "LineMarkers";
  }
  if (horizontal) return stacked ? "BarStacked" : "BarClustered";
  return stacked ? "ColumnStacked" : "ColumnClustered";
}

/** What was changed in the grid itself (its panel, an undo) since the state was last drawn. */
export function adopt(state: ChartState, definition: GridDefinition): void {
  const kind = gridKind(state.type);
  const isOtherKind = (["type", "stacked", "horizontal", "fillArea", "isDoughnut"] as const).some(
    (key) => (definition[key] ?? false) !== (kind[key] ?? false),
  );
  if (isOtherKind && definition.type !== "combo") state.type = gridType(definition, state.type);
  const title = definition.title?.text ?? "";
  if (title !== (state.title.visible ? state.title.text : ""))
    state.title = { ...state.title, text: title || state.title.text, visible: title !== "" };
  const legend = definition.legendPosition ?? "none";
  if (legend !== gridLegend(state)) {
    state.legend.visible = legend !== "none";
    if (state.legend.visible) state.legend.position = capital(legend);
  }
  adoptAxes(state, definition);
}

function adoptAxes(state: ChartState, { axesDesign: found = {} }: GridDefinition): void {
  const drawn = axesDesign(state);
  const { category, value } = state.axes;
  const [x, y] = isHorizontal(state.type) ? [value, category] : [category, value];
  for (const [axis, now, before] of [
    [x, found.x, drawn.x],
    [y, found.y, drawn.y],
  ] as const) {
    if (!now || JSON.stringify(sorted(now)) === JSON.stringify(sorted(before))) continue;
    const text = now.title?.text ?? "";
    axis.title = { ...axis.title, text: text || axis.title.text, visible: text !== "" };
    axis.majorGridlines = now.gridLines === "major" || now.gridLines === "both";
    axis.minorGridlines = now.gridLines === "minor" || now.gridLines === "both";
    axis.minimum = now.min;
    axis.maximum = now.max;
  }
}

const sorted = ({ title, gridLines, min, max }: AxisDesign): unknown[] => [title?.text, gridLines, min, max];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const fileReference = (getters: Getters, { sheetId, zone }: CellRange): string =>
  `${quoteSheet(getters.getSheetName(sheetId))}!${zoneAddress(zone, true)}`;
