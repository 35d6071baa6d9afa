import type { PlanTable } from "../../../reading/plan";
import { readYear } from "../../../knowledge/pok/read/year";
import { withoutYears, yearOfCell } from "../../../knowledge/pok/read/yearText";
import type { Aard, Kanaal } from "../../../knowledge/pok/kinds";
import type { Raster } from "../../../sheet/raster";
import { functionReads } from "./functionReads";
import type { Cell } from "./sheetCells";

/** One column with a year above it. */
export interface Heading {
  year: number;
  column: number;
  /** The cell that holds the year: of a merged heading its first. */
  cell: Cell;
  /** Whether a function reads the same year from that cell. */
  follows: boolean;
}

/** Columns that together are one series of years: the lasten of a begroting, or what was realized. */
export interface HeadingGroup {
  headings: readonly Heading[];
  /** What the headings say besides the year: “Lasten”; "" if that differs or is nothing. */
  title: string;
  kind: "baten" | "lasten" | null;
  aard: Aard | null;
  kanaal: Kanaal | null;
}

type Header = NonNullable<PlanTable["header"]>;
type Parts = NonNullable<Header["parts"][number]>;
interface Column {
  heading: Heading;
  parts: Parts;
}

/** A column in which the years come back again and again is a list, not a series of headings. */
const MOST_SERIES = 3;

/** The series of year headings of a table; totals, differences and columns without a year are in none. */
export function groupsOf(raster: Raster, header: Header): HeadingGroup[] {
  const columns = header.parts.flatMap((parts, column): Column[] => {
    const year = parts?.fixed.year;
    if (parts?.kind !== "amount" || year === undefined) return [];
    return [{ heading: { year, column, ...holderOf(raster, header, column, year) }, parts }];
  });
  return [...groupBy(columns, signature).values()].flatMap((series) => {
    const whole = isOneSeries(series)
      ? [series]
      : [...groupBy(series, ({ parts }) => captionOf(parts)).values()];
    const split = whole.flatMap((part) => (isOneSeries(part) ? [part] : splitAtRepeat(part)));
    return split.length > MOST_SERIES ? [] : split.map(groupOf);
  });
}

function groupOf(columns: readonly Column[]): HeadingGroup {
  const captions = new Set(columns.map(({ parts }) => captionOf(parts)));
  const [caption = ""] = captions;
  const fixed = columns[0]?.parts.fixed;
  return {
    headings: columns.map(({ heading }) => heading),
    title: captions.size === 1 ? caption : "",
    kind: fixed?.kind ?? null,
    aard: fixed?.aard ?? null,
    kanaal: fixed?.kanaal ?? null,
  };
}

const signature = ({ parts: { fixed, actual } }: Column): string =>
  [fixed.kind, fixed.aard, fixed.kanaal, actual].join("|");

/** “Lasten / Begroting 2024” without its year. */
const captionOf = ({ text }: Parts): string =>
  text
    .split(" / ")
    .map((line) => withoutYears(line).replace(/\s+/g, " ").trim())
    .filter((line) => /\p{L}/u.test(line))
    .join(", ");

const isOneSeries = (columns: readonly Column[]): boolean =>
  new Set(columns.map(({ heading }) => heading.year)).size === columns.length;

function splitAtRepeat(columns: readonly Column[]): Column[][] {
  const series: Column[][] = [];
  for (const column of columns) {
    const last = series[series.length - 1];
    if (!last || last.some(({ heading }) => heading.year === column.heading.year)) series.push([column]);
    else last.push(column);
  }
  return series;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** The cell from which the header has the year: the lowest in the column, or the merged one to the left of it. */
function holderOf(
  raster: Raster,
  { from, until }: Header,
  column: number,
  year: number,
): Pick<Heading, "cell" | "follows"> {
  for (let row = until; row >= from; row--) {
    let k = column;
    while (k > 0 && isBlank(raster[row]?.[k])) k--;
    const value = raster[row]?.[k];
    if (yearOfCell(value) === year)
      return { cell: { row, column: k }, follows: functionReads((cell) => readYear(cell), value) === year };
  }
  return { cell: { row: until, column }, follows: false };
}

const isBlank = (value: unknown): boolean => value === "" || value === null || value === undefined;
