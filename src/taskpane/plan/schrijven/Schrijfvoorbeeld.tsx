import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { Bladvoorbeeld, Planverschil, Voorbereid } from "../../../work/plan/werkmap";
import { useGedeeldeStijlen } from "../../parts/stijlen";
import { Strook } from "../../parts/Strook";
import type { Opsteller } from "../opsteller";
import { usePlanstijlen } from "../stijlen";
import { useTeksten } from "../taal";
import { verschilTekst } from "./Bladvraag";

/** Zoveel adressen noemt het voorbeeld; de rest is een aantal. */
const MEESTE = 10;

const useStyles = makeStyles({
  blad: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface Props {
  voorbereid: Voorbereid;
  nietOvergenomen: readonly Planverschil[];
  bezig: boolean;
  opsteller: Opsteller;
}

/** Per blad wat er gaat gebeuren, en de knop die het doet. */
export function Schrijfvoorbeeld({
  voorbereid: { opdracht, bladen },
  nietOvergenomen,
  bezig,
  opsteller,
}: Props) {
  const { plan } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = usePlanstijlen();
  const id = useId();
  const knop = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    knop.current?.focus();
  }, []);
  return (
    <section className={stijl.vak} aria-labelledby={id}>
      <h3 id={id} className={stijl.ondertitel}>
        {plan.watErGebeurt}
      </h3>
      <ul className={stijl.kaal} aria-label={plan.bladen}>
        {bladen.map((blad) => (
          <Blad key={blad.soort} blad={blad} />
        ))}
      </ul>
      {nietOvergenomen.length > 0 && (
        <Strook soort="let-op">
          {plan.blijftOpBlad(nietOvergenomen.length)}
          <ul className={stijl.lijst}>
            {nietOvergenomen.slice(0, MEESTE).map((verschil, i) => (
              <li key={i}>{verschilTekst(plan, verschil, opdracht.ontwerp.eenheid)}</li>
            ))}
            {nietOvergenomen.length > MEESTE && <li>{plan.enMeer(nietOvergenomen.length - MEESTE)}</li>}
          </ul>
        </Strook>
      )}
      <p className={gedeeld.klein}>{plan.andereBladen}</p>
      <div className={stijl.knoppen}>
        <Button
          ref={knop}
          appearance="primary"
          disabledFocusable={bezig}
          onClick={() => void opsteller.schrijf()}
        >
          {plan.schrijf}
        </Button>
      </div>
    </section>
  );
}

function Blad({ blad: { soort, blad, hoe, ...verandering } }: { blad: Bladvoorbeeld }) {
  const { plan } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const gemeenschappelijk = usePlanstijlen();
  const stijl = useStyles();
  const { adres, bijgewerkt, behouden, rijenErbij, rijenWeg, rijenBehouden, rijenVerwijderd, eigenRijen } =
    verandering;
  const regels = [
    ...(hoe === "ongewijzigd" ? [] : [plan.cellen(hoe === "nieuw", adres, bijgewerkt)]),
    ...(rijenErbij.length > 0 && hoe !== "nieuw" ? [plan.rijenErbij(rijenErbij)] : []),
    ...(rijenWeg.length > 0 ? [plan.rijenWeg(rijenWeg)] : []),
    ...(rijenBehouden.length > 0 ? [plan.rijenBehouden(rijenBehouden)] : []),
    ...(rijenVerwijderd.length > 0 ? [plan.rijenVerwijderd(rijenVerwijderd)] : []),
    ...(eigenRijen > 0 ? [plan.eigenRijen(eigenRijen)] : []),
    ...(behouden.length > 0
      ? [plan.behouden(behouden.slice(0, MEESTE), Math.max(0, behouden.length - MEESTE))]
      : []),
  ];
  return (
    <li className={stijl.blad}>
      <span className={gemeenschappelijk.ondertitel}>{blad}</span>{" "}
      <span className={gedeeld.klein}>
        {plan.bladsoorten[soort]}, {plan.hoe[hoe]}
      </span>
      {regels.length > 0 && (
        <ul className={`${gemeenschappelijk.lijst} ${gedeeld.klein}`}>
          {regels.map((regel) => (
            <li key={regel}>{regel}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
