import { accres } from "./data/accres";
import { bcf } from "./data/bcf";
import { lpo } from "./data/lpo";
import { opschalingskorting } from "./data/opschalingskorting";
import { CONTRADICTIONS } from "./data/contradictions";
import type { EditieCode, SeriesSource, SeriesCode, RowSource, RowUnit, Figure, ValueStatus } from "./kinds";
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

export const seriesOf = (code: SeriesCode): SeriesSource =>
  must(SERIES_LIST.find((series) => series.code === code));

/**
 * One figure of a series.
 * @throws {RangeError} if the series has no such row, year or editie: what users type goes through read.ts first
 */
export function seriesFigure(
  seriesCode: SeriesCode,
  rowCode: string,
  year: number,
  editie: EditieCode,
): Figure {
  const series = seriesOf(seriesCode);
  const row = series.rows.find(({ code }) => code === rowCode);
  const column = series.years.indexOf(year);
  const figures = row?.values[editie];
  if (!row || !figures || column < 0)
    throw new RangeError(`Reeks ${seriesCode} kent geen rij ${rowCode} van ${editie} in ${year}.`);
  const printed = figures[column] ?? null;
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
      (contradiction) =>
        contradiction.series === seriesCode &&
        contradiction.row === rowCode &&
        contradiction.year === year &&
        contradiction.editie === editie,
    ),
    caveats: series.caveats
      .filter(
        (caveat) =>
          caveat.years.includes(year) &&
          (caveat.row ?? rowCode) === rowCode &&
          (caveat.editie ?? editie) === editie,
      )
      .map(({ text }) => text),
  };
}

/** The same row and year in every editie of the series, the default editie first. */
export function byEditie(seriesCode: SeriesCode, rowCode: string, year: number): Figure[] {
  return seriesOf(seriesCode).edities.map((editie) => seriesFigure(seriesCode, rowCode, year, editie));
}

/** Whether a figure is inconsistent with the rest of the letter; what rounding explains does not count. */
export const isInconsistent = ({ contradictions }: Pick<Figure, "contradictions">): boolean =>
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
