import { type AmountRow } from "../../knowledge/pok/amountSource";
import { AMOUNTS_TABLE } from "../../knowledge/tableNames";
import type { Kanaal } from "../../knowledge/pok/kinds";
import { dateInText, yearsText } from "../../knowledge/notation";
import type { OwnSource } from "./request";
import { must } from "../../sheet/must";

/** Up to this many citations are written out in a line; of more, only what they have in common. */
const MAX_SOURCE_PLACES = 3;

/** The rows of POK_Bedragen that make up an amount. @param actielijn null: all of them @param kanaal null: all of them */
export function rowsFor(
  { table }: OwnSource,
  actielijn: number | null,
  years: readonly number[],
  kanaal: Kanaal | null,
): readonly AmountRow[] {
  return table.rows.filter(
    (row) =>
      (actielijn === null || row.actielijn === actielijn) &&
      years.includes(row.year) &&
      (kanaal === null || row.kanaal === kanaal),
  );
}

/** The name of an editie, also where the column Editie is empty. */
export const editieName = (editie: string): string =>
  editie === "" ? "een onbekende editie" : `editie ${editie}`;

/** The edities of rows, in order of appearance. */
export const editiesIn = (rows: readonly AmountRow[]): readonly string[] => [
  ...new Set(rows.map(({ editie }) => editie)),
];

/**
 * A phrase per editie: name, date of entry and citation.
 * @param withPlaces whether it says which amounts come from each editie, if there are several
 */
export function editieSentences(rows: readonly AmountRow[], withPlaces: boolean): string[] {
  const edities = editiesIn(rows);
  return edities.map((editie) => {
    const editieRows = rows.filter((row) => row.editie === editie);
    const ofWhich = withPlaces && edities.length > 1 ? `: ${placesText(editieRows, rows)}` : "";
    return `${editieName(editie)} (${entryText(editieRows)})${ofWhich}`;
  });
}

function entryText(rows: readonly AmountRow[]): string {
  const dates = [...new Set(rows.map(({ enteredOn }) => enteredOn))].sort();
  const when = dates.map((date) => (date === "" ? "onbekende datum" : dateInText(date))).join(" en ");
  return `ingevoerd op ${when}, bron: ${sourcePlaces(rows)}`;
}

function sourcePlaces(rows: readonly AmountRow[]): string {
  const sources = [...new Set(rows.map(({ source }) => source).filter((source) => source !== ""))];
  if (sources.length === 0) return "onbekend";
  if (sources.length <= MAX_SOURCE_PLACES) return sources.join(" en ");
  const common = findCommonStart(sources);
  const perRow = `zie de kolom Bron van ${AMOUNTS_TABLE}`;
  return common === "" ? `${sources.length} vindplaatsen (${perRow})` : `${common}; ${perRow}`;
}

/** The common start of citations, up to the last whole part between commas. */
function findCommonStart(sources: readonly string[]): string {
  const parts = sources.map((source) => source.split(", "));
  const firstDifference = must(parts[0]).findIndex((part, i) => parts.some((other) => other[i] !== part));
  return must(parts[0])
    .slice(0, firstDifference === -1 ? undefined : firstDifference)
    .join(", ");
}

/** The amounts these rows are for, such as “actielijn 4 (2024–2027), actielijn 3 DU (2022)”. */
function placesText(rows: readonly AmountRow[], all: readonly AmountRow[]): string {
  const yearsByName = new Map<string, Set<number>>();
  for (const { actielijn, year, kanaal, editie } of rows) {
    // The kanaal matters only where the same amount has a part from another editie too.
    const mixed = all.some(
      (other) => other.actielijn === actielijn && other.year === year && other.editie !== editie,
    );
    const name = `actielijn ${actielijn}${mixed ? ` ${kanaal}` : ""}`;
    yearsByName.set(name, (yearsByName.get(name) ?? new Set()).add(year));
  }
  return [...yearsByName]
    .map(([name, years]) => `${name} (${yearsText([...years].sort((a, b) => a - b))})`)
    .join(", ");
}
