import { AMOUNTS_TABLE } from "../../knowledge/tableNames";
import type { Editie } from "../../knowledge/pok/editie";
import type { BlockSource } from "./blockSource";
import { sourceText, decimalsOf, readAmount } from "../amounts/sourceAmount";
import { originOfOne, singleHasSource, unitLine } from "./sourceLines";
import { editieSentences, rowsFor } from "../amounts/ownRows";
import { amountFormula, emptyWithoutRow, sumOfPresent } from "../formula";
import { dateInText, kanaalText, fixedNotation } from "../../knowledge/notation";
import { yearsOf, type OwnSource, type InsertRequest, type What } from "../amounts/request";
import { must } from "../../sheet/must";

/** The own amounts of a gemeente as the source of a block. @param today date of inserting, yyyy-mm-dd */
export function ownSource(
  editie: Editie,
  request: InsertRequest,
  source: OwnSource,
  today: string,
): BlockSource {
  const { kanaal, unit } = request;
  const decimals = must(decimalsOf(editie, source, unit));
  const read: BlockSource["read"] = (actielijn, year) => readAmount(editie, source, actielijn, year, kanaal);
  const formula: BlockSource["formula"] = (actielijn, year) =>
    amountFormula(actielijn, year, kanaal, unit, AMOUNTS_TABLE);
  const text = (euro: number | null | undefined) => sourceText(euro ?? 0, unit, decimals);
  const places = [...editie.actielijnen.map(({ number }) => number), null];
  return {
    title: `POK-middelen ${source.gemeente}, eigen bedragen per actielijn en jaar`,
    read,
    formula,
    formulaInBlock: (actielijn, year) => emptyWithoutRow(formula(actielijn, year)),
    sum: sumOfPresent,
    notation: () => fixedNotation(decimals),
    width: Math.max(
      ...places.flatMap((number) => yearsOf(editie, request).map((year) => text(read(number, year)).length)),
    ),
    below: (what) => below(editie, request, source, what, today),
  };
}

function below(
  editie: Editie,
  request: InsertRequest,
  source: OwnSource,
  what: What,
  today: string,
): string[] {
  const { how, actielijn, kanaal } = request;
  const date = dateInText(today);
  const years = yearsOf(editie, request);
  const rows = rowsFor(source, what === "table" ? null : actielijn, years, kanaal);
  if (what === "amount") {
    return singleHasSource(request)
      ? [
          `${unitLine(request)}. Bron: eigen bedragen van ${source.gemeente} uit ${AMOUNTS_TABLE}; ${rows.length > 0 ? editieSentences(rows, true).join("; ") : `${kanaalText(kanaal)} draagt dit jaar niets`}. ${originOfOne(how, today)}`,
        ]
      : [];
  }
  const total = what === "table" || actielijn === null;
  const empty = `Een lege cel heeft geen rij in ${AMOUNTS_TABLE}${total ? "; een totaal telt alleen de bedragen die er staan" : ""}.`;
  return how === "formulas"
    ? [
        empty,
        `Bron: eigen bedragen van ${source.gemeente} in de tabel ${AMOUNTS_TABLE}. De bedragen zijn formules van de POK-invoegtoepassing en volgen die tabel; de editie van elk bedrag staat daar.`,
        ...editieSentences(rows, false).map((sentence) => `Bij het invoegen op ${date}: uit ${sentence}.`),
      ]
    : [
        ...(hasEmptyCell(editie, request, source, what) ? [empty] : []),
        `Bron: eigen bedragen van ${source.gemeente} uit ${AMOUNTS_TABLE}. Ingevoegd als waarden op ${date}.`,
        ...editieSentences(rows, true).map((sentence) => `Uit ${sentence}.`),
      ];
}

/** Whether a cell will be empty; for the total row whether any actielijn lacks a row. */
function hasEmptyCell(editie: Editie, request: InsertRequest, source: OwnSource, what: What): boolean {
  const { actielijn } = request;
  const numbers =
    what === "table" || actielijn === null ? editie.actielijnen.map(({ number }) => number) : [actielijn];
  return numbers.some((number) =>
    yearsOf(editie, request).some((year) => readAmount(editie, source, number, year, null) === undefined),
  );
}
