import type { Editie } from "../../knowledge/pok/editie";
import {
  headerTextCell,
  noteCell,
  size,
  composeAmount,
  composeFigures,
  compose,
  textCell,
  type Block,
  type BlockCell,
} from "../block";
import type { BlockSource } from "./blockSource";
import { unitLine } from "./sourceLines";
import { ownSource } from "./ownSource";
import { actielijnLabels, amountWidth, HEADERS, rowName, tableWidths } from "./labels";
import { nationalSource } from "./nationalSource";
import { sourceOf, sourcePlaceOf, yearsOf, type LooseRequest } from "../amounts/request";
import { placesIn, type Anchor } from "./places";
import { makeRamingBlock } from "./ramingBlock";
import { withSourceAt } from "./sourcePlace";

/**
 * Turns a request into the cells that go on the sheet. All amounts of a block come from the same source.
 * A cell the source leaves empty counts as 0 and appears as “–”; a printed zero appears as 0.
 * @param today date of inserting, yyyy-mm-dd
 */
export function makeBlock(editie: Editie, request: LooseRequest, anchor: Anchor, today: string): Block {
  const block = withSourceAt(sourcePlaceOf(request), bodyOf(editie, request, anchor, today));
  return request.widen ? { ...block, widen: true } : block;
}

function bodyOf(editie: Editie, request: LooseRequest, anchor: Anchor, today: string): Block {
  const source = sourceOf(request);
  if (source.kind === "raming") return makeRamingBlock(editie, request, source, anchor, today);
  const makeWithHeadings = { amount: makeAmount, row: makeRow, table: makeTable }[request.what];
  const maker = request.bare ? makeFigures : makeWithHeadings;
  const blockSource =
    source.kind === "own"
      ? ownSource(editie, request, source, today)
      : nationalSource(editie, request, today);
  return maker(editie, request, blockSource, anchor);
}

/** The amounts alone: without headings to refer to, actielijn and year stand in the formulas. */
function makeFigures(editie: Editie, request: LooseRequest, source: BlockSource): Block {
  const { what, actielijn } = request;
  const rows = what === "table" ? editie.actielijnen.map(({ number }) => number) : [actielijn];
  return composeFigures(
    rows.map((row) =>
      yearsOf(editie, request).map((year) =>
        amountCell(source, request, row, year, source.formulaInBlock(row, year)),
      ),
    ),
    [...(what === "amount" ? [] : [unitLine(request)]), ...source.below(what)],
    amountWidth(source.width),
  );
}

function makeAmount(_editie: Editie, request: LooseRequest, source: BlockSource): Block {
  const { actielijn, year } = request;
  const cell = amountCell(source, request, actielijn, year, source.formula(actielijn, year));
  return composeAmount(cell, source.below("amount"), amountWidth(source.width));
}

function makeRow(editie: Editie, request: LooseRequest, source: BlockSource, anchor: Anchor): Block {
  const { actielijn } = request;
  const years = yearsOf(editie, request);
  const name = rowName(editie, actielijn);
  const unit = unitLine(request);
  const places = placesIn(anchor, 0, 1);
  const amounts = years.map((year, j) =>
    amountCell(source, request, actielijn, year, source.formulaInBlock(actielijn, places.year(j))),
  );
  return compose({
    above: [],
    header: [headerTextCell(unit)],
    years,
    amounts: [[textCell(name), ...amounts]],
    totals: [],
    below: source.below("row"),
    labelWidths: [Math.max(name.length, unit.length) + 1],
    amountWidth: amountWidth(source.width),
  });
}

function makeTable(editie: Editie, request: LooseRequest, source: BlockSource, anchor: Anchor): Block {
  const { actielijnen } = editie;
  const years = yearsOf(editie, request);
  const above = [[headerTextCell(source.title)], [noteCell(unitLine(request))]];
  const places = placesIn(anchor, above.length, HEADERS.length);
  const amounts = actielijnen.map(({ number, name }, i) => [
    ...actielijnLabels(number, name),
    ...years.map((year, j) =>
      amountCell(source, request, number, year, source.formulaInBlock(places.actielijn(i), places.year(j))),
    ),
  ]);
  const totals = years.map((year, j) => ({
    ...amountCell(source, request, null, year, source.sum(places.amounts(j, actielijnen.length))),
    bold: true,
  }));
  return compose({
    above,
    header: HEADERS.map(headerTextCell),
    years,
    amounts,
    totals: [[headerTextCell("Totaal"), headerTextCell(""), ...totals]],
    below: source.below("table"),
    labelWidths: tableWidths(editie),
    amountWidth: amountWidth(source.width),
  });
}

/** Number of rows and columns a request takes up; does not depend on the place. */
export function blockSize(editie: Editie, request: LooseRequest): { rows: number; columns: number } {
  return size(makeBlock(editie, request, { row: 0, column: 0 }, editie.source.date));
}

function amountCell(
  source: BlockSource,
  { unit, how }: LooseRequest,
  actielijn: number | null,
  year: number,
  formula: string,
): BlockCell {
  const euro = source.read(actielijn, year);
  const value = euro === undefined ? "" : (euro ?? 0) / unit;
  return {
    content: how === "formulas" ? formula : value,
    notation: source.notation(euro),
    bold: false,
    italic: false,
  };
}
