import type { PlanCorrection } from "../../reading/plan";
import { rowReadingOf, rowsChosen } from "../../work/check";
import { useSharedStyles } from "../parts/styles";
import type { Correct } from "./corrections";
import { useTexts } from "./language";
import { RowReader, rowReadingText } from "./RowReader";

interface Props {
  firstRow: number;
  correction: PlanCorrection;
  correct: Correct;
}

/** The rows of which the user said what they are; the workbook remembers them. */
export function RowChoices({ firstRow, correction, correct }: Props) {
  const { check } = useTexts();
  const shared = useSharedStyles();
  const rows = rowsChosen(correction);
  if (rows.length === 0) return null;
  return (
    <div>
      <h3 className={shared.small}>{check.ownChoices}</h3>
      <ul className={shared.plain} aria-label={check.ownChoices}>
        {rows.map((row) => (
          <li key={row} className={shared.small}>
            {check.row(row + firstRow)}: {rowReadingText(check, rowReadingOf(correction, row))}
            <RowReader row={row} firstRow={firstRow} correction={correction} correct={correct} />
          </li>
        ))}
      </ul>
    </div>
  );
}
