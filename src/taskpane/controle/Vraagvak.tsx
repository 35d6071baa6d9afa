import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { volledigAdres } from "../../invoegen/adres";
import { Strook } from "../onderdelen/Strook";
import { useTeksten } from "../taal";
import type { Controlebeheer } from "./controlebeheer";
import type { Stand, Vraag } from "./stand";
import { useControlestijlen } from "./stijlen";
import { maatstafTekst } from "./teksten";

const useStyles = makeStyles({
  vraag: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

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
  const ja = {
    beheer,
    bijJa: () =>
      void beheer.bevestig(controle.taal, uitkomst ? maatstafTekst(controle, uitkomst.maatstaf) : ""),
  };
  if (vraag.soort === "merken") {
    const { wijze, cellen } = vraag;
    const plan = plek ? volledigAdres(plek.doel.blad, plek.doel) : "";
    return (
      <Kader
        vraag={controle.vraagMerken(wijze, cellen)}
        ja={controle.jaMerken}
        nee={controle.nietMerken}
        {...ja}
      >
        {controle.gevolgMerken(wijze, plan)}
        {wijze === "kleur" && merken.kleuren > 0 && ` ${controle.alGemerkt}`}
      </Kader>
    );
  }
  if (vraag.soort === "wissen") {
    return (
      <Kader vraag={controle.vraagWissen} ja={controle.jaWissen} nee={controle.nietWissen} {...ja}>
        <ul className={stijl.lijst}>
          {controle.merkstand(vraag.merken).map((regel) => (
            <li key={regel}>{regel}</li>
          ))}
        </ul>
        {controle.gevolgWissen}
      </Kader>
    );
  }
  const { open, terzijde } = uitkomst?.verdeling ?? { open: [], terzijde: [] };
  return (
    <Kader vraag={controle.vraagRapport} ja={controle.jaRapport} nee={controle.nietRapport} {...ja}>
      {controle.gevolgRapport(open.length, terzijde.length)}
    </Kader>
  );
}

interface Kaderprops {
  vraag: string;
  ja: string;
  nee: string;
  bijJa(): void;
  beheer: Controlebeheer;
  children: ReactNode;
}

function Kader({ vraag, ja, nee, bijJa, beheer, children }: Kaderprops) {
  const stijl = useStyles();
  const gemeenschappelijk = useControlestijlen();
  const id = useId();
  const neeknop = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    neeknop.current?.focus();
  }, []);
  return (
    <div role="alertdialog" aria-labelledby={id} onKeyDown={({ key }) => key === "Escape" && beheer.laatZo()}>
      <Strook soort="let-op">
        <p id={id} className={stijl.vraag}>
          {vraag}
        </p>
        <div>{children}</div>
        <div className={gemeenschappelijk.knoppen}>
          <Button ref={neeknop} appearance="primary" onClick={() => beheer.laatZo()}>
            {nee}
          </Button>
          <Button onClick={bijJa}>{ja}</Button>
        </div>
      </Strook>
    </div>
  );
}
