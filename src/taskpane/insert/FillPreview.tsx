import { Button, makeStyles } from "@fluentui/react-components";
import { UNIT_TEXT } from "../../knowledge/notation";
import type { Unit } from "../../knowledge/pok/kinds";
import { cellAddress } from "../../sheet/address";
import type { How } from "../../work/amounts/request";
import { formulaNl } from "../../work/formula";
import type { Fill } from "../../work/insert/headings/fill";
import type { Left } from "../../work/insert/headings/kinds";
import { BulletList } from "../parts/BulletList";
import { Strip } from "../parts/Strip";
import { useSharedStyles } from "../parts/styles";
import { useTexts } from "../parts/language";

const MOST_LEFT = 5;

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: "6px" },
  formula: { overflowWrap: "anywhere" },
  button: { minWidth: "auto" },
});

interface Props {
  fill: Fill;
  how: How;
  /** Number of rows of the sheet that were read, where it has more. */
  cutAt: number | null;
  /** The unit that the user looks at the amounts in. */
  preferred: Unit;
  /** Chooses another unit than the sheet states; null: as the sheet states. */
  onUnit(unit: Unit | null): void;
}

/** What goes under the headings: an example, whether copies follow, the unit, and what stays empty. */
export function FillPreview({ fill, how, cutAt, preferred, onUnit }: Props) {
  const { insert } = useTexts();
  const style = useStyles();
  const shared = useSharedStyles();
  const words = insert.fill;
  const { amounts, left, names, unit, stated } = fill;
  const example = amounts[0];
  const warnings =
    how === "values"
      ? []
      : [
          ...(amounts.every(({ followsYear }) => followsYear) ? [] : [words.yearFixed]),
          ...(amounts.every(({ followsRow }) => followsRow) ? [] : [words.rowFixed]),
        ];
  const leftLines = linesOf(left, words.reason);
  return (
    <div className={style.preview}>
      {example && typeof example.content === "string" && (
        <p className={shared.small}>
          {words.example(cellAddress(example.row, example.column))}{" "}
          <code className={style.formula}>{formulaNl(example.content)}</code>
        </p>
      )}
      <p className={shared.small}>
        {how === "values" ? words.values : warnings.length === 0 ? words.follows : warnings.join(" ")}
      </p>
      {names.length > 0 && <p className={shared.small}>{words.names(names.length)}</p>}
      <UnitLine />
      {leftLines.length > 0 && (
        <div className={shared.small}>
          {words.left}
          <BulletList
            lines={
              leftLines.length > MOST_LEFT
                ? [...leftLines.slice(0, MOST_LEFT), words.andMore(leftLines.length - MOST_LEFT)]
                : leftLines
            }
          />
        </div>
      )}
      {cutAt !== null && <p className={shared.small}>{words.cut(cutAt)}</p>}
    </div>
  );

  function UnitLine() {
    if (!stated) return <p className={shared.small}>{words.unitUnknown(UNIT_TEXT[unit])}</p>;
    if (stated.unit !== unit)
      return (
        <Strip kind="warning">
          {words.unitOther(UNIT_TEXT[unit], UNIT_TEXT[stated.unit])}
          <Button size="small" className={style.button} onClick={() => onUnit(null)}>
            {words.unitAsSheet}
          </Button>
        </Strip>
      );
    return (
      <p className={shared.small}>
        {words.unit(UNIT_TEXT[unit])}{" "}
        {preferred !== unit && (
          <Button size="small" className={style.button} onClick={() => onUnit(preferred)}>
            {words.unitInstead(UNIT_TEXT[preferred])}
          </Button>
        )}
      </p>
    );
  }
}

/** One line per reason and row or heading: “G5 (2028): buiten 2021–2027”. */
function linesOf(left: readonly Left[], reasons: Readonly<Record<Left["reason"], string>>): string[] {
  const lines = left.map(
    ({ row, column, year, reason }) =>
      `${cellAddress(row, column)}${year === undefined ? "" : ` (${year})`}: ${reasons[reason]}`,
  );
  return [...new Set(lines)];
}
