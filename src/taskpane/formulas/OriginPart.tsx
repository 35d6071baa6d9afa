import { Button } from "@fluentui/react-components";
import { repairedFormula } from "../../work/formulas/repair";
import type { FondsOrigin } from "../../work/formulas/fondsOrigin";
import type { Origin } from "../../work/formulas/origin";
import type { Frozen } from "../../work/formulas/register";
import type { CellSelection } from "../../work/formulas/workbook";
import { rangeAddress, fullAddress } from "../../sheet/address";
import { useSharedStyles } from "../parts/styles";
import { Strip } from "../parts/Strip";
import { useFormat } from "../parts/language";
import { useTexts } from "./language";
import { CallCard } from "./CallCard";
import { FondsCard } from "./FondsCard";
import { CellLink } from "../parts/CellLink";
import { PlainFormula } from "./PlainFormula";
import { FactList } from "../parts/FactList";
import type { FormulaStore } from "./formulaStore";
import type { OriginState } from "./state";
import { useFormulaStyles } from "./styles";
import { formulaObstacleText } from "./texts";

/** Where the amount in the selected cell comes from. */
export function OriginPart({ origin, store }: { origin: OriginState; store: FormulaStore }) {
  const texts = useTexts();
  const { formulas } = texts;
  const shared = useSharedStyles();
  if (origin.phase === "looking") return <p className={shared.small}>{formulas.looking}</p>;
  if (origin.phase === "obstacle")
    return (
      <Strip kind="warning">
        {formulaObstacleText(texts, origin.obstacle)}
        <Button size="small" onClick={() => void store.look()}>
          {formulas.lookAgain}
        </Button>
      </Strip>
    );
  const { selection, origins, referenced } = origin;
  if (selection.frozen) return <FrozenCell frozen={selection.frozen} selection={selection} store={store} />;
  if (repairedFormula(selection.formula) !== null)
    return (
      <Strip kind="warning">
        {formulas.brokenExplanation}
        <Button size="small" onClick={() => void store.choosePart("list")}>
          {formulas.toRepair}
        </Button>
      </Strip>
    );
  if (referenced) return <PlainFormula selection={selection} referenced={referenced} store={store} />;
  if (origins.length === 0) return <p className={shared.small}>{formulas.noFormula}</p>;
  return <FormulaCell selection={selection} origins={origins} store={store} />;
}

function FormulaCell({
  selection,
  origins,
  store,
}: {
  selection: CellSelection;
  origins: readonly (Origin | FondsOrigin)[];
  store: FormulaStore;
}) {
  const { formulas } = useTexts();
  const shared = useSharedStyles();
  const view = useFormulaStyles();
  const { target, text, formulaLocal, spill } = selection;
  return (
    <div className={shared.box}>
      <h2 className={shared.header}>
        {fullAddress(target.sheet, target)}: {text}
      </h2>
      <p className={view.formula}>{formulaLocal}</p>
      {spill && (
        <p className={shared.small}>
          {formulas.spill(rangeAddress(spill), target.row - spill.row + 1, target.column - spill.column + 1)}{" "}
          <CellLink target={{ ...spill, rows: 1, columns: 1 }} store={store} />
        </p>
      )}
      {origins.map((origin, i) => {
        const whole = selection.formula === `=${origin.call.text}`;
        return origin.kind === "pok" ? (
          <CallCard key={i} origin={origin} whole={whole} store={store} />
        ) : (
          <FondsCard key={i} origin={origin} whole={whole} store={store} />
        );
      })}
    </div>
  );
}

function FrozenCell({
  frozen: { formulaLocal, editie, frozenOn, was },
  selection: { target, text },
  store,
}: {
  frozen: Frozen;
  selection: CellSelection;
  store: FormulaStore;
}) {
  const { formulas } = useTexts();
  const format = useFormat();
  const shared = useSharedStyles();
  const view = useFormulaStyles();
  return (
    <div className={shared.box}>
      <h2 className={shared.header}>
        {formulas.frozenTitle}, {fullAddress(target.sheet, target)}: {text}
      </h2>
      <p className={shared.small}>{formulas.frozenExplanation(frozenOn)}</p>
      <p className={view.formula}>{formulaLocal}</p>
      <FactList
        facts={[
          [formulas.editie, editie],
          [formulas.frozenOn, format.date(frozenOn)],
        ]}
      />
      <p className={shared.small}>{formulas.registerSheet}</p>
      <div className={shared.buttons}>
        <Button size="small" onClick={() => void store.askThaw(was)}>
          {formulas.formulaAgain}
        </Button>
      </div>
    </div>
  );
}
