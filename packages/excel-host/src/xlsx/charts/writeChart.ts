import type { ChartModel } from "../../charts/chartModel";
import { fileReference, type Series } from "../../charts/gridDefinition";
import { fileKind, isBar, isHorizontal, isRound, labelPlaces, type ChartType } from "../../charts/kinds";
import type { AxisState, CellRange, ChartState, FontState, LineState } from "../../charts/state";
import type { WorkbookDocument } from "../../document";
import { toXml } from "../tableFormulas";
import { DASH, EMU_PER_POINT, LABEL_PLACE, LEGEND, UNITS } from "./words";

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

const attribute = (text: string): string => toXml(text).replace(/"/g, "&quot;");
const value = (name: string, of: string | number | boolean): string =>
  `<c:${name} val="${typeof of === "boolean" ? Number(of) : attribute(String(of))}"/>`;

const rgb = (color: string): string => `<a:srgbClr val="${color.replace("#", "")}"/>`;
const solid = (color: string): string => `<a:solidFill>${rgb(color)}</a:solidFill>`;

/** A chart as the part of a file: native, its series pointing at cells, their values of now beside it. */
export function chartXml(model: ChartModel): string {
  const { state, doc } = model;
  return `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}">${value("roundedCorners", false)}<c:chart>${title(state.title, 14)}${value("autoTitleDeleted", !state.title.visible)}<c:plotArea><c:layout/>${groups(doc, state, model.series)}${isRound(state.type) ? "" : axes(state)}</c:plotArea>${legend(state)}${value("plotVisOnly", true)}${value("dispBlanksAs", "gap")}</c:chart>${area(state)}${texts(state.area.font)}</c:chartSpace>`;
}

function title({ text, visible, font }: ChartState["title"], usual: number): string {
  if (!visible) return "";
  const properties = runProperties("a:defRPr", { size: usual, bold: false, ...font });
  const run = runProperties("a:rPr", { size: usual, bold: false, ...font }, ' lang="nl-NL"');
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${properties}</a:pPr><a:r>${run}<a:t>${toXml(text)}</a:t></a:r></a:p></c:rich></c:tx>${value("overlay", false)}</c:title>`;
}

function runProperties(tag: string, font: FontState, attributes = ""): string {
  const { size, bold, italic, color, name } = font;
  const own = [
    size === undefined ? "" : ` sz="${Math.round(size * 100)}"`,
    bold === undefined ? "" : ` b="${Number(bold)}"`,
    italic === undefined ? "" : ` i="${Number(italic)}"`,
  ].join("");
  const inside = `${color === undefined ? "" : solid(color)}${name === undefined ? "" : `<a:latin typeface="${attribute(name)}"/>`}`;
  return `<${tag}${attributes}${own}>${inside}</${tag}>`;
}

const texts = (font: FontState): string =>
  Object.keys(font).length === 0
    ? ""
    : `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties("a:defRPr", font)}</a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr>`;

function line({ color, weight, lineStyle }: LineState, usual = ""): string {
  if (lineStyle === "None") return "<a:ln><a:noFill/></a:ln>";
  if (color === undefined && weight === undefined && lineStyle === undefined) return usual;
  const width = weight === undefined ? "" : ` w="${Math.round(weight * EMU_PER_POINT)}"`;
  const dash = DASH[lineStyle ?? ""];
  return `<a:ln${width}>${color === undefined ? "" : solid(color)}${dash ? `<a:prstDash val="${dash}"/>` : ""}</a:ln>`;
}

const shape = (inside: string): string => (inside === "" ? "" : `<c:spPr>${inside}</c:spPr>`);

const area = ({ area: { fill, border } }: ChartState): string =>
  shape(`${fill === null ? "<a:noFill/>" : solid(fill)}${line(border)}`);

function legend({ legend: { visible, position, font } }: ChartState): string {
  if (!visible) return "";
  return `<c:legend>${value("legendPos", LEGEND[position]!)}${value("overlay", false)}${texts(font)}</c:legend>`;
}

/** Series of one type stand together, in the order they were given. */
function groups(doc: WorkbookDocument, state: ChartState, series: readonly Series[]): string {
  const types = new Map<ChartType, { one: Series; index: number }[]>([[state.type, []]]);
  series.forEach((one, index) => {
    const type = isRound(state.type) ? state.type : (state.series.get(one.id)?.type ?? state.type);
    types.set(type, [...(types.get(type) ?? []), { one, index }]);
  });
  return [...types]
    .filter(([, members]) => members.length > 0 || series.length === 0)
    .map(([type, members]) => {
      const written = members.map(({ one, index }) => seriesXml(doc, state, type, one, index)).join("");
      return group(type, state, written);
    })
    .join("");
}

function group(type: ChartType, state: ChartState, series: string): string {
  const { element, grouping, barDir } = fileKind(type);
  const head = [
    barDir ? value("barDir", barDir) : "",
    grouping ? value("grouping", grouping) : "",
    value("varyColors", isRound(type)),
  ].join("");
  const spacing = isBar(type) ? value("gapWidth", state.gapWidth) + value("overlap", state.overlap) : "";
  const tail = {
    barChart: spacing,
    lineChart: value("marker", true),
    areaChart: "",
    pieChart: value("firstSliceAng", 0),
    doughnutChart: value("firstSliceAng", 0) + value("holeSize", 75),
  }[element];
  const ids = isRound(type) ? "" : value("axId", CATEGORY_AXIS) + value("axId", VALUE_AXIS);
  return `<c:${element}>${head}${series}${tail}${ids}</c:${element}>`;
}

function seriesXml(
  doc: WorkbookDocument,
  state: ChartState,
  type: ChartType,
  series: Series,
  index: number,
): string {
  const own = state.series.get(series.id);
  const { element, markers } = fileKind(type);
  const isLine = element === "lineChart";
  const marker = isLine ? `<c:marker>${value("symbol", markers ? "circle" : "none")}</c:marker>` : "";
  return [
    `<c:ser>${value("idx", index)}${value("order", index)}`,
    nameXml(doc, series),
    isRound(type) ? "" : shape(seriesLook(isLine, series.color, index, own?.line ?? {})),
    isBar(type) ? value("invertIfNegative", false) : "",
    marker,
    labelsXml(state, type, series),
    series.categories ? `<c:cat>${cached(doc, series.categories, "categories")}</c:cat>` : "",
    `<c:val>${cached(doc, series.values, "values")}</c:val>`,
    isLine ? value("smooth", false) : "",
    "</c:ser>",
  ].join("");
}

function seriesLook(isLine: boolean, color: string | null, index: number, own: LineState): string {
  const fill =
    color === null
      ? `<a:solidFill><a:schemeClr val="accent${(index % 6) + 1}"/></a:solidFill>`
      : solid(color);
  if (!isLine) return fill + line(own);
  return line(
    { ...(color === null ? {} : { color, weight: 2.25 }), ...own },
    `<a:ln w="28575">${fill}</a:ln>`,
  );
}

function nameXml(doc: WorkbookDocument, { name }: Series): string {
  if (name === null) return "";
  if (typeof name === "string") return `<c:tx><c:v>${toXml(name)}</c:v></c:tx>`;
  return `<c:tx>${cached(doc, name, "name")}</c:tx>`;
}

function labelsXml(state: ChartState, type: ChartType, { id }: Series): string {
  const labels = state.series.get(id)?.labels;
  if (!labels) return "";
  const format =
    labels.numberFormat === undefined
      ? ""
      : `<c:numFmt formatCode="${attribute(labels.numberFormat)}" sourceLinked="0"/>`;
  const place = labelPlaces(type).includes(labels.position ?? "") ? LABEL_PLACE[labels.position!] : undefined;
  const shown = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"];
  return `<c:dLbls>${format}${texts(labels.font)}${place ? value("dLblPos", place) : ""}${shown.map((name) => value(name, name === "showVal")).join("")}</c:dLbls>`;
}

/** A reference, and what its cells hold now, for a reader that does not calculate. */
export function cached(
  doc: WorkbookDocument,
  range: CellRange,
  role: "name" | "categories" | "values",
): string {
  const reference = `<c:f>${toXml(fileReference(doc.getters, range))}</c:f>`;
  const cells = positions(range);
  const numbers = cells.map((cell) => (doc.evaluated(cell).type === "number" ? doc.value(cell) : null));
  const isNumeric =
    role === "values" || (role === "categories" && numbers.every((n) => n !== null) && numbers.length > 0);
  const points = (texts: readonly (string | null)[]): string =>
    `<c:ptCount val="${cells.length}"/>${texts.map((text, i) => (text === null ? "" : `<c:pt idx="${i}"><c:v>${toXml(text)}</c:v></c:pt>`)).join("")}`;
  if (!isNumeric)
    return `<c:strRef>${reference}<c:strCache>${points(cells.map((cell) => doc.text(cell) || null))}</c:strCache></c:strRef>`;
  const format = toXml(doc.numberFormat(cells[0]!));
  return `<c:numRef>${reference}<c:numCache><c:formatCode>${format}</c:formatCode>${points(numbers.map((n) => (n === null ? null : String(n))))}</c:numCache></c:numRef>`;
}

function positions({ sheetId, zone }: CellRange): { sheetId: string; col: number; row: number }[] {
  const found = [];
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++) found.push({ sheetId, col, row });
  return found;
}

function axes(state: ChartState): string {
  const { category, value: values } = state.axes;
  const isSideways = isHorizontal(state.type);
  const between = fileKind(state.type).element === "areaChart" ? "midCat" : "between";
  return [
    `<c:catAx>${axisHead(CATEGORY_AXIS, category, isSideways ? "l" : "b")}${axisFormat(category, "General", true)}${axisLook(category)}${value("crossAx", VALUE_AXIS)}${value("crosses", "autoZero")}${value("auto", true)}${value("lblAlgn", "ctr")}${value("lblOffset", 100)}${value("noMultiLvlLbl", false)}</c:catAx>`,
    `<c:valAx>${axisHead(VALUE_AXIS, values, isSideways ? "b" : "l")}${axisFormat(values, "General", true)}${axisLook(values)}${value("crossAx", CATEGORY_AXIS)}${value("crosses", "autoZero")}${value("crossBetween", between)}${values.majorUnit === undefined ? "" : value("majorUnit", values.majorUnit)}${displayUnit(values)}</c:valAx>`,
  ].join("");
}

function axisHead(id: number, axis: AxisState, position: string): string {
  const { maximum, minimum } = axis;
  const scaling = [
    value("orientation", axis.reversePlotOrder ? "maxMin" : "minMax"),
    maximum === undefined ? "" : value("max", maximum),
    minimum === undefined ? "" : value("min", minimum),
  ].join("");
  const grid = (name: string, isVisible: boolean): string =>
    isVisible ? `<c:${name}><c:spPr><a:ln w="9525">${solid("#D9D9D9")}</a:ln></c:spPr></c:${name}>` : "";
  return `${value("axId", id)}<c:scaling>${scaling}</c:scaling>${value("delete", !axis.visible)}${value("axPos", position)}${grid("majorGridlines", axis.majorGridlines)}${grid("minorGridlines", axis.minorGridlines)}${title(axis.title, 10)}`;
}

const axisFormat = ({ numberFormat }: AxisState, usual: string, linked: boolean): string =>
  `<c:numFmt formatCode="${attribute(numberFormat ?? usual)}" sourceLinked="${Number(linked && numberFormat === undefined)}"/>`;

const axisLook = (axis: AxisState): string =>
  `${value("majorTickMark", "none")}${value("minorTickMark", "none")}${value("tickLblPos", "nextTo")}${shape(line(axis.line))}${texts(axis.font)}`;

function displayUnit({ displayUnit: unit }: AxisState): string {
  const inFile = UNITS[unit ?? ""];
  return inFile ? `<c:dispUnits>${value("builtInUnit", inFile)}<c:dispUnitsLbl/></c:dispUnits>` : "";
}
