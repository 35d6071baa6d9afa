import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Activiteit, Planbevinding } from "../../../work/plan";
import { Bevindingkader } from "../../parts/Bevindingkader";
import { useGedeeldeStijlen } from "../../parts/stijlen";
import { useTeksten } from "../taal";

const useStyles = makeStyles({ plaats: { flexShrink: 0, whiteSpace: "nowrap" } });

interface Props {
  bevinding: Planbevinding;
  /** De activiteit waar zij zit; weggelaten: wie dit leest weet dat al. */
  activiteit?: Activiteit | null;
  bijOpen?(): void;
}

/** Eén bevinding bij een plan in wording, zoals de weergave Controle haar toont, met de weg naar haar activiteit. */
export function Planbevindingregel({ bevinding: { bevinding }, activiteit, bijOpen }: Props) {
  const { plan } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = useStyles();
  const { titel, bron } = bevinding.toetsregel;
  return (
    <Bevindingkader
      code={bevinding.code}
      titel={titel[plan.taal]}
      zin={bevinding.bericht(plan.taal)}
      bronkop={plan.bronkop}
      bron={bron[plan.taal]}
      plaats={
        activiteit ? (
          <Link as="button" className={mergeClasses(gedeeld.link, stijl.plaats)} onClick={bijOpen}>
            {plan.naarActiviteit(activiteit.nr)}
          </Link>
        ) : (
          activiteit === null && (
            <span className={mergeClasses(gedeeld.klein, stijl.plaats)}>{plan.heelPlan}</span>
          )
        )
      }
    />
  );
}
