import type { Bilingual } from "../../texts/kinds";
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
import { must } from "../../sheet/must";

/** What the user must know about amounts that were accepted. */
export function remarksFor(
  raster: Raster,
  table: Table,
  { rounded, footnoted }: Pick<Harvest, "rounded" | "footnoted">,
  rows: readonly ImportedAmount[],
  gemeenten: readonly FoundGemeente[],
): Bilingual[] {
  const showCell = ({ row, column, amount }: ImportedAmount) => {
    const value = cellValue(must(raster[row - 1])[column - 1]);
    const found = typeof value === "number" ? showNumber(value) : String(value);
    return `${addressOf(row, column, table.provenance)} “${found}” is ${amountText(amount, 1)} euro`;
  };
  const counted = (list: readonly ImportedAmount[], { nl, en }: Bilingual): Bilingual[] =>
    list[0]
      ? [
          {
            nl: `${list.length} × ${nl}; de eerste: ${showCell(list[0])}.`,
            en: `${list.length} × ${en}; the first: ${showCell(list[0])}.`,
          },
        ]
      : [];
  const accepted = new Set(rows);
  return [
    ...counted(
      rounded.filter((row) => accepted.has(row)),
      { nl: "een bedrag afgerond op hele euro's", en: "an amount rounded to whole euros" },
    ),
    ...counted(
      footnoted.filter((row) => accepted.has(row)),
      {
        nl: "een bedrag met een voetnoot erachter, die niet is meegelezen",
        en: "an amount with a footnote behind it, which was not read along",
      },
    ),
    ...counted(
      rows.filter(({ amount }) => amount < 0),
      { nl: "een negatief bedrag", en: "a negative amount" },
    ),
    ...counted(rows.filter(exceedsNational), {
      nl: "een bedrag boven het landelijke bedrag (klopt de eenheid?)",
      en: "an amount above the national amount (is the unit right?)",
    }),
    ...(table.notation === "en"
      ? [
          {
            nl: "De bedragen zijn in de Engelse notatie gelezen: 1,234.5 is 1234,5.",
            en: "The amounts were read in the English notation: 1,234.5 is 1234,5 in the Dutch.",
          },
        ]
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
  const first = amountText(must(filled[0]).amount, 1);
  const ask = (nl: string, en: string): Question[] => [
    {
      over: "unit",
      text: {
        nl: `De bedragen lijken een factor 1.000 te ${nl} voor een gemeente (het eerste is ${first} euro); ${unit.reason.nl}. Geef de eenheid op.`,
        en: `The amounts look a factor 1,000 too ${en} for a gemeente (the first is ${first} euros); ${unit.reason.en}. Give the unit.`,
      },
    },
  ];
  if (filled.every(isFarTooMuch)) return ask("groot", "large");
  const small =
    unit.value === 1 && aboutGemeente && filled.every(({ amount }) => Math.abs(amount) < LESS_THAN_ANY);
  return small ? ask("klein", "small") : [];
}

function isFarTooMuch(row: ImportedAmount): boolean {
  const printed = currentEditie.cell(row.actielijn, row.year).printed ?? 0;
  return printed > 0 && exceedsNational({ ...row, amount: row.amount / FAR_TOO_MUCH });
}

function exceedsNational({ actielijn, year, amount }: ImportedAmount): boolean {
  const limit = (currentEditie.cell(actielijn, year).printed ?? 0) + currentEditie.source.rounding;
  return amount > limit || amount < -limit;
}

function abolished(gemeenten: readonly FoundGemeente[]): Bilingual[] {
  const nameList = gemeenten
    .filter(({ lastYear }) => lastYear < CURRENT_YEAR)
    .map(({ code }) => describeGemeente(readGemeente(code)));
  return nameList.length === 0
    ? []
    : [
        {
          nl: `Met bedragen voor gemeenten die niet meer bestaan: ${nameList.join(", ")}.`,
          en: `With amounts for gemeenten that no longer exist: ${nameList.join(", ")}.`,
        },
      ];
}

/** Columns with a year outside the source or a header that was not recognized: their content was not read. */
function leftOut({ columns, amountColumns, provenance }: Table): Bilingual[] {
  if (amountColumns.length === 0) return [];
  const first = must(amountColumns[0]).index;
  return columns
    .filter(
      ({ role, header, column }) =>
        role === "none" && header !== "" && (column - 1 > first || yearsIn(header).length > 0),
    )
    .map(({ column, header, reason }) => ({
      nl: `Kolom ${columnLetters(column, provenance)} (“${header}”) telt niet mee: ${reason.nl}.`,
      en: `Column ${columnLetters(column, provenance)} (“${header}”) does not count: ${reason.en}.`,
    }));
}
