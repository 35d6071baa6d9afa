import { EMPTY } from "../../knowledge/notation";
import type { AmountSource } from "../../knowledge/pok/amountSource";
import type { Status } from "../../knowledge/pok/kinds";
import { useLegendStyle } from "../parts/legendStyle";
import { Line, STATUS_LINE } from "../parts/grid/Line";
import { RemarkCorner } from "../parts/grid/RemarkCorner";
import { useTexts } from "../parts/language";

const STATUSES: readonly Status[] = ["vastgesteld", "voorlopig", "nog te bepalen"];

/** What the lines and marks in the table of a source mean. */
export function Legend({ kind }: { kind: AmountSource["kind"] }) {
  const { amounts } = useTexts();
  const style = useLegendStyle();
  return (
    <ul className={style.legend} aria-label={amounts.legend}>
      {kind === "national" && (
        <>
          {STATUSES.map((status) => (
            <li key={status}>
              <Line kind={STATUS_LINE[status]} className={style.line} />
              {status}
            </li>
          ))}
          <li>{amounts.legendNoLine}</li>
        </>
      )}
      {kind === "raming" && (
        <>
          <li>
            <span aria-hidden>≈</span>
            {amounts.legendRaming}
          </li>
          <li>
            <span>{amounts.notApplicableShort}</span>
            {amounts.legendNotApplicable}
          </li>
        </>
      )}
      {kind === "own" ? (
        <li>{amounts.legendNoRow}</li>
      ) : (
        <li>
          <span aria-hidden>{EMPTY}</span>
          {amounts.empty}
        </li>
      )}
      <li>
        <RemarkCorner />
        {amounts.legendRemark}
      </li>
    </ul>
  );
}
