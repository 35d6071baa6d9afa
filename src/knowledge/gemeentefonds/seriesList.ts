import { accres } from "./data/accres";
import { bcf } from "./data/bcf";
import { lpo } from "./data/lpo";
import { opschalingskorting } from "./data/opschalingskorting";
import { CONTRADICTIONS } from "./data/contradictions";
import type { EditieCode, SeriesSource, SeriesCode, RowSource, RowUnit, Value, ValueStatus } from "./kinds";
import { must } from "../../sheet/must";

/** The series of the ledenbrief Rijksbegroting 2022. */
export const SERIES_LIST: readonly SeriesSource[] = [accres, lpo, bcf, opschalingskorting];

export const EDITIE_NAME: Readonly<Record<EditieCode, string>> = {
  mei: "meicirculaire 2021",
  september: "septembercirculaire 2021",
  cep: "CEP 2021",
  mev: "MEV 2022",
  miljoenennota: "Miljoenennota 2022",
};

/** Whole hundredths of a percent in a fraction of 1. */
const HUNDREDTHS = 10_000;
const EMPTY = "–";

/** The data of a series. */
export const seriesOf = (code: SeriesCode): SeriesSource =>
  must(SERIES_LIST.find((series) => series.code === code));

/**
 * One figure of a series.
 * @throws {RangeError} if the series does not know the row, the year or the editie: names from users are read by read.ts
 */
export function value(seriesCode: SeriesCode, rowCode: string, year: number, editie: EditieCode): Value {
  const series = seriesOf(seriesCode);
  const row = series.rows.find(({ code }) => code === rowCode);
  const column = series.years.indexOf(year);
  const nums = row?.values[editie];
  if (!row || !nums || column < 0)
    throw new RangeError(`Reeks ${seriesCode} kent geen rij ${rowCode} van ${editie} in ${year}.`);
  const printed = nums[column] ?? null;
  return {
    series: seriesCode,
    row: rowCode,
    year,
    editie,
    unit: row.unit,
    num: printed === null ? null : toNumber(printed, row.unit),
    printed: printed === null ? EMPTY : printFigure(printed, row),
    status: statusOf(series, year, printed),
    contradictions: CONTRADICTIONS.filter(
      (t) => t.series === seriesCode && t.row === rowCode && t.year === year && t.editie === editie,
    ),
    caveats: series.caveats
      .filter(
        (v) => v.years.includes(year) && (v.row ?? rowCode) === rowCode && (v.editie ?? editie) === editie,
      )
      .map(({ text }) => text),
  };
}

/** The same row and year in every editie of the series, the one that holds first. */
export function byEditie(seriesCode: SeriesCode, rowCode: string, year: number): Value[] {
  return seriesOf(seriesCode).edities.map((editie) => value(seriesCode, rowCode, year, editie));
}

/** Whether a figure is inconsistent with the rest of the letter; what rounding explains does not count, or the rest would not stand out. */
export const isInconsistent = ({ contradictions }: Pick<Value, "contradictions">): boolean =>
  contradictions.some(({ rounding }) => !rounding);

/** A number in the unit of a row, as the letter prints it. */
export function printFigure(num: number, { unit, decimals }: Pick<RowSource, "unit" | "decimals">): string {
  const format = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return unit === "percent"
    ? `${(num / 100).toLocaleString("nl-NL", format)}%`
    : num.toLocaleString("nl-NL", format);
}

function toNumber(printed: number, unit: RowUnit): number {
  return unit === "percent" ? printed / HUNDREDTHS : printed;
}

function statusOf({ final }: SeriesSource, year: number, printed: number | null): ValueStatus {
  if (printed === null) return "missing";
  return final.includes(year) ? "vastgesteld" : "voorlopig";
}
