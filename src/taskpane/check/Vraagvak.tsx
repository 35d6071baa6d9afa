import { useEffect, useState } from "react";
import { volledigAdres } from "../../sheet/adres";
import { Vraagkader } from "../parts/Vraagkader";
import { useTeksten } from "./taal";
import type { Controlebeheer } from "./controlebeheer";
import type { Stand, Vraag } from "./stand";
import { useControlestijlen } from "./stijlen";
import { maatstafTekst } from "./teksten";

/** De vraag voor er iets verandert; wie niets kiest, of Esc drukt, laat alles zoals het is. */
export function Vraagvak({
  vraag,
  stand: { plek, uitkomst, merken },
  beheer,
}: {
  vraag: Vraag;
  stand: Stand;
  beheer: Controlebeheer;
}) {
  const { controle } = useTeksten();
  const stijl = useControlestijlen();
  const [vorige] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        // Alleen als niets anders de focus nam, gaat zij terug naar de knop die de vraag stelde.
        if (vorige instanceof HTMLElement && document.activeElement?.contains(vorige)) vorige.focus();
      });
    },
    [vorige],
  );
  const ja = {
    bijNee: () => beheer.laatZo(),
    bijJa: () =>
      void beheer.bevestig(controle.taal, uitkomst ? maatstafTekst(controle, uitkomst.maatstaf) : ""),
  };
  if (vraag.soort === "merken") {
    const { wijze, cellen } = vraag;
    const plan = plek ? volledigAdres(plek.doel.blad, plek.doel) : "";
    return (
      <Vraagkader
        vraag={controle.vraagMerken(wijze, cellen)}
        ja={controle.jaMerken}
        nee={controle.nietMerken}
        {...ja}
      >
        {controle.gevolgMerken(wijze, plan)}
        {wijze === "kleur" && merken.kleuren > 0 && ` ${controle.alGemerkt}`}
      </Vraagkader>
    );
  }
  if (vraag.soort === "wissen") {
    return (
      <Vraagkader vraag={controle.vraagWissen} ja={controle.jaWissen} nee={controle.nietWissen} {...ja}>
        <ul className={stijl.lijst}>
          {controle.merkstand(vraag.merken).map((regel) => (
            <li key={regel}>{regel}</li>
          ))}
        </ul>
        {controle.gevolgWissen}
      </Vraagkader>
    );
  }
  const { open, terzijde } = uitkomst?.verdeling ?? { open: [], terzijde: [] };
  return (
    <Vraagkader vraag={controle.vraagRapport} ja={controle.jaRapport} nee={controle.nietRapport} {...ja}>
      {controle.gevolgRapport(open.length, terzijde.length)}
    </Vraagkader>
  );
}
