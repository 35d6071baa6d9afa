import { makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { ChoiceBar } from "../parts/ChoiceBar";
import { useStoreState } from "../parts/store";
import { useSharedStyles } from "../parts/styles";
import { useFocusKeeper } from "../parts/useFocusKeeper";
import { useTexts } from "./language";
import { FreezePart } from "./FreezePart";
import type { FormulaStore } from "./formulaStore";
import { OriginPart } from "./OriginPart";
import { ListPart } from "./ListPart";
import { MessageBox } from "./MessageBox";
import { PARTS } from "./state";
import { QuestionBox } from "./QuestionBox";

const useStyles = makeStyles({
  bar: { display: "flex" },
});

/** The origin of amounts, the list of POK formulas, and freezing and thawing. */
export function FormulasView({ formulaStore }: { formulaStore: FormulaStore }) {
  const { formulas } = useTexts();
  const style = useStyles();
  const shared = useSharedStyles();
  const state = useStoreState(formulaStore);
  const { part, origin, question, busy, message } = state;
  const { home, box } = useFocusKeeper<HTMLDivElement>();
  useEffect(() => formulaStore.followSelection(), [formulaStore]);
  useEffect(() => formulaStore.followWorkbook(), [formulaStore]);
  return (
    <div className={shared.view} ref={home} tabIndex={-1} {...box}>
      <div className={style.bar}>
        <ChoiceBar
          name={formulas.part}
          values={PARTS}
          chosen={part}
          text={(choice) => formulas[choice]}
          onChoose={(choice) => void formulaStore.choosePart(choice)}
        />
      </div>
      {question && <QuestionBox question={question} store={formulaStore} />}
      <MessageBox busy={busy} message={message} store={formulaStore} />
      {part === "origin" && <OriginPart origin={origin} store={formulaStore} />}
      {part === "list" && <ListPart state={state} store={formulaStore} />}
      {part === "freezing" && <FreezePart state={state} store={formulaStore} />}
    </div>
  );
}
