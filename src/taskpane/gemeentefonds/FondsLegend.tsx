import {
  seriesOf,
  CONTRADICTIONS,
  seriesFigure,
  type SeriesCode,
  type ValueStatus,
} from "../../knowledge/gemeentefonds";
import { EMPTY } from "../../knowledge/notation";
import { useLegendStyle } from "../parts/legendStyle";
import { Line, STATUS_LINE } from "../parts/grid/Line";
import { RemarkCorner } from "../parts/grid/RemarkCorner";
import { useTexts } from "./language";
import { must } from "../../sheet/must";

const STATUSES = ["vastgesteld", "voorlopig"] as const satisfies readonly ValueStatus[];

/** What the lines and marks in the table of a series mean, as far as the series has them. */
export function FondsLegend({ series }: { series: SeriesCode }) {
  const { gemeentefonds } = useTexts();
  const style = useLegendStyle();
  const { years, rows, edities } = seriesOf(series);
  const states = new Set(
    rows.flatMap(({ code }) =>
      years.map((year) => seriesFigure(series, code, year, must(edities[0])).status),
    ),
  );
  return (
    <ul className={style.legend} aria-label={gemeentefonds.legend}>
      {STATUSES.filter((status) => states.has(status)).map((status) => (
        <li key={status}>
          <Line kind={STATUS_LINE[status]} className={style.line} />
          {gemeentefonds.status[status]}
        </li>
      ))}
      {CONTRADICTIONS.some((contradiction) => contradiction.series === series && !contradiction.rounding) && (
        <li>
          <RemarkCorner />
          {gemeentefonds.inconsistent}
        </li>
      )}
      {states.has("missing") && (
        <li>
          <span aria-hidden>{EMPTY}</span>
          {gemeentefonds.legendMissing}
        </li>
      )}
    </ul>
  );
}
