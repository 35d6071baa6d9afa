import { notImplemented } from "../richapi/errors";

/** How the grid draws a chart; `percent` it cannot draw. */
interface GridKind {
  type: "bar" | "line" | "pie" | "combo";
  stacked?: boolean;
  horizontal?: boolean;
  fillArea?: boolean;
  hideDataMarkers?: boolean;
  isDoughnut?: boolean;
}

/** How a file writes a chart: the element, its grouping, and which way bars go. */
export interface FileKind {
  element: "barChart" | "lineChart" | "areaChart" | "pieChart" | "doughnutChart";
  grouping?: "clustered" | "stacked" | "percentStacked" | "standard";
  barDir?: "col" | "bar";
  markers?: boolean;
}

interface Kind {
  grid: GridKind;
  file: FileKind;
}

const bars = (horizontal: boolean, grouping: "clustered" | "stacked" | "percentStacked"): Kind => ({
  grid: { type: "bar", stacked: grouping !== "clustered", horizontal },
  file: { element: "barChart", grouping, barDir: horizontal ? "bar" : "col" },
});
const lines = (markers: boolean, grouping: "standard" | "stacked"): Kind => ({
  grid: { type: "line", stacked: grouping === "stacked", hideDataMarkers: !markers, fillArea: false },
  file: { element: "lineChart", grouping, markers },
});
const areas = (grouping: "standard" | "stacked"): Kind => ({
  grid: { type: "line", stacked: grouping === "stacked", hideDataMarkers: true, fillArea: true },
  file: { element: "areaChart", grouping },
});

const KINDS = {
  ColumnClustered: bars(false, "clustered"),
  ColumnStacked: bars(false, "stacked"),
  ColumnStacked100: bars(false, "percentStacked"),
  BarClustered: bars(true, "clustered"),
  BarStacked: bars(true, "stacked"),
  BarStacked100: bars(true, "percentStacked"),
  Line: lines(false, "standard"),
  LineMarkers: lines(true, "standard"),
  LineStacked: lines(false, "stacked"),
  LineMarkersStacked: lines(true, "stacked"),
  Area: areas("standard"),
  AreaStacked: areas("stacked"),
  Pie: { grid: { type: "pie" }, file: { element: "pieChart" } },
  Doughnut: { grid: { type: "pie", isDoughnut: true }, file: { element: "doughnutChart" } },
} as const satisfies Record<string, Kind>;

/** The chart types of Office.js that are served here, in its own words. */
export type ChartType = keyof typeof KINDS;

export const gridKind = (type: ChartType): GridKind => KINDS[type].grid;
export const fileKind = (type: ChartType): FileKind => KINDS[type].file;
export const isRound = (type: ChartType): boolean => KINDS[type].grid.type === "pie";
export const isHorizontal = (type: ChartType): boolean => gridKind(type).horizontal === true;
export const isBar = (type: ChartType): boolean => KINDS[type].grid.type === "bar";

export function chartType(given: unknown, location: string): ChartType {
  if (typeof given === "string" && given in KINDS) return given as ChartType;
  throw notImplemented(location, `chartType (${String(given)})`);
}

/** The type a file describes; undefined for one that is not served. */
export function typeInFile(found: FileKind): ChartType | undefined {
  const same = (file: FileKind): boolean =>
    file.element === found.element &&
    file.grouping === found.grouping &&
    file.barDir === found.barDir &&
    (file.element !== "lineChart" || file.markers === found.markers);
  return (Object.keys(KINDS) as ChartType[]).find((type) => same(fileKind(type)));
}

/** Where Excel allows a label; a file with another place it will not open. */
export function labelPlaces(type: ChartType): readonly string[] {
  const { element, grouping } = fileKind(type);
  if (element === "lineChart") return ["Center", "Left", "Right", "Top", "Bottom"];
  if (element === "pieChart") return ["Center", "InsideEnd", "OutsideEnd"];
  if (element !== "barChart") return [];
  const inside = ["Center", "InsideEnd", "InsideBase"];
  return grouping === "clustered" ? [...inside, "OutsideEnd"] : inside;
}
