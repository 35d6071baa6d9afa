import { parseZone, splitAddress } from "../../address";
import type { Series, SeriesName } from "../../charts/gridDefinition";
import { typeInFile, type ChartType, type FileKind } from "../../charts/kinds";
import {
  newChartState,
  type AxisState,
  type CellRange,
  type ChartState,
  type FontState,
  type LineState,
  type SeriesState,
} from "../../charts/state";
import { elements } from "../package";
import { DASH, EMU_PER_POINT, LABEL_PLACE, LEGEND, UNITS, wordFor } from "./words";

export interface FileChart {
  state: ChartState;
  series: Series[];
  /** The text of a name that stands in a cell, as the file has it. */
  names: Map<string, string>;
}

type SheetIdOf = (name: string) => string | undefined;

const GROUPS = ["barChart", "lineChart", "areaChart", "pieChart", "doughnutChart"];

export const children = (parent: Element | undefined, name?: string): Element[] =>
  Array.from(parent?.childNodes ?? []).filter(
    (node): node is Element =>
      node.nodeType === 1 && (name === undefined || (node as Element).localName === name),
  );

/** The first element down a path of names. */
function down(from: Element | undefined, ...names: string[]): Element | undefined {
  return names.reduce<Element | undefined>((here, name) => children(here, name)[0], from);
}

const val = (from: Element | undefined, ...names: string[]): string | null =>
  down(from, ...names)?.getAttribute("val") ?? null;

const number = (text: string | null): number | undefined => (text === null ? undefined : Number(text));

const isOn = (text: string | null): boolean => text === "1" || text === "true";

const text = (from: Element | undefined, tag: string): string =>
  elements(from ?? null, tag)
    .map((element) => element.textContent ?? "")
    .join("");

/** A chart of a file; null for one of a type, or from a source, that is not served. */
export function readChart(xml: Document | null, sheetIdOf: SheetIdOf): FileChart | null {
  const space = elements(xml, "chartSpace")[0];
  const chart = down(space, "chart");
  const plot = down(chart, "plotArea");
  const groups = children(plot).filter(({ localName }) => /Chart$/.test(localName));
  const types = groups.map(groupType);
  const [type] = types;
  if (!chart || !type || types.some((one) => one === undefined)) return null;
  const state = newChartState("", type);
  const read = groups.flatMap((group, i) => {
    const own = types[i]!;
    return children(group, "ser").map((element) => readSeries(element, own, state, sheetIdOf));
  });
  if (read.length === 0 || read.some((one) => one === null)) return null;
  const inOrder = read.map((one) => one!).sort((a, b) => a.order - b.order);
  state.gapWidth = number(val(groups[0], "gapWidth")) ?? state.gapWidth;
  state.overlap =
    number(val(groups[0], "overlap")) ?? (groups[0]!.localName === "barChart" ? 0 : state.overlap);
  state.title = readTitle(down(chart, "title"), inOrder.length === 1 ? inOrder[0]!.nameText : "");
  const position = wordFor(LEGEND, val(chart, "legend", "legendPos"));
  state.legend = {
    visible: down(chart, "legend") !== undefined,
    position: position ?? "Right",
    font: readFont(down(chart, "legend", "txPr")),
  };
  const fill = down(space, "spPr", "solidFill", "srgbClr")?.getAttribute("val");
  state.area = {
    fill: fill ? `#${fill}` : down(space, "spPr", "noFill") ? null : "#FFFFFF",
    border: readLine(down(space, "spPr", "ln")),
    font: readFont(down(space, "txPr")),
  };
  readAxes(plot!, state);
  return {
    state,
    series: inOrder.map(({ series }) => series),
    names: new Map(inOrder.map(({ series, nameText }) => [series.id, nameText])),
  };
}

function groupType(group: Element): ChartType | undefined {
  if (!GROUPS.includes(group.localName)) return undefined;
  const element = group.localName as FileKind["element"];
  const grouping = (val(group, "grouping") ?? "standard") as NonNullable<FileKind["grouping"]>;
  if (element === "barChart")
    return typeInFile({
      element,
      grouping: grouping === "standard" ? "clustered" : grouping,
      barDir: val(group, "barDir") === "bar" ? "bar" : "col",
    });
  if (element === "lineChart") {
    const isPlain = children(group, "ser").every((series) => val(series, "marker", "symbol") === "none");
    return typeInFile({ element, grouping, markers: !isPlain });
  }
  return typeInFile(element === "areaChart" ? { element, grouping } : { element });
}

interface ReadSeries {
  series: Series;
  order: number;
  nameText: string;
}

function readSeries(
  element: Element,
  type: ChartType,
  state: ChartState,
  sheetIdOf: SheetIdOf,
): ReadSeries | null {
  const cells = (...path: string[]): CellRange | null | undefined => {
    const holder = down(element, ...path);
    if (!holder) return undefined;
    const formula = elements(holder, "f")[0]?.textContent;
    return formula ? cellsAt(formula, sheetIdOf) : null;
  };
  const values = cells("val");
  const categories = cells("cat");
  const nameCells = down(element, "tx", "strRef") ? cells("tx", "strRef") : undefined;
  // literal values, names of ranges and ranges of several areas are not served
  if (!values || categories === null || nameCells === null) return null;
  const order = Number(val(element, "order") ?? 0);
  const id = `reeks${order + 1}`;
  const nameText = text(down(element, "tx"), "v");
  const name: SeriesName = nameCells ?? (down(element, "tx") ? nameText : null);
  const isLine = element.parentElement?.localName === "lineChart";
  const look = down(element, "spPr");
  const own: SeriesState = { line: isLine ? {} : readLine(down(look, "ln")) };
  if (type !== state.type) own.type = type;
  const labels = down(element, "dLbls");
  if (isOn(val(labels, "showVal"))) own.labels = readLabels(labels!);
  state.series.set(id, own);
  const fill = down(isLine ? down(look, "ln") : look, "solidFill", "srgbClr")?.getAttribute("val");
  return {
    order,
    nameText,
    series: {
      id,
      name,
      values,
      categories: categories ?? null,
      color: fill ? `#${fill.toUpperCase()}` : null,
    },
  };
}

function readLabels(labels: Element): NonNullable<SeriesState["labels"]> {
  const format = down(labels, "numFmt");
  const position = wordFor(LABEL_PLACE, val(labels, "dLblPos"));
  return {
    font: readFont(down(labels, "txPr")),
    ...(format?.getAttribute("sourceLinked") === "0"
      ? { numberFormat: format.getAttribute("formatCode") ?? "General" }
      : {}),
    ...(position ? { position } : {}),
  };
}

function cellsAt(formula: string, sheetIdOf: SheetIdOf): CellRange | null {
  const { sheet, reference } = splitAddress(formula);
  const sheetId = sheet === null ? undefined : sheetIdOf(sheet);
  const zone = parseZone(reference);
  return sheetId && zone ? { sheetId, zone } : null;
}

/** @param auto what Excel puts above a chart that has a title without words */
function readTitle(title: Element | undefined, auto: string): ChartState["title"] {
  if (!title) return { text: "", visible: false, font: {} };
  const words = text(down(title, "tx"), "t") || text(down(title, "tx"), "v");
  const font = readFont(down(title, "tx", "rich") ?? down(title, "txPr"));
  return { text: words || auto || "Grafiektitel", visible: true, font };
}

function readFont(texts: Element | undefined): FontState {
  const properties = elements(texts ?? null, "defRPr")[0];
  if (!properties) return {};
  const size = number(properties.getAttribute("sz"));
  const color = down(properties, "solidFill", "srgbClr")?.getAttribute("val");
  const name = down(properties, "latin")?.getAttribute("typeface");
  const bold = properties.getAttribute("b");
  const italic = properties.getAttribute("i");
  return {
    ...(size === undefined ? {} : { size: size / 100 }),
    ...(bold === null ? {} : { bold: isOn(bold) }),
    ...(italic === null ? {} : { italic: isOn(italic) }),
    ...(color ? { color: `#${color}` } : {}),
    // a name with a plus points at the theme
    ...(name && !name.startsWith("+") ? { name } : {}),
  };
}

function readLine(line: Element | undefined): LineState {
  if (!line) return {};
  if (down(line, "noFill")) return { lineStyle: "None" };
  const color = down(line, "solidFill", "srgbClr")?.getAttribute("val");
  const width = number(line.getAttribute("w"));
  const lineStyle = wordFor(DASH, val(line, "prstDash"));
  return {
    ...(color ? { color: `#${color}` } : {}),
    ...(width === undefined ? {} : { weight: width / EMU_PER_POINT }),
    ...(lineStyle ? { lineStyle } : {}),
  };
}

function readAxes(plot: Element, state: ChartState): void {
  const category = children(plot, "catAx")[0] ?? children(plot, "dateAx")[0];
  const values = children(plot, "valAx")[0];
  if (category) state.axes.category = readAxis(category);
  if (values) state.axes.value = readAxis(values);
}

function readAxis(axis: Element): AxisState {
  const title = readTitle(down(axis, "title"), "");
  const format = down(axis, "numFmt");
  const maximum = number(val(axis, "scaling", "max"));
  const minimum = number(val(axis, "scaling", "min"));
  const majorUnit = number(val(axis, "majorUnit"));
  const displayUnit = wordFor(UNITS, val(axis, "dispUnits", "builtInUnit"));
  return {
    visible: !isOn(val(axis, "delete")),
    title,
    majorGridlines: down(axis, "majorGridlines") !== undefined,
    minorGridlines: down(axis, "minorGridlines") !== undefined,
    font: readFont(down(axis, "txPr")),
    line: readLine(down(axis, "spPr", "ln")),
    ...(format?.getAttribute("sourceLinked") === "0"
      ? { numberFormat: format.getAttribute("formatCode") ?? "General" }
      : {}),
    ...(maximum === undefined ? {} : { maximum }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(majorUnit === undefined ? {} : { majorUnit }),
    ...(displayUnit ? { displayUnit } : {}),
    ...(val(axis, "scaling", "orientation") === "maxMin" ? { reversePlotOrder: true } : {}),
  };
}
