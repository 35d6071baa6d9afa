import { makeStyles, tokens } from "@fluentui/react-components";
import type { Available, Certainty } from "../../../work/plan";
import { useLegendStyle } from "../../parts/legendStyle";
import { Line } from "../../parts/grid/Line";
import { useTexts } from "../language";
import { EndMark, CERTAINTY_LINE } from "./CertaintyMark";

const LINES: readonly Certainty[] = ["fixed", "voorlopig", "open"];
const WORDS = ["rijk", "others"] as const;

const useStyles = makeStyles({ word: { color: tokens.colorNeutralForeground1 } });

/** What the lines and words in the table mean, as far as they occur in it. */
export function CertaintyLegend({ available: { actielijnen, years, cell } }: { available: Available }) {
  const { plan } = useTexts();
  const style = useLegendStyle();
  const { word } = useStyles();
  const cells = actielijnen.flatMap(({ number }) => years.map((year) => cell(number, year)));
  const occurs = (kind: Certainty) => cells.some(({ certainty }) => certainty === kind);
  return (
    <ul className={style.legend} aria-label={plan.legend}>
      {LINES.filter(occurs).map((kind) => (
        <li key={kind}>
          <Line kind={CERTAINTY_LINE[kind]} className={style.line} />
          {plan.certainty[kind]}
        </li>
      ))}
      {WORDS.filter(occurs).map((kind) => (
        <li key={kind}>
          <span className={word}>{plan.certaintyShort[kind]}</span>
          {plan.certainty[kind]}
        </li>
      ))}
      {cells.some(({ ends }) => ends) && (
        <li>
          <EndMark />
          {plan.ends}
        </li>
      )}
    </ul>
  );
}
