import type { Zone } from "../engine";
import type { FollowedCells } from "../followedCells";
import type { ChartType } from "./kinds";

export interface CellRange {
  sheetId: string;
  zone: Zone;
}

export interface FontState {
  bold?: boolean;
  italic?: boolean;
  color?: string;
  name?: string;
  size?: number;
}

export interface LineState {
  color?: string;
  weight?: number;
  lineStyle?: string;
}

export interface LabelState {
  font: FontState;
  numberFormat?: string;
  position?: string;
}

export interface AxisState {
  visible: boolean;
  title: { text: string; visible: boolean; font: FontState };
  majorGridlines: boolean;
  minorGridlines: boolean;
  font: FontState;
  line: LineState;
  numberFormat?: string;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  displayUnit?: string;
  reversePlotOrder?: boolean;
}

/** What the grid cannot hold of a series. Cells here go along with its cells, as those in the grid do. */
export interface SeriesState {
  /** Only where it differs from the chart's own. */
  type?: ChartType;
  name?: string | FollowedCells;
  categories?: FollowedCells;
  labels?: LabelState;
  line: LineState;
}

/** What Excel keeps of a chart and the grid does not, or not in this form. */
export interface ChartState {
  name: string;
  type: ChartType;
  gapWidth: number;
  overlap: number;
  title: { text: string; visible: boolean; font: FontState };
  legend: { position: string; visible: boolean; font: FontState };
  area: { fill: string | null; border: LineState; font: FontState };
  axes: { category: AxisState; value: AxisState };
  series: Map<string, SeriesState>;
  /** Series that were added and have no values yet: the grid has no place for them. */
  waiting: { id: string; name: string | null }[];
}

const axis = (majorGridlines: boolean): AxisState => ({
  visible: true,
  title: { text: "", visible: false, font: {} },
  majorGridlines,
  minorGridlines: false,
  font: {},
  line: {},
});

/** The room Excel leaves between bars: stacked ones stand on top of one another. */
export const usualSpacing = (type: ChartType): Pick<ChartState, "gapWidth" | "overlap"> =>
  type.includes("Stacked") ? { gapWidth: 150, overlap: 100 } : { gapWidth: 219, overlap: -27 };

/** A chart as Excel makes it. */
export const newChartState = (name: string, type: ChartType): ChartState => ({
  name,
  type,
  ...usualSpacing(type),
  title: { text: "", visible: false, font: {} },
  legend: { position: "Bottom", visible: true, font: {} },
  area: { fill: "#FFFFFF", border: {}, font: {} },
  axes: { category: axis(false), value: axis(true) },
  series: new Map(),
  waiting: [],
});
