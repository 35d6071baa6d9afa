import { seriesOf } from "./seriesList";
import { must } from "../../sheet/must";

/** The series by which amounts are indexed. */
export const INDEX_SERIES = seriesOf("lpo");

/** The index of a year starts from the prijspeil of the year before. */
export const PRIJSPEILEN: readonly number[] = [must(INDEX_SERIES.years[0]) - 1, ...INDEX_SERIES.years];
