import { Button } from "@fluentui/react-components";
import { Plekkeuze, plekTekst } from "../parts/Plekkeuze";
import { Stapkop } from "../parts/Stapkop";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { Wachtteken } from "../parts/Wachtteken";
import type { Opsteller } from "./opsteller";
import type { Stand } from "./stand";
import { usePlanstijlen } from "./stijlen";
import { useTeksten } from "./taal";

/** Waarvan een plan uitgaat: van niets, of van een plan dat al in de werkmap staat. */
export function Start({
  stand: { ontwerp, kandidaten, bezig },
  opsteller,
}: {
  stand: Stand;
  opsteller: Opsteller;
}) {
  const { plan } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const gemeenschappelijk = usePlanstijlen();
  return (
    <section className={gemeenschappelijk.ruim} aria-labelledby="planstart">
      <Stapkop id="planstart">{plan.startKop}</Stapkop>
      <div className={gemeenschappelijk.vak}>
        <p className={gedeeld.klein}>{ontwerp ? plan.erbijUitleg : plan.startUitleg}</p>
        <div className={gemeenschappelijk.knoppen}>
          {ontwerp ? (
            <Button onClick={() => opsteller.terug()}>{plan.terug}</Button>
          ) : (
            <Button appearance="primary" onClick={() => opsteller.nieuwPlan()}>
              {plan.nieuwPlan}
            </Button>
          )}
        </div>
      </div>
      <div className={gemeenschappelijk.vak}>
        <h3 className={gedeeld.kop}>{plan.uitWerkmap}</h3>
        {kandidaten === null && bezig && <Wachtteken tekst={plan.werk[bezig.werk]} />}
        {kandidaten?.length === 0 && <p className={gedeeld.klein}>{plan.geenKandidaten}</p>}
        {kandidaten && kandidaten.length > 0 && (
          <ul className={gemeenschappelijk.kaal} aria-label={plan.uitWerkmap}>
            {kandidaten.map((kandidaat) => (
              <Plekkeuze
                key={plekTekst(kandidaat.plek)}
                plek={kandidaat.plek}
                tabel={plan.tabel}
                reden={kandidaat.reden[plan.taal]}
                bijKeuze={() => void opsteller.leesKandidaat(kandidaat)}
              />
            ))}
          </ul>
        )}
        <div className={gemeenschappelijk.knoppen}>
          <Button size="small" onClick={() => void opsteller.leesSelectie()}>
            {plan.selectie}
          </Button>
          {kandidaten !== null && (
            <Button size="small" onClick={() => void opsteller.zoekPlannen()}>
              {plan.zoekOpnieuw}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
