import { publication, type Editie } from "../../knowledge/pok/editie";
import type { Limit } from "../../knowledge/pok/raming";
import { shareIn, isOutsideGemeentefonds, readLimit, caveatsFor } from "../amounts/sourceAmount";
import { roundingText } from "./sourceLines";
import { shareText, dateInText, UNIT_TEXT, yearsText, fixedText } from "../../knowledge/notation";
import { yearsOf, type InsertRequest, type RamingSource } from "../amounts/request";

/** The lines below a raming: what it rests on, how uncertain it is, and what is left out. */
export function ramingLines(
  editie: Editie,
  request: InsertRequest,
  source: RamingSource,
  today: string,
): string[] {
  const { what, how, actielijn, year, unit, bare } = request;
  const single = what === "amount";
  const numbers =
    what === "table" || actielijn === null ? editie.actielijnen.map(({ number }) => number) : [actielijn];
  const years = yearsOf(editie, request);
  const header = single
    ? [
        `RAMING voor ${source.gemeente}, bedrag ${unit === 1 ? "in €" : UNIT_TEXT[unit]}: aandeel ${shareText(shareIn(source, year))} (${source.explanation}).`,
      ]
    : bare
      ? [
          `RAMING voor ${source.gemeente}, bedragen ${unit === 1 ? "in €" : UNIT_TEXT[unit]} (${source.explanation}).`,
        ]
      : [];
  return [
    ...header,
    `Raming op basis van AU + DU volgens ${publication(editie.source)}; geen gepubliceerd bedrag. Vanaf ${editie.source.finalThrough + 1} voorlopig.`,
    ...((bare && !single) || (single && !readLimit(editie, source, actielijn, year, "midden"))
      ? []
      : [
          `Daar afgerond op ${roundingText(editie.source)}; bij dit aandeel ligt het bedrag dus tussen ${single ? edges(editie, request, source) : "“Laagst mogelijk” en “Hoogst mogelijk”"}. De cel toont een afgerond getal en bevat het niet-afgeronde.`,
        ]),
    ...caveatLines(editie, source, numbers, years),
    how === "values"
      ? `Ingevoegd als waarden op ${dateInText(today)}.`
      : `De bedragen zijn formules van de POK-invoegtoepassing. ${single || bare ? "Het aandeel staat in de formule." : "Wijzigt u een aandeel, pas dan ook de uitleg ernaast aan."}`,
  ];
}

function edges(editie: Editie, { actielijn, year }: InsertRequest, source: RamingSource): string {
  const edge = (limit: Limit) =>
    `€ ${fixedText(readLimit(editie, source, actielijn, year, limit) ?? 0, 1, 0)}`;
  return `${edge("laag")} en ${edge("hoog")}`;
}

/** The caveats of these actielijnen and years: money for other gemeenten, and money outside the gemeentefonds. */
export function caveatLines(
  editie: Editie,
  source: RamingSource,
  numbers: readonly number[],
  years: readonly number[],
): string[] {
  const caveats = numbers.flatMap((number) => years.flatMap((year) => caveatsFor(source, number, year)));
  return [...new Set(caveats.map(({ reason }) => reason)), ...outsideFonds(editie, numbers, years)];
}

/** The sentence for money that does not go through AU or DU, and so is 0 in a raming. */
function outsideFonds(editie: Editie, numbers: readonly number[], years: readonly number[]): string[] {
  const parts = numbers.flatMap((number) => {
    const outside = years.filter((year) => isOutsideGemeentefonds(editie, number, year));
    return outside.length > 0 ? [`actielijn ${number} (${yearsText(outside)})`] : [];
  });
  return parts.length > 0
    ? [`Niet via het gemeentefonds, en daarom niet geraamd maar als 0 opgenomen: ${parts.join(", ")}.`]
    : [];
}
