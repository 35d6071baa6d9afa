import { cellAddress } from "../../sheet/address";
import { showValue } from "../../sheet/errors";
import type { Target } from "../../sheet/target";
import { accountOf, type LeftOut } from "../../work/check/account";
import type { PlanCorrection, PlanReading } from "../../reading/plan";
import { CellLink } from "../parts/CellLink";
import { useSharedStyles } from "../parts/styles";
import type { CheckStore } from "./checkStore";
import { useTexts } from "./language";
import { RowReader } from "./RowReader";

/** The list shows this many cells; the rest is a count. */
const MOST = 50;

interface Props {
  reading: PlanReading;
  correction: PlanCorrection;
  target: Target;
  store: CheckStore;
}

/** “42 bedragen gelezen, 3 niet”: one quiet line when all was read, and else each cell with its reason. */
export function AccountLine({ reading, correction, target, store }: Props) {
  const { check } = useTexts();
  const shared = useSharedStyles();
  const { read, asked, unread } = accountOf(reading);
  const left = [...asked, ...unread];
  const sentence = check.account(read, asked.length, unread.length);
  if (left.length === 0) return <p className={shared.small}>{sentence}</p>;
  const place = ({ row, column }: LeftOut) => ({
    ...target,
    row: target.row + row - 1,
    column: target.column + column - 1,
    rows: 1,
    columns: 1,
  });
  return (
    <details>
      <summary className={shared.tightSummary}>{sentence}</summary>
      <ul className={shared.plain} aria-label={sentence}>
        {left.slice(0, MOST).map((cell, i) => {
          const at = place(cell);
          return (
            <li key={`${cell.row},${cell.column}`} className={shared.small}>
              <CellLink target={at} text={cellAddress(at.row, at.column)} store={store} />{" "}
              {showValue(cell.found)}: {cell.reason[check.language]}
              {isFirstOfRow(cell, i, left) && (
                <RowReader
                  row={cell.row}
                  firstRow={target.row}
                  correction={correction}
                  correct={store.corrections.correct}
                />
              )}
            </li>
          );
        })}
        {left.length > MOST && <li className={shared.small}>{check.andMore(left.length - MOST)}</li>}
      </ul>
    </details>
  );
}

/** A row is put right once, also where it has an amount for each year. */
const isFirstOfRow = ({ row }: LeftOut, place: number, all: readonly LeftOut[]): boolean =>
  all.findIndex((other) => other.row === row) === place;
