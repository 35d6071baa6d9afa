import { dateText, publication, type Editie } from "../../knowledge/pok/editie";
import type { EditieSource } from "../../knowledge/pok/kinds";
import { sourcePlaceOf, type How, type InsertRequest } from "../amounts/request";
import { amountText, UNIT_TEXT, yearsText, kanaalText } from "../../knowledge/notation";

/** Unit and kanaal above the amounts, so that a block can be read on its own. */
export function unitLine({ unit, kanaal }: Pick<InsertRequest, "unit" | "kanaal">): string {
  return `Bedragen ${unit === 1 ? "in €" : UNIT_TEXT[unit]}, ${kanaalText(kanaal)}`;
}

/** The line(s) below a table or row: where the amounts come from, how firm they are and how they were inserted. */
export function sourceLines(editie: Editie, how: How, today: string): string[] {
  const { source } = editie;
  return [
    `Bron: ${publication(source)}.`,
    `In de bron afgerond op ${roundingText(source)}; vanaf ${source.finalThrough + 1} voorlopig. ${origin(how, today)}`,
  ];
}

/** Whether one amount gets a source: a formula names its own, unless a note was asked for. */
export const singleHasSource = (request: InsertRequest): boolean =>
  request.how === "values" || sourcePlaceOf(request) === "note";

/** The source line of one amount. */
export function amountSourceLine(editie: Editie, request: InsertRequest, today: string): string {
  const { actielijn, year } = request;
  const place =
    actielijn === null
      ? `${publication(editie.source)}, totaal ${year}`
      : editie.cell(actielijn, year).source;
  return `${unitLine(request)}. Bron: ${place}. ${originOfOne(request.how, today)}`;
}

function origin(how: How, today: string): string {
  return how === "values"
    ? `Ingevoegd als waarden op ${dateText(today)}.`
    : "De bedragen zijn formules van de POK-invoegtoepassing.";
}

/** How one amount came to stand where it does. */
export const originOfOne = (how: How, today: string): string =>
  how === "values" ? origin(how, today) : "Het bedrag is een formule van de POK-invoegtoepassing.";

/** What the source rounds its amounts to: “hele miljoenen”. */
export function roundingText({ rounding }: EditieSource): string {
  const step = rounding * 2;
  if (step === 1_000_000) return "hele miljoenen";
  return step === 1_000 ? "hele duizenden" : `€ ${amountText(step, 1)}`;
}

/** The remark on totals that differ from what the publication states per year; null if none do. */
export function totalLine(editie: Editie, among: readonly number[]): string | null {
  const years = deviatingYears(editie).filter((year) => among.includes(year));
  if (years.length === 0) return null;
  const promised = amountText(editie.source.promisedPerYear, 1_000_000);
  return `Let op: de bron noemt € ${promised} miljoen per jaar; de totalen van ${yearsText(years)} wijken daarvan af. Zij zijn de som van de gedrukte bedragen.`;
}

/** The years in which the printed amounts do not add up to what the publication states per year. */
export function deviatingYears(editie: Editie): number[] {
  return editie.years.filter((year) => editie.total(year) !== editie.source.promisedPerYear);
}
