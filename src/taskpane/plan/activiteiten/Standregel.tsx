import { mergeClasses } from "@fluentui/react-components";
import { jarenTekst } from "../../../knowledge/notatie";
import type { Stand } from "../../../work/plan/telling";
import type { Eenheid } from "../../../knowledge/pok/soorten";
import { useGedeeldeStijlen } from "../../parts/stijlen";
import { geld } from "../getallen";
import { usePlanstijlen } from "../stijlen";
import { useTeksten } from "../taal";

interface Props {
  stand: Stand;
  /** De jaren waarin er meer gepland is dan er is, ook als het totaal uitkomt. */
  tekortjaren: readonly number[];
  eenheid: Eenheid;
}

/** Wat er beschikbaar is, wat er gepland is en wat er over is of te veel. */
export function Standregel({ stand: { inzetbaar, gepland, over }, tekortjaren, eenheid }: Props) {
  const { plan } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = usePlanstijlen();
  return (
    <p className={mergeClasses(gedeeld.klein, gedeeld.cijfers)}>
      {plan.waarvanGepland(geld(inzetbaar, eenheid), geld(gepland, eenheid))}{" "}
      <span className={over < 0 ? stijl.tekort : undefined}>
        {over < 0 ? plan.teVeel(geld(-over, eenheid)) : plan.over(geld(over, eenheid))}
      </span>
      {tekortjaren.length > 0 && (
        <span className={stijl.tekort}> · {plan.tekortIn(jarenTekst(tekortjaren))}</span>
      )}
    </p>
  );
}
