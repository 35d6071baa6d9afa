import { makeStyles, tokens } from "@fluentui/react-components";
import { bedragTekst, jarenTekst } from "../../../knowledge/notatie";
import { actiefScenario, type Planbevinding } from "../../../work/plan";
import { CATALOGUS, ERNSTEN } from "../../../rules";
import { Ernstmerk } from "../../parts/Ernstmerk";
import { Keuzebalk } from "../../parts/Keuzebalk";
import { Stapkop } from "../../parts/Stapkop";
import { useGedeeldeStijlen } from "../../parts/stijlen";
import { Strook } from "../../parts/Strook";
import type { Stapprops } from "../deel";
import type { Stand } from "../stand";
import { usePlanstijlen } from "../stijlen";
import { useTeksten } from "../taal";
import { Planbevindingregel } from "./Planbevindingregel";
import { perErnst, tellingVan } from "./telling";
import { veldVan } from "./veld";
import { Vergelijkdeel } from "./Vergelijkdeel";

const useStyles = makeStyles({
  telling: { display: "flex", flexWrap: "wrap", gap: "4px 12px", fontSize: tokens.fontSizeBase200 },
  ernst: { display: "inline-flex", alignItems: "center", gap: "4px" },
  groepskop: { display: "flex", alignItems: "center", gap: "6px", paddingTop: "4px" },
});

const DELEN = ["bevindingen", "vergelijken"] as const;

interface Props extends Stapprops {
  stand: Stand;
  bevindingen: readonly Planbevinding[];
}

/** Dezelfde regels als de weergave Controle, op het plan in wording; en de scenario's naast elkaar. */
export function Toetsstap({ ontwerp, beeld, stand: { vergelijkt }, bevindingen, opsteller }: Props) {
  const { plan } = useTeksten();
  const stijl = usePlanstijlen();
  const meer = ontwerp.scenarios.length > 1;
  const toontVergelijking = meer && vergelijkt;
  return (
    <section className={stijl.vak} aria-labelledby="planstap">
      <Stapkop id="planstap">{plan.stappen.controle}</Stapkop>
      {meer && (
        <Keuzebalk
          naam={plan.stappen.controle}
          waarden={DELEN}
          gekozen={toontVergelijking ? "vergelijken" : "bevindingen"}
          tekst={(deel) => plan.toetsdelen[deel]}
          bijKeuze={(deel) => opsteller.vergelijk(deel === "vergelijken")}
        />
      )}
      {toontVergelijking ? (
        <Vergelijkdeel ontwerp={ontwerp} beeld={beeld} />
      ) : (
        <Bevindingen ontwerp={ontwerp} beeld={beeld} bevindingen={bevindingen} opsteller={opsteller} />
      )}
    </section>
  );
}

function Bevindingen({ ontwerp, beeld, bevindingen, opsteller }: Omit<Props, "stand">) {
  const { plan } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const gemeenschappelijk = usePlanstijlen();
  const stijl = useStyles();
  const { activiteiten, deelVoorlopig } = actiefScenario(ontwerp);
  const { beschikbaar } = beeld;
  const keer = (code: string) => bevindingen.filter(({ bevinding }) => bevinding.code === code).length;
  const telling = tellingVan(bevindingen);
  const getoetst = plan.getoetst(
    activiteiten.length,
    jarenTekst(beschikbaar.jaren),
    CATALOGUS.length,
    beschikbaar.naam,
  );
  if (activiteiten.length === 0) return <Strook soort="let-op">{plan.niksTeToetsen}</Strook>;
  return (
    <>
      {bevindingen.length === 0 ? (
        <Strook soort="goed">
          <strong>{plan.geenBevindingen}</strong>
          <span>{getoetst}</span>
        </Strook>
      ) : (
        <>
          <div className={stijl.telling} role="status">
            {ERNSTEN.filter((ernst) => telling[ernst] > 0).map((ernst) => (
              <span key={ernst} className={stijl.ernst}>
                <Ernstmerk ernst={ernst} />
                {plan.aantal(ernst, telling[ernst])}
              </span>
            ))}
          </div>
          <p className={gedeeld.klein}>{getoetst}</p>
        </>
      )}
      {deelVoorlopig !== undefined && (
        <Strook soort="let-op">
          {plan.behoedzaamBedoeld(bedragTekst(deelVoorlopig * 100, 1), keer("POK-12"), keer("POK-14"))}
        </Strook>
      )}
      {perErnst(bevindingen).map((groep) => (
        <div key={groep.ernst}>
          <h3 className={`${gemeenschappelijk.ondertitel} ${stijl.groepskop}`}>
            <Ernstmerk ernst={groep.ernst} />
            {plan.ernsten[groep.ernst]}
          </h3>
          <ul className={gemeenschappelijk.kaal} aria-label={plan.ernsten[groep.ernst]}>
            {groep.bevindingen.map((bevinding, i) => {
              const activiteit = activiteiten.find(({ nr }) => nr === bevinding.nr) ?? null;
              return (
                <Planbevindingregel
                  key={i}
                  bevinding={bevinding}
                  activiteit={activiteit}
                  bijOpen={() => opsteller.open(bevinding.nr, veldVan(bevinding.bevinding))}
                />
              );
            })}
          </ul>
        </div>
      ))}
    </>
  );
}
