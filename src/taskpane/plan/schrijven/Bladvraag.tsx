import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { Geschrevenplan, Planverschil } from "../../../work/plan/werkmap";
import type { Eenheid } from "../../../knowledge/pok/soorten";
import { datumInTekst } from "../../../knowledge/notatie";
import { useGedeeldeStijlen } from "../../parts/stijlen";
import { Strook } from "../../parts/Strook";
import { geld } from "../getallen";
import type { Opsteller } from "../opsteller";
import { usePlanstijlen } from "../stijlen";
import { useTeksten, type Teksten } from "../taal";

/** Zoveel wijzigingen noemt de vraag; de rest is een aantal. */
const MEESTE = 10;

interface Props {
  geschreven: Geschrevenplan;
  eenheid: Eenheid;
  opsteller: Opsteller;
}

/** De gebruiker wijzigde het geschreven plan op het blad: overnemen in het plan, of daar laten. */
export function Bladvraag({ geschreven: { blad, geschrevenOp, verschillen }, eenheid, opsteller }: Props) {
  const { plan } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = usePlanstijlen();
  const id = useId();
  const eerste = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    eerste.current?.focus();
  }, []);
  return (
    <div role="group" aria-labelledby={id}>
      <Strook soort="let-op">
        <h3 id={id} className={stijl.ondertitel}>
          {plan.bladGewijzigd(blad, datumInTekst(geschrevenOp), verschillen.length)}
        </h3>
        <ul className={`${stijl.lijst} ${gedeeld.cijfers}`}>
          {verschillen.slice(0, MEESTE).map((verschil, i) => (
            <li key={i}>{verschilTekst(plan, verschil, eenheid)}</li>
          ))}
          {verschillen.length > MEESTE && <li>{plan.enMeer(verschillen.length - MEESTE)}</li>}
        </ul>
        <div className={stijl.knoppen}>
          <Button ref={eerste} appearance="primary" onClick={() => void opsteller.neemBladOver()}>
            {plan.neemBladOver}
          </Button>
          <Button onClick={() => void opsteller.laatPlanGelden()}>{plan.laatPlanGelden}</Button>
        </div>
        <p className={gedeeld.klein}>{plan.laatPlanUitleg}</p>
      </Strook>
    </div>
  );
}

/** Een wijziging op het blad in één regel. */
export function verschilTekst(plan: Teksten["plan"], verschil: Planverschil, eenheid: Eenheid): string {
  const bedrag = (euro: number | null, gevonden = "") =>
    euro !== null ? geld(euro, eenheid) : gevonden === "" ? plan.leeg : `“${gevonden}”`;
  switch (verschil.soort) {
    case "bedrag":
      return plan.bedragGewijzigd(
        verschil.nr,
        verschil.jaar,
        bedrag(verschil.was),
        bedrag(verschil.is, verschil.gevonden),
        verschil.adres,
      );
    case "tekst":
      return plan.tekstGewijzigd(
        verschil.nr,
        plan.velden[verschil.veld],
        verschil.was,
        verschil.is,
        verschil.adres,
      );
    case "rijErbij":
      return plan.rijErbij(verschil.rij.naam, verschil.adres);
    case "rijWeg":
      return plan.rijWeg(verschil.nr);
  }
}
