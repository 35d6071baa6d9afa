import {
  LETTER,
  EDITIE_NAME,
  seriesOf,
  isInconsistent,
  contradictionText,
  type RowUnit,
  type Figure,
} from "../../knowledge/gemeentefonds";
import { dateInText, yearsText } from "../../knowledge/notation";
import { NOT_KNOWN } from "./fondsFormula";
import { figureOf, type FondsRequest } from "./fondsRequest";
import { must } from "../../sheet/must";

/** How units are written with figures. */
export const ROW_UNIT_TEXT: Readonly<Record<RowUnit, string>> = {
  "thousand euro": "× € 1.000",
  percent: "%",
  "million euro": "× € 1 mln",
};

/** The figures a request inserts, row by row. */
export function figuresOf(request: FondsRequest): Figure[][] {
  const { rows, years } = seriesOf(request.series);
  if (request.what === "amount") return [[figureOf(request, request.year)]];
  const chosen = request.what === "row" ? [request.row] : rows.map(({ code }) => code);
  return chosen.map((row) => years.map((year) => figureOf({ ...request, row }, year)));
}

/** The lines below inserted figures: unit, origin, caveats, contradictions and missing figures. */
export function fondsLines(request: FondsRequest, today: string): string[] {
  const { series, row, editie, what, how } = request;
  const { place, rows } = seriesOf(series);
  const { rowTitle, unit } = must(rows.find(({ code }) => code === row));
  const figures = figuresOf(request).flat();
  const single = what === "amount";
  const source = `Bron: ${LETTER}, ${place.nl}${what === "table" ? "" : `, rij “${rowTitle}”`} (${EDITIE_NAME[editie]}).`;
  return [
    single
      ? `Landelijk, ${request.year}${unit === "percent" ? "" : `, ${ROW_UNIT_TEXT[unit]}`}. ${source}`
      : source,
    ...caveatLines(figures, single),
    ...(single ? singleContradictions(figures) : contradictionLines(figures)),
    ...missingLines(figures),
    how === "values"
      ? `Ingevoegd als waarden op ${dateInText(today)}.`
      : `${single ? "Het cijfer is een formule" : "De cijfers zijn formules"} van de POK-invoegtoepassing.`,
  ];
}

function caveatLines(figures: readonly Figure[], single: boolean): string[] {
  const yearsFor = new Map<string, Set<number>>();
  for (const { year, caveats } of figures)
    for (const { nl } of caveats) yearsFor.set(nl, (yearsFor.get(nl) ?? new Set()).add(year));
  return [...yearsFor].map(([sentence, years]) =>
    single ? sentence : `${yearsText([...years])}: ${sentence}`,
  );
}

const singleContradictions = (figures: readonly Figure[]): string[] =>
  figures
    .flatMap(({ contradictions }) => contradictions)
    .map((contradiction) => `Let op: ${contradictionText(contradiction, "nl")}.`);

/** Only where they are: a row or table has too many to write out, and BRON explains each. */
function contradictionLines(figures: readonly Figure[]): string[] {
  const yearsOf = new Map<string, number[]>();
  for (const { row, year } of figures.filter(isInconsistent))
    yearsOf.set(row, [...(yearsOf.get(row) ?? []), year]);
  if (yearsOf.size === 0) return [];
  const { code, rows } = seriesOf(must(figures[0]).series);
  const name = (row: string) => must(rows.find((source) => source.code === row)).name.nl;
  const places = [...yearsOf].map(([row, years]) => `${name(row)} ${yearsText(years)}`);
  return [
    `Let op: niet in overeenstemming met wat de brief er elders over zegt: ${places.join("; ")}. POK.BRON("${code}";jaar) legt het uit.`,
  ];
}

function missingLines(figures: readonly Figure[]): string[] {
  const years = figures.filter(({ num }) => num === null).map(({ year }) => year);
  return years.length === 0
    ? []
    : [`${NOT_KNOWN}: de brief noemt voor ${yearsText(years)} geen cijfer; dat is geen 0.`];
}
