import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { STAPPEN, type Stap } from "../../work/plan";
import { usePlanstijlen } from "./stijlen";
import { useTeksten } from "./taal";

const useStyles = makeStyles({
  voet: { paddingTop: "10px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Terug naar de vorige stap en verder naar de volgende. */
export function Stapvoet({ stap, bijKeuze }: { stap: Stap; bijKeuze(stap: Stap): void }) {
  const { plan } = useTeksten();
  const stijl = useStyles();
  const gemeenschappelijk = usePlanstijlen();
  const plaats = STAPPEN.indexOf(stap);
  const vorige = STAPPEN[plaats - 1];
  const volgende = STAPPEN[plaats + 1];
  return (
    <div className={mergeClasses(gemeenschappelijk.rij, gemeenschappelijk.uiteen, stijl.voet)}>
      {vorige ? <Button onClick={() => bijKeuze(vorige)}>{plan.vorige}</Button> : <span />}
      {volgende && (
        <Button appearance="primary" onClick={() => bijKeuze(volgende)}>
          {plan.volgende(plan.stappen[volgende])}
        </Button>
      )}
    </div>
  );
}
