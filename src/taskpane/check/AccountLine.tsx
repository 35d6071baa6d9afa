import { cellAddress } from "../../sheet/address";
import { showValue } from "../../sheet/errors";
import type { Target } from "../../sheet/target";
import { accountOf, type LeftOut } from "../../work/check/account";
import type { PlanReading } from "../../reading/plan";
import { CellLink } from "../parts/CellLink";
import { useSharedStyles } from "../parts/styles";
import type { CheckStore } from "./checkStore";
import { useTexts } from "./language";

/** The list shows this many cells; the rest is a count. */
const MOST = 50;

interface Props {
  reading: PlanReading;
  target: Target;
  store: CheckStore;
}

/** “42 bedragen gelezen, 3 niet”: one quiet line when all was read, and else each cell with its reason. */
export function AccountLine({ reading, target, store }: Props) {
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
        {left.slice(0, MOST).map((cell) => {
          const at = place(cell);
          return (
            <li key={`${cell.row},${cell.column}`} className={shared.small}>
              <CellLink target={at} text={cellAddress(at.row, at.column)} store={store} />{" "}
              {showValue(cell.found)}: {cell.reason[check.language]}
            </li>
          );
        })}
        {left.length > MOST && <li className={shared.small}>{check.andMore(left.length - MOST)}</li>}
      </ul>
    </details>
  );
}
