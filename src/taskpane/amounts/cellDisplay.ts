import type { AmountSource } from "../../knowledge/pok/amountSource";
import { sourceText, decimalsOf, readAmount } from "../../work/amounts/sourceAmount";
import { sourceRemarks } from "../../work/insert/sourceRemarks";
import { rowsFor } from "../../work/amounts/ownRows";
import { NATIONAL } from "../../work/amounts/request";
import type { Editie } from "../../knowledge/pok/editie";
import type { Unit, Kanaal, Status } from "../../knowledge/pok/kinds";

/** How the table shows one amount. */
export interface CellDisplay {
  /** null for the total row. */
  actielijn: number | null;
  year: number;
  /** Amount in the chosen unit, “–”, or "" where the source has no amount; a raming has “≈” in front. */
  text: string;
  /** The source leaves the cell empty. */
  empty: boolean;
  /** The source has no amount: no row, or money for other gemeenten. */
  missing: boolean;
  /** null for a total, for own amounts and ramingen, and where nothing goes through the chosen kanaal. */
  status: Status | null;
  notViaKanaal: boolean;
  remarks: readonly string[];
}

/** The display of a cell or a year total, filtered by kanaal. @param decimals of all cells together, see decimalsOf */
export function makeCellDisplay(
  editie: Editie,
  actielijn: number | null,
  year: number,
  kanaal: Kanaal | null,
  unit: Unit,
  source: AmountSource = NATIONAL,
  decimals = decimalsOf(editie, source, unit),
): CellDisplay {
  const euro = readAmount(editie, source, actielijn, year, kanaal);
  const text = euro === undefined ? "" : sourceText(euro, unit, decimals);
  const notViaKanaal =
    kanaal !== null && actielijn !== null && !carries(editie, source, actielijn, year, kanaal);
  return {
    actielijn,
    year,
    text: source.kind === "raming" && euro ? `≈ ${text}` : text,
    empty: euro === null,
    missing: euro === undefined,
    status:
      source.kind === "national" && actielijn !== null && !notViaKanaal
        ? editie.cell(actielijn, year).status
        : null,
    notViaKanaal,
    remarks: sourceRemarks(editie, source, actielijn, year, kanaal),
  };
}

/** Whether the amount, if there is one, goes (partly) through the kanaal. */
function carries(
  editie: Editie,
  source: AmountSource,
  actielijn: number,
  year: number,
  kanaal: Kanaal,
): boolean {
  switch (source.kind) {
    case "national": {
      const { printed, perKanaal } = editie.cell(actielijn, year);
      return !printed || Boolean(perKanaal[kanaal]);
    }
    case "own":
      return (
        rowsFor(source, actielijn, [year], null).length === 0 ||
        rowsFor(source, actielijn, [year], kanaal).length > 0
      );
    case "raming":
      return true;
  }
}
