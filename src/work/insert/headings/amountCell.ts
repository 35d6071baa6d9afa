import type { Editie } from "../../../knowledge/pok/editie";
import type { Kanaal, Unit } from "../../../knowledge/pok/kinds";
import { AMOUNTS_TABLE } from "../../../knowledge/tableNames";
import { toColumnLetters } from "../../../sheet/address";
import { estimableNumbers, readAmount, shareIn } from "../../amounts/sourceAmount";
import { sourceOf, type InsertRequest, type RamingSource } from "../../amounts/request";
import { amountFormula, ramingFormula } from "../../formula";
import type { AmountCell, Left } from "./kinds";
import type { Heading, HeadingGroup } from "./groups";
import type { Headings } from "./headings";
import { notationFor } from "./notation";
import type { Cell } from "./sheetCells";

/** A row to fill. */
export interface Lane {
  row: number;
  /** null is the total of all. */
  actielijn: number | null;
  /** The cell that a function can read the actielijn from; null: the formula names it itself. */
  label: Cell | null;
  kanaal: Kanaal | null;
}

interface Basis {
  editie: Editie;
  request: InsertRequest;
  headings: Headings;
  group: HeadingGroup;
  unit: Unit;
}

const SUM = /^=.*(?<![\p{L}.])(?:SUM|SUBTOTAL|AGGREGATE)\(/iu;

/** The amount of a row in the year of a heading, or why its cell is left. */
export function fillAmount(basis: Basis, lane: Lane, heading: Heading): AmountCell | Left {
  const { editie, request, headings, group, unit } = basis;
  const { actielijn } = lane;
  const { year } = heading;
  const source = sourceOf(request);
  const cell = { row: lane.row, column: heading.column };
  const left = (reason: Left["reason"]): Left => ({
    ...cell,
    reason,
    year,
    ...(actielijn !== null && { actielijn }),
  });
  const aard = editie.actielijnen.find(({ number }) => number === actielijn)?.aard;
  if (group.aard !== null && aard !== undefined && aard !== group.aard) return left("aard");
  const there = headings.sheet.formulas[cell.row]?.[cell.column];
  if (request.what !== "amount" && typeof there === "string" && SUM.test(there)) return left("sum");
  const kanaal = lane.kanaal ?? group.kanaal ?? request.kanaal;
  const euro = readAmount(editie, source, actielijn, year, kanaal);
  if (euro === undefined) return left(source.kind === "raming" ? "notApplicable" : "noRow");
  const yearRef = heading.follows ? referenceTo(headings, heading.cell, "row") : year;
  const lijnRef = lane.label ? referenceTo(headings, lane.label, "column") : actielijn;
  const asFormula = request.how === "formulas";
  const formula =
    source.kind === "raming"
      ? ramingFormula(
          lijnRef === null ? estimableNumbers(editie, source, year) : [lijnRef],
          yearRef,
          shareIn(source, year),
          "midden",
          unit,
        )
      : amountFormula(lijnRef, yearRef, kanaal, unit, source.kind === "own" ? AMOUNTS_TABLE : undefined);
  return {
    ...sheetCell(headings, cell),
    content: asFormula ? formula : (euro ?? 0) / unit,
    notation: notationFor(headings.sheet, cell, { editie, source, euro, unit }),
    actielijn,
    year,
    followsYear: asFormula && heading.follows && (source.kind !== "raming" || hasOneShare(source)),
    followsRow: asFormula && lane.label !== null && lane.kanaal === null,
  };
}

const hasOneShare = ({ shares }: RamingSource): boolean => new Set(Object.values(shares)).size === 1;

const sheetCell = ({ transposed }: Headings, { row, column }: Cell): Cell =>
  transposed ? { row: column, column: row } : { row, column };

/** A mixed reference: a heading keeps its row, a name its column; on its side the other way round. */
function referenceTo({ transposed }: Headings, cell: Cell, fixed: "row" | "column"): string {
  const { row, column } = transposed ? { row: cell.column, column: cell.row } : cell;
  const rowFixed = (fixed === "row") !== transposed;
  return `${rowFixed ? "" : "$"}${toColumnLetters(column)}${rowFixed ? "$" : ""}${row + 1}`;
}
