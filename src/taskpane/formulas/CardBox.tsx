import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Call } from "../../work/formulas/calls";
import type { Riddle } from "../../work/formulas/origin";
import { formulaNl } from "../../work/formula";
import { useSharedStyles } from "../parts/styles";
import { Strip } from "../parts/Strip";
import { useFormulaStyles } from "./styles";
import { useTexts } from "./language";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

interface Props {
  call: Call;
  /** What the call is about; "" if that is not known. */
  subject: string;
  riddle: Riddle | null;
  /** Whether the call is the whole formula, which is already shown then. */
  whole: boolean;
  children?: ReactNode;
}

/** The card of one call: its function, its subject, and possibly why its origin cannot be told. */
export function CardBox({ call, subject, riddle, whole, children }: Props) {
  const { formulas } = useTexts();
  const style = useStyles();
  const shared = useSharedStyles();
  const view = useFormulaStyles();
  const name = `POK.${call.fn}`;
  return (
    <section className={style.card} aria-label={name}>
      <h3 className={shared.header}>{subject ? `${name}: ${subject}` : name}</h3>
      {!whole && <p className={view.formula}>{formulaNl(call.text)}</p>}
      {riddle && (
        <Strip kind="warning">
          {riddle.kind === "error"
            ? riddle.sentence
            : formulas.undetermined(riddle.argument, formulaNl(riddle.text))}
        </Strip>
      )}
      {children}
    </section>
  );
}
