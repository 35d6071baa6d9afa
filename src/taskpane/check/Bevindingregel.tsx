import { Link } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Controlebevinding } from "../../work/check/bevinding";
import type { Doel } from "../../sheet/doel";
import { Bevindingkader } from "../parts/Bevindingkader";
import { Cellink } from "../parts/Cellink";
import { useGedeeldeStijlen } from "../parts/stijlen";
import type { Controlebeheer } from "./controlebeheer";
import { useTeksten } from "./taal";
import { Terzijdeformulier } from "./Terzijdeformulier";

interface Props {
  bevinding: Controlebevinding;
  /** Het plan waar zij in zit. */
  doel: Doel;
  /** Wie het laatst een bevinding terzijde legde. */
  naam: string;
  beheer: Controlebeheer;
}

/** Eén bevinding: code, cel, zin en bron, en de weg om haar terzijde te leggen. */
export function Bevindingregel({ bevinding, doel, naam, beheer }: Props) {
  const { controle } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const [legt, zetLegt] = useState(false);
  const knop = useRef<HTMLButtonElement>(null);
  const formulier = useRef<HTMLDivElement>(null);
  const { taal } = controle;
  const plek = bevinding.adres || controle.heelPlan;
  const sluit = () => {
    zetLegt(false);
    requestAnimationFrame(() => knop.current?.focus());
  };
  const bewaar = async (reden: string, wie: string) => {
    const regel = formulier.current?.closest("li") ?? null;
    const verder = buurknop(regel);
    await beheer.legTerzijde(bevinding, reden, wie);
    // Lukte het niet, dan staat de regel er nog en blijft de focus daar.
    requestAnimationFrame(() => regel?.isConnected === false && verder?.focus());
  };
  return (
    <Bevindingkader
      code={bevinding.code}
      titel={bevinding.titel(taal)}
      zin={bevinding.bericht(taal)}
      bronkop={controle.bron}
      bron={bevinding.bron(taal)}
      plaats={<Cellink doel={celdoel(bevinding, doel)} tekst={plek} beheer={beheer} />}
      actie={
        !legt && (
          <Link
            as="button"
            ref={knop}
            className={gedeeld.link}
            aria-label={controle.legTerzijdeVan(bevinding.code, plek)}
            onClick={() => zetLegt(true)}
          >
            {controle.legTerzijde}
          </Link>
        )
      }
    >
      {legt && (
        <div ref={formulier}>
          <Terzijdeformulier
            naam={naam}
            bijBewaar={(reden, wie) => void bewaar(reden, wie)}
            bijSluit={sluit}
          />
        </div>
      )}
    </Bevindingkader>
  );
}

/** De laatste knop van de volgende regel in een lijst, of anders van de vorige: daar gaat wie er een afhandelt verder. */
export function buurknop(regel: Element | null): HTMLElement | null {
  const buur = regel?.nextElementSibling ?? regel?.previousElementSibling;
  return [...(buur?.querySelectorAll("button") ?? [])].pop() ?? null;
}

/** De cel van een bevinding, of het hele plan. */
export function celdoel({ cel }: Controlebevinding, plan: Doel): Doel {
  return cel ? { ...plan, ...cel, rijen: 1, kolommen: 1 } : plan;
}
