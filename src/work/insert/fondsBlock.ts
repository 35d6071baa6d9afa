import {
  EDITIE_NAME,
  seriesOf,
  type RowSource,
  type RowUnit,
  type Figure,
} from "../../knowledge/gemeentefonds";
import {
  headerTextCell,
  noteCell,
  size,
  composeAmount,
  compose,
  textCell,
  type Block,
  type BlockCell,
} from "../block";
import { fondsFormula, withNotKnown, NOT_KNOWN } from "./fondsFormula";
import type { FondsRequest } from "./fondsRequest";
import { figuresOf, fondsLines, ROW_UNIT_TEXT } from "./fondsLines";
import { amountWidth } from "./labels";
import { placesIn, type Anchor } from "./places";
import { must } from "../../sheet/must";

const HEADER = "Onderdeel";
const NOTATION: Readonly<Record<RowUnit, string>> = {
  "thousand euro": "#,##0",
  percent: "0.00%",
  "million euro": "#,##0",
};

/**
 * Turns a request into the cells that go on the sheet, in the unit of the functions; a percentage is a fraction with
 * the format 0,00%. Where the letter has no figure it says “n.b.”.
 * @param today date of inserting, yyyy-mm-dd
 */
export function makeFondsBlock(request: FondsRequest, anchor: Anchor, today: string): Block {
  return { ...bodyOf(request, anchor, today), ...(request.widen && { widen: true }) };
}

function bodyOf(request: FondsRequest, anchor: Anchor, today: string): Block {
  const figures = figuresOf(request);
  const below = fondsLines(request, today);
  const width = amountWidth(Math.max(...figures.flat().map(({ printed }) => printed.length)));
  if (request.what === "amount")
    return composeAmount(figureCell(request, must(must(figures[0])[0]), request.year), below, width);
  const { name, years, rows } = seriesOf(request.series);
  const isTable = request.what === "table";
  const units = [...new Set(figures.map(([first]) => must(first).unit))];
  const above = isTable
    ? [
        [headerTextCell(`${name.nl}, landelijk (${EDITIE_NAME[request.editie]})`)],
        [noteCell(unitLine(units))],
      ]
    : [];
  const places = placesIn(anchor, above.length, 1);
  const labels = figures.map(([first]) =>
    label(must(rows.find(({ code }) => code === must(first).row)), isTable && units.length > 1),
  );
  const header = isTable ? HEADER : `${unitLine(units)}, landelijk (${EDITIE_NAME[request.editie]})`;
  return compose({
    above,
    header: [headerTextCell(header)],
    years,
    amounts: figures.map((row, i) => [
      textCell(must(labels[i])),
      ...row.map((figure, j) => figureCell(request, figure, places.year(j))),
    ]),
    totals: [],
    below,
    labelWidths: [Math.max(header.length, ...labels.map(({ length }) => length)) + 1],
    amountWidth: width,
  });
}

/** Number of rows and columns a request takes up; does not depend on the place. */
export const fondsSize = (request: FondsRequest): { rows: number; columns: number } =>
  size(makeFondsBlock(request, { row: 0, column: 0 }, ""));

function figureCell({ how }: FondsRequest, figure: Figure, year: number | string): BlockCell {
  const formula = fondsFormula(figure, year);
  return {
    content:
      how === "values" ? (figure.num ?? NOT_KNOWN) : figure.num === null ? withNotKnown(formula) : formula,
    notation: NOTATION[figure.unit],
    bold: false,
    italic: false,
  };
}

/** The unit above the figures. */
function unitLine(units: readonly RowUnit[]): string {
  const amounts = units.filter((unit) => unit !== "percent");
  const parts = [
    ...amounts.map((unit) => `Bedragen ${ROW_UNIT_TEXT[unit]}`),
    ...(units.includes("percent") ? [amounts.length > 0 ? "percentages in %" : "Percentages"] : []),
  ];
  return parts.join("; ");
}

function label({ name, unit }: RowSource, withUnit: boolean): string {
  return withUnit ? `${name.nl} (${ROW_UNIT_TEXT[unit]})` : name.nl;
}
