import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { EENHEIDTEKST, jarenTekst } from "../../../knowledge/notatie";
import { actiefScenario, actielijnenZonderPlan, telPlan, type Planbevinding } from "../../../work/plan";
import { Ramingsmerk } from "../../parts/Ramingsmerk";
import { Stapkop } from "../../parts/Stapkop";
import { useGedeeldeStijlen } from "../../parts/stijlen";
import { Strook } from "../../parts/Strook";
import type { Stapprops } from "../deel";
import { usePlanstijlen } from "../stijlen";
import type { Stand } from "../stand";
import { useTeksten } from "../taal";
import { Actielijnvak } from "./Actielijnvak";
import { Planplaatje } from "./Planplaatje";
import { Standregel } from "./Standregel";

const useStyles = makeStyles({
  totaal: {
    padding: "6px 8px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props extends Stapprops {
  stand: Stand;
  bevindingen: readonly Planbevinding[];
}

/** Per actielijn de activiteiten en hun bedragen; wat er over is, telt mee terwijl men typt. */
export function Planstap({ ontwerp, beeld, stand, bevindingen, opsteller }: Props) {
  const { plan } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = useStyles();
  const gemeenschappelijk = usePlanstijlen();
  const { beschikbaar } = beeld;
  const { eenheid } = ontwerp;
  const { activiteiten } = actiefScenario(ontwerp);
  const telling = useMemo(() => telPlan(activiteiten, beschikbaar), [activiteiten, beschikbaar]);
  const zonderPlan = actielijnenZonderPlan(activiteiten, beschikbaar);
  return (
    <section className={gemeenschappelijk.ruim} aria-labelledby="planstap">
      <div className={gemeenschappelijk.vak}>
        <Stapkop id="planstap">{plan.planKop(jarenTekst(beschikbaar.jaren))}</Stapkop>
        <p className={gedeeld.klein}>
          {plan.volgens(beschikbaar.naam, EENHEIDTEKST[eenheid])}{" "}
          {beschikbaar.bron === "raming" && <Ramingsmerk />}
        </p>
        <div className={stijl.totaal}>
          <Standregel
            stand={telling.totaal}
            tekortjaren={telling.jaren.filter((jaar) => telling.jaar(jaar).over < 0)}
            eenheid={eenheid}
          />
        </div>
        {zonderPlan.length > 0 && (
          <Strook soort="bezig">
            {plan.voorstelUitleg(zonderPlan)}
            <Button
              size="small"
              appearance={activiteiten.length === 0 ? "primary" : "secondary"}
              onClick={() => opsteller.maakVoorstel()}
            >
              {plan.voorstelMaken}
            </Button>
          </Strook>
        )}
      </div>
      {beschikbaar.actielijnen.map((lijn) => (
        <Actielijnvak
          key={lijn.nummer}
          lijn={lijn}
          activiteiten={activiteiten.filter(({ actielijn }) => actielijn === lijn.nummer)}
          telling={telling}
          beschikbaar={beschikbaar}
          bevindingen={bevindingen}
          eenheid={eenheid}
          stand={stand}
          opsteller={opsteller}
        />
      ))}
      <Planplaatje telling={telling} eenheid={eenheid} />
    </section>
  );
}
