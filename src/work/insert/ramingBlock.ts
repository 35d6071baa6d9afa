import type { Editie } from "../../knowledge/pok/editie";
import type { Limit } from "../../knowledge/pok/raming";
import { headerTextCell, compose, composeFigures, textCell, type Block, type BlockCell } from "../block";
import {
  shareIn,
  sourceText,
  decimalsOf,
  passesBy,
  readAmount,
  readLimit,
  estimableNumbers,
} from "../amounts/sourceAmount";
import { ramingFormula } from "../formula";
import { actielijnLabels, amountWidth, HEADERS, rowName, tableWidths } from "./labels";
import { UNIT_TEXT, fixedNotation } from "../../knowledge/notation";
import { yearsOf, type InsertRequest, type RamingSource } from "../amounts/request";
import { placesIn, type Anchor } from "./places";
import { ramingLines } from "./ramingLines";
import { must } from "../../sheet/must";

/** Caption and shares above the header row, and the row of the shares. */
const ABOVE = 2;
const SHARE_ROW = 1;
const SHARE_NOTATION = "0.0000%";
const BANDS = [
  ["Laagst mogelijk", "laag"],
  ["Hoogst mogelijk", "hoog"],
] as const satisfies readonly (readonly [string, Limit])[];

/**
 * The block of a raming: named as such, with each year's share in a cell the formulas use, and with the band that the
 * publication's rounding leaves. Amounts are not rounded; only their format rounds.
 */
export function makeRamingBlock(
  editie: Editie,
  request: InsertRequest,
  source: RamingSource,
  anchor: Anchor,
  today: string,
): Block {
  const cells = new RamingCells(editie, request, source);
  const below = ramingLines(editie, request, source, today);
  const { what, actielijn } = request;
  if (what === "amount" || request.bare) {
    const rows = what === "table" ? editie.actielijnen.map(({ number }) => number) : [actielijn];
    const figures = rows.map((row) =>
      yearsOf(editie, request).map((year) => {
        const numbers = row === null ? estimableNumbers(editie, source, year) : [row];
        return cells.amount(row, year, numbers, year, shareIn(source, year));
      }),
    );
    return composeFigures(figures, below, amountWidth(cells.width));
  }
  return what === "row"
    ? makeRow(editie, request, source, anchor, cells, below)
    : makeTable(editie, request, source, anchor, cells, below);
}

function makeRow(
  editie: Editie,
  request: InsertRequest,
  source: RamingSource,
  anchor: Anchor,
  cells: RamingCells,
  below: readonly string[],
): Block {
  const { actielijn, unit } = request;
  const years = yearsOf(editie, request);
  const places = placesIn(anchor, ABOVE, 1);
  const name = rowName(editie, actielijn);
  const share = `Aandeel (${source.explanation})`;
  const row = (limit: Limit) =>
    years.map((year, j) => {
      const numbers = actielijn === null ? estimableNumbers(editie, source, year) : [actielijn];
      return cells.amount(actielijn, year, numbers, places.year(j), places.inColumn(j, SHARE_ROW), limit);
    });
  return compose({
    above: [[headerTextCell(caption(source, unit))], [textCell(share), ...cells.shares]],
    header: [headerTextCell("Raming")],
    years,
    amounts: [[textCell(name), ...row("midden")]],
    totals: BANDS.map(([band, limit]) => [textCell(band), ...row(limit)]),
    below,
    labelWidths: [Math.max(name.length, share.length) + 1],
    amountWidth: amountWidth(cells.width),
  });
}

function makeTable(
  editie: Editie,
  request: InsertRequest,
  source: RamingSource,
  anchor: Anchor,
  cells: RamingCells,
  below: readonly string[],
): Block {
  const { actielijnen } = editie;
  const { unit } = request;
  const years = yearsOf(editie, request);
  const places = placesIn(anchor, ABOVE, HEADERS.length);
  const explanation = `Uitleg: ${source.explanation}`;
  const amounts = actielijnen.map(({ number, name }, i) => [
    ...actielijnLabels(number, name),
    ...years.map((year, j) =>
      cells.amount(number, year, [places.actielijn(i)], places.year(j), places.inColumn(j, SHARE_ROW)),
    ),
  ]);
  const total = years.map((year, j) => ({
    ...cells.total(year, `=SUM(${places.amounts(j, actielijnen.length)})`),
    bold: true,
  }));
  const band = (limit: Limit) =>
    years.map((year, j) => {
      const numbers = estimableNumbers(editie, source, year);
      const references = actielijnen.flatMap(({ number }, i) =>
        numbers.includes(number) ? [places.actielijn(i)] : [],
      );
      return cells.amount(null, year, references, places.year(j), places.inColumn(j, SHARE_ROW), limit);
    });
  const [numberWidth, nameWidth] = tableWidths(editie);
  return compose({
    above: [
      [headerTextCell(caption(source, unit))],
      [headerTextCell("Aandeel"), textCell(explanation), ...cells.shares],
    ],
    header: HEADERS.map(headerTextCell),
    years,
    amounts,
    totals: [
      [headerTextCell("Totaal"), headerTextCell("raming"), ...total],
      ...BANDS.map(([name, limit]) => [textCell(""), textCell(name), ...band(limit)]),
    ],
    below,
    labelWidths: [numberWidth, Math.max(nameWidth, explanation.length + 1)],
    amountWidth: amountWidth(cells.width),
  });
}

const caption = (source: RamingSource, unit: InsertRequest["unit"]): string =>
  `RAMING POK-middelen ${source.gemeente}; bedragen ${unit === 1 ? "in €" : UNIT_TEXT[unit]}, AU + DU samen`;

/** The cells with amounts of a raming, as formula or as value. */
class RamingCells {
  private readonly decimals: number;
  readonly width: number;
  readonly shares: readonly BlockCell[];

  constructor(
    private readonly editie: Editie,
    private readonly request: InsertRequest,
    private readonly source: RamingSource,
  ) {
    this.decimals = must(decimalsOf(editie, source, request.unit));
    const years = yearsOf(editie, request);
    this.shares = years.map((year) => ({
      ...textCell(""),
      content: shareIn(source, year),
      notation: SHARE_NOTATION,
    }));
    this.width = Math.max(
      "0,0000%".length,
      ...years.map(
        (year) =>
          sourceText(must(readLimit(editie, source, null, year, "hoog")), request.unit, this.decimals).length,
      ),
    );
  }

  /**
   * An estimated amount or a limit of the band; empty where the gemeente does not receive the money.
   * @param numbers the actielijnen as the formula names them
   */
  amount(
    actielijn: number | null,
    year: number,
    numbers: readonly (number | string)[],
    yearReference: number | string,
    share: number | string,
    limit: Limit = "midden",
  ): BlockCell {
    if (actielijn !== null && passesBy(this.source, actielijn, year)) return textCell("");
    const formula = ramingFormula(numbers, yearReference, share, limit, this.request.unit);
    const empty = readAmount(this.editie, this.source, actielijn, year, null) === null;
    return this.cell(must(readLimit(this.editie, this.source, actielijn, year, limit)), formula, empty);
  }

  total(year: number, formula: string): BlockCell {
    return this.cell(must(readLimit(this.editie, this.source, null, year, "midden")), formula, false);
  }

  private cell(euro: number, formula: string, empty: boolean): BlockCell {
    const { how, unit } = this.request;
    return {
      ...textCell(""),
      content: how === "formulas" ? formula : euro / unit,
      notation: fixedNotation(this.decimals, empty),
    };
  }
}
