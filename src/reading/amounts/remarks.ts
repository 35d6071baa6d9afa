import { CURRENT_YEAR, readGemeente, describeGemeente } from "../../knowledge/gemeenten/register";
import { amountText } from "../../knowledge/notation";
import { yearsIn } from "../../knowledge/pok/read/yearText";
import { currentEditie } from "../../knowledge/pok/edities";
import { addressOf, columnLetters } from "../table/rejection";
import { cellValue } from "../../sheet/cellValue";
import { showNumber } from "../limits";
import type { FoundGemeente, ImportedAmount, Question } from "../table/kinds";
import type { Raster } from "../../sheet/raster";
import type { Harvest } from "./row/harvest";
import type { Table } from "./table";

/** What the user must know about amounts that were accepted. */
export function remarksFor(
  raster: Raster,
  table: Table,
  { rounded, footnoted }: Pick<Harvest, "rounded" | "footnoted">,
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
      footnoted.filter((row) => accepted.has(row)),
      "een bedrag met een voetnoot erachter, die niet is meegelezen",
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

/** With fewer amounts it can be chance. */
const MINIMUM = 3;
/** Less than this is given to no gemeente, however small. */
const LESS_THAN_ANY = 500;

/** So many times what all gemeenten together receive is no slip of the pen. */
const FAR_TOO_MUCH = 20;

/** When all amounts are a thousand times too small or too large for a gemeente, the unit is asked after. */
export function unitQuestion(
  { unit }: Table,
  rows: readonly ImportedAmount[],
  aboutGemeente: boolean,
): Question[] {
  const filled = rows.filter(({ amount }) => amount !== 0);
  if (filled.length < MINIMUM) return [];
  const first = amountText(filled[0]!.amount, 1);
  const ask = (what: string) => [
    {
      over: "unit",
      text: `De bedragen lijken een factor 1.000 te ${what} voor een gemeente (het eerste is ${first} euro); ${unit.reason}. Geef de eenheid op.`,
    } as const,
  ];
  if (filled.every(isFarTooMuch)) return ask("groot");
  const small =
    unit.value === 1 && aboutGemeente && filled.every(({ amount }) => Math.abs(amount) < LESS_THAN_ANY);
  return small ? ask("klein") : [];
}

function isFarTooMuch(row: ImportedAmount): boolean {
  const printed = currentEditie.cell(row.actielijn, row.year).printed ?? 0;
  return printed > 0 && exceedsNational({ ...row, amount: row.amount / FAR_TOO_MUCH });
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
    .filter(
      ({ role, header, column }) =>
        role === "none" && header !== "" && (column - 1 > first || yearsIn(header).length > 0),
    )
    .map(
      ({ column, header, reason }) =>
        `Kolom ${columnLetters(column, provenance)} (“${header}”) telt niet mee: ${reason}.`,
    );
}
