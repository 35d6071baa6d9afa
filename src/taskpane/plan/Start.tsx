import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { volledigAdres } from "../../invoegen/adres";
import { Stapkop } from "../onderdelen/Stapkop";
import { useGedeeldeStijlen } from "../onderdelen/stijlen";
import type { Opsteller } from "./opsteller";
import type { Stand } from "./stand";
import { usePlanstijlen } from "./stijlen";
import { useTeksten } from "./taal";

const useStyles = makeStyles({
  keuze: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "2px",
    width: "100%",
    padding: "8px",
    marginBottom: "6px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  plek: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

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
  const stijl = useStyles();
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
        {kandidaten === null && bezig && <Spinner size="tiny" label={plan.werk[bezig.werk]} />}
        {kandidaten?.length === 0 && <p className={gedeeld.klein}>{plan.geenKandidaten}</p>}
        {kandidaten && kandidaten.length > 0 && (
          <ul className={gemeenschappelijk.kaal} aria-label={plan.uitWerkmap}>
            {kandidaten.map((kandidaat) => {
              const { doel, tabel } = kandidaat.plek;
              const adres = volledigAdres(doel.blad, doel);
              return (
                <li key={adres}>
                  <Button className={stijl.keuze} onClick={() => void opsteller.leesKandidaat(kandidaat)}>
                    <span className={stijl.plek}>{adres}</span>
                    <span className={gedeeld.klein}>
                      {[tabel === null ? "" : plan.tabel(tabel), kandidaat.reden[plan.taal]]
                        .filter(Boolean)
                        .join(" · ")}
                    </span>
                  </Button>
                </li>
              );
            })}
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
