import { ROLE_TERM } from "../../table/roleNames";
import type { Gemeente } from "../../../knowledge/gemeenten/register";
import { readYear } from "../../../knowledge/pok/read/year";
import { readKanaal } from "../../../knowledge/pok/read/kanaal";
import { isEmpty } from "../../../sheet/text";
import type { Kanaal } from "../../../knowledge/pok/kinds";
import { interpretActielijn } from "../../table/actielijn";
import { addressOf, attempt } from "../../table/rejection";
import { cellValue } from "../../../sheet/cellValue";
import { memoize } from "../../../sheet/memoize";
import type { Role } from "../../table/kinds";
import type { Raster } from "../../../sheet/raster";
import type { Table } from "../table";
import { makeGemeenteReader, type GemeenteCells } from "./gemeenteCell";
import type { Outcome } from "./harvest";
import { must } from "../../../sheet/must";

/** The cells of a row that say what its amounts belong to; undefined where there is no column for it. */
export type KeyCells = GemeenteCells & Readonly<Record<"actielijn" | "year" | "kanaal" | "editie", unknown>>;

/** What the amounts of a row belong to; what is missing is in the header of the amount column. */
export interface Key {
  gemeente: Gemeente | null;
  actielijn: number | undefined;
  year: number | undefined;
  kanaal: Kanaal | undefined;
  editie: string | null;
}

/** Makes the reader of a row's key. */
export function makeKeyReader(table: Table, raster: Raster) {
  const { place, correction, provenance } = table;
  const gemeente = makeGemeenteReader(table);
  const actielijn = memoize((value: unknown) => attempt(() => interpretActielijn(value)));
  const year = memoize((value: unknown) => attempt(() => readYear(value)));
  const kanaal = memoize((value: unknown) => attempt(() => readKanaal(value)));
  const explicit = place.actielijn !== undefined && namesExplicitly(raster, table.firstRow, place.actielijn);

  const location = (row: number, role: Role) =>
    `Cel ${addressOf(row, must(place[role]) + 1, provenance)} (${ROLE_TERM[role].nl})`;
  const refuse = (row: number, role: Role, found: unknown, reason: string) => ({
    rejection: { row, column: must(place[role]) + 1, found, reason },
  });

  function readActielijnCell(value: unknown, row: number): Outcome<number | undefined> {
    if (place.actielijn === undefined) return { value: correction.actielijn };
    const readResult = actielijn(value);
    if ("error" in readResult)
      return refuse(row, "actielijn", value, readResult.error(location(row, "actielijn")));
    const { number, mode } = readResult.value;
    if (!explicit || mode === "number" || mode === "name") return { value: number };
    const reason = `${location(row, "actielijn")}: “${String(value)}” gevonden; toegestaan is een uitdrukkelijk genoemde actielijn, zoals “AL${number}”, omdat andere rijen in deze kolom dat ook doen.`;
    return refuse(row, "actielijn", value, reason);
  }

  function readYearCell(value: unknown, row: number): Outcome<number | undefined> {
    if (place.year === undefined) return { value: correction.year };
    const readResult = year(value);
    return "error" in readResult
      ? refuse(row, "year", value, readResult.error(location(row, "year")))
      : readResult;
  }

  function readKanaalCell(value: unknown, row: number): Outcome<Kanaal | undefined> {
    if (isEmpty(value)) return { value: undefined };
    const readResult = kanaal(value);
    return "error" in readResult
      ? refuse(row, "kanaal", value, readResult.error(location(row, "kanaal")))
      : readResult;
  }

  return {
    /** Whether a row without amounts is an amount row all the same: it names an actielijn or, without that column, a gemeente. */
    isAmountLine(cells: KeyCells, row: number): boolean {
      const readResult =
        place.actielijn === undefined ? gemeente(cells, row) : readActielijnCell(cells.actielijn, row);
      return "value" in readResult && readResult.value !== null;
    },

    read(cells: KeyCells, row: number): Outcome<Key> {
      const who = gemeente(cells, row);
      if ("rejection" in who) return who;
      const lijn = readActielijnCell(cells.actielijn, row);
      if ("rejection" in lijn) return lijn;
      const when = readYearCell(cells.year, row);
      if ("rejection" in when) return when;
      const via = readKanaalCell(cells.kanaal, row);
      if ("rejection" in via) return via;
      return {
        value: {
          gemeente: who.value,
          actielijn: lijn.value,
          year: when.value,
          kanaal: via.value,
          editie: isEmpty(cells.editie) ? (correction.editie ?? null) : String(cells.editie).trim(),
        },
      };
    },
  };
}

/** Whether the column says “AL4” or “actielijn 4” anywhere: then “wijkteams” elsewhere in it is probably something else. */
function namesExplicitly(raster: Raster, firstRow: number, column: number): boolean {
  for (let i = firstRow; i < raster.length; i++) {
    const value = cellValue(must(raster[i])[column]);
    if (typeof value === "string" && /^\s*(?:al|actielijn)\W?\d/i.test(value)) return true;
  }
  return false;
}
