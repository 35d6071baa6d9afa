import { CURRENT_YEAR, readGemeente, describeGemeente } from "../../knowledge/gemeenten/register";
import { amountText } from "../../knowledge/notation";
import { currentEditie } from "../../knowledge/pok/edities";
import { addressOf, columnLetters } from "../table/rejection";
import { cellValue } from "../../sheet/cellValue";
import { showNumber } from "../limits";
import type { FoundGemeente, ImportedAmount } from "../table/kinds";
import type { Raster } from "../../sheet/raster";
import type { Table } from "./table";

/** What the user must know about amounts that were accepted. */
export function remarksFor(
  raster: Raster,
  table: Table,
  rounded: readonly ImportedAmount[],
  rows: readonly ImportedAmount[],
  gemeenten: readonly FoundGemeente[],
): string[] {
  const showCell = ({ row, column, amount }: ImportedAmount) => {
    const value = cellValue(raster[row - 1]![column - 1]);
    const found = typeof value === "number" ? showNumber(value) : String(value);
    return `${addressOf(row, column, table.provenance)} “${found}” is ${amountText(amount, 1)} euro`;
  };
  const counted = (list: readonly ImportedAmount[], what: string) =>
    list[0] ? [`${list.length} × ${what}; de eerste: ${showCell(list[0])}.`] : [];
  const accepted = new Set(rows);
  return [
    ...counted(
      rounded.filter((row) => accepted.has(row)),
      "een bedrag afgerond op hele euro's",
    ),
    ...counted(
      rows.filter(({ amount }) => amount < 0),
      "een negatief bedrag",
    ),
    ...counted(rows.filter(exceedsNational), "een bedrag boven het landelijke bedrag (klopt de eenheid?)"),
    ...(table.notation === "en"
      ? ["De bedragen zijn in de Engelse notatie gelezen: 1,234.5 is 1234,5."]
      : []),
    ...abolished(gemeenten),
    ...leftOut(table),
  ];
}

function exceedsNational({ actielijn, year, amount }: ImportedAmount): boolean {
  const limit = (currentEditie.cell(actielijn, year).printed ?? 0) + currentEditie.source.rounding;
  return amount > limit || amount < -limit;
}

function abolished(gemeenten: readonly FoundGemeente[]): string[] {
  const nameList = gemeenten
    .filter(({ lastYear }) => lastYear < CURRENT_YEAR)
    .map(({ code }) => describeGemeente(readGemeente(code)));
  return nameList.length === 0
    ? []
    : [`Met bedragen voor gemeenten die niet meer bestaan: ${nameList.join(", ")}.`];
}

/** Columns with a year outside the source or a header that was not recognized: their content was not read. */
function leftOut({ columns, amountColumns, provenance }: Table): string[] {
  if (amountColumns.length === 0) return [];
  const first = amountColumns[0]!.index;
  return columns
    .filter(({ role, header, column }) => role === "none" && header !== "" && column - 1 > first)
    .map(
      ({ column, header, reason }) =>
        `Kolom ${columnLetters(column, provenance)} (“${header}”) telt niet mee: ${reason}.`,
    );
}
