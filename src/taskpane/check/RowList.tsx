import type { Target } from "../../sheet/target";
import { useSharedStyles } from "../parts/styles";
import { useTexts } from "./language";
import { CellLink } from "../parts/CellLink";
import type { CheckStore } from "./checkStore";

/** A list shows this many rows; the rest is a count. */
const MAX = 50;

interface Props {
  header: string;
  /** Row numbers within the plan, from 1. */
  rows: readonly { row: number; text: string }[];
  target: Target;
  store: CheckStore;
}

/** Rows of the plan with what they contain; a click selects the row. */
export function RowList({ header, rows, target, store }: Props) {
  const { check } = useTexts();
  const shared = useSharedStyles();
  if (rows.length === 0) return null;
  return (
    <details>
      <summary className={shared.tightSummary}>
        {header} ({rows.length})
      </summary>
      <ul className={shared.plain} aria-label={header}>
        {rows.slice(0, MAX).map(({ row, text }) => (
          <li key={row} className={shared.small}>
            <CellLink
              target={{ ...target, row: target.row + row - 1, rows: 1 }}
              text={check.row(target.row + row)}
              store={store}
            />{" "}
            {text}
          </li>
        ))}
        {rows.length > MAX && <li className={shared.small}>{check.andMore(rows.length - MAX)}</li>}
      </ul>
    </details>
  );
}
