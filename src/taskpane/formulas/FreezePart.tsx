import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FrozenCell } from "../../work/formulas/workbook";
import { ChoiceBar } from "../parts/ChoiceBar";
import { useSharedStyles } from "../parts/styles";
import { Strip } from "../parts/Strip";
import { useFormat } from "../parts/language";
import { useTexts } from "./language";
import { CellLink } from "../parts/CellLink";
import type { FormulaStore } from "./formulaStore";
import { SCOPES, type State } from "./state";

const useStyles = makeStyles({
  lines: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  line: { display: "flex", flexDirection: "column" },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

/** The pane shows this many frozen cells; the register sheet has them all. */
const MAX = 50;

/** Turns formulas into values and back, and shows what is frozen. */
export function FreezePart({ state: { scope, register }, store }: { state: State; store: FormulaStore }) {
  const { formulas } = useTexts();
  const shared = useSharedStyles();
  const own = useStyles();
  const rows = register?.kind === "readResult" ? register.rows : [];
  return (
    <div className={shared.box}>
      <p className={shared.small}>{formulas.explanation}</p>
      <ChoiceBar
        name={formulas.where}
        values={SCOPES}
        chosen={scope}
        text={(choice) => formulas[choice]}
        onChoose={(choice) => store.chooseScope(choice)}
      />
      <div className={shared.buttons}>
        <Button appearance="primary" onClick={() => void store.askFreeze()}>
          {formulas.freezeButton}
        </Button>
        <Button onClick={() => void store.askThaw()}>{formulas.thawButton}</Button>
      </div>
      <h2 className={shared.header}>{formulas.frozenCells}</h2>
      {register?.kind === "unreadable" && (
        <Strip kind="error">{formulas.unreadable(register.missing.join(", "))}</Strip>
      )}
      {register && register.kind !== "unreadable" && rows.length === 0 && (
        <p className={shared.small}>{formulas.noneFrozen}</p>
      )}
      {rows.length > 0 && <p className={shared.small}>{formulas.registerSheet}</p>}
      <ul className={own.lines} aria-label={formulas.frozenCells}>
        {rows.slice(0, MAX).map((row) => (
          <FrozenLine key={row.row} row={row} store={store} />
        ))}
        {rows.length > MAX && <li className={shared.small}>{formulas.andMore(rows.length - MAX)}</li>}
      </ul>
    </div>
  );
}

function FrozenLine({ row, store }: { row: FrozenCell; store: FormulaStore }) {
  const format = useFormat();
  const { formulas } = useTexts();
  const shared = useSharedStyles();
  const style = useStyles();
  const { target, was, formulaLocal, editie, frozenOn, obstacle } = row;
  return (
    <li className={style.line}>
      <span>{target ? <CellLink target={target} store={store} /> : was}</span>
      <span className={mergeClasses(shared.small, style.formula)}>{formulaLocal}</span>
      <span className={shared.small}>
        {[editie, format.date(frozenOn), ...(obstacle ? [formulas.thawObstacle[obstacle]] : [])].join(" · ")}
      </span>
    </li>
  );
}
