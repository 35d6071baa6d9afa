import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo } from "react";
import { actiefScenario, type Planbevinding } from "../../../work/plan";
import { Stapkop } from "../../parts/Stapkop";
import { useGedeeldeStijlen } from "../../parts/stijlen";
import { Strook } from "../../parts/Strook";
import { toets } from "../beeld";
import type { Stapprops } from "../deel";
import type { Stand } from "../stand";
import { usePlanstijlen } from "../stijlen";
import { useTeksten } from "../taal";
import { tellingVan } from "../toets/telling";
import { Bladvraag } from "./Bladvraag";
import { Schrijfvoorbeeld } from "./Schrijfvoorbeeld";

interface Props extends Stapprops {
  stand: Stand;
  bevindingen: readonly Planbevinding[];
}

/** Het plan in de werkmap zetten: eerst wat er gaat gebeuren, dan pas schrijven. */
export function Schrijfstap({ ontwerp, beeld, stand: { schrijven, bezig }, bevindingen, opsteller }: Props) {
  const { plan } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = usePlanstijlen();
  const { naam, activiteiten } = actiefScenario(ontwerp);
  const { fout } = tellingVan(bevindingen);
  const { eenheid, metBaten } = ontwerp;
  const zonderBaten = useMemo(
    () => (metBaten ? tellingVan(toets(beeld, { eenheid, metBaten: false }, activiteiten)).fout : fout),
    [beeld, eenheid, metBaten, activiteiten, fout],
  );
  return (
    <section className={stijl.vak} aria-labelledby="planstap">
      <Stapkop id="planstap">{plan.schrijfKop}</Stapkop>
      <p className={gedeeld.klein}>{plan.schrijfUitleg(naam)}</p>
      <Checkbox
        label={{ children: plan.metBaten, className: gedeeld.klein }}
        checked={ontwerp.metBaten}
        onChange={(_, { checked }) => opsteller.kies({ metBaten: checked === true })}
      />
      {activiteiten.length === 0 && <Strook soort="let-op">{plan.leegPlan}</Strook>}
      {fout > 0 && (
        <Strook soort="let-op">
          {plan.metFouten(fout, fout - zonderBaten)}
          <Button size="small" onClick={() => opsteller.vergelijk(false)}>
            {plan.bekijkFouten}
          </Button>
        </Strook>
      )}
      {schrijven === null && (
        <div className={stijl.knoppen}>
          <Button
            appearance="primary"
            disabledFocusable={bezig !== null}
            onClick={() => void opsteller.bereidVoor()}
          >
            {plan.voorbeeld}
          </Button>
        </div>
      )}
      {schrijven?.fase === "verschillen" && (
        <Bladvraag geschreven={schrijven.geschreven} eenheid={ontwerp.eenheid} opsteller={opsteller} />
      )}
      {schrijven?.fase === "voorbeeld" && (
        <Schrijfvoorbeeld
          voorbereid={schrijven.voorbereid}
          nietOvergenomen={schrijven.nietOvergenomen}
          bezig={bezig !== null}
          opsteller={opsteller}
        />
      )}
    </section>
  );
}
