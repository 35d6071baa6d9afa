import { Button } from "@fluentui/react-components";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { Strook } from "../parts/Strook";
import { useTeksten } from "./taal";
import type { Controlebeheer } from "./controlebeheer";
import type { Stand } from "./stand";
import { useControlestijlen } from "./stijlen";

/** Bevindingen op het blad zetten, dat weer weghalen, en een rapport maken. */
export function Bladacties({
  stand: { merken, kolomOud },
  getoetst,
  beheer,
}: {
  stand: Stand;
  /** Of er iets getoetst is; zonder oordeel valt er niets te merken of te verslaan. */
  getoetst: boolean;
  beheer: Controlebeheer;
}) {
  const { controle } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = useControlestijlen();
  const gemerkt = controle.merkstand(merken);
  return (
    <div role="group" className={stijl.vak} aria-label={controle.werkblad}>
      <div className={stijl.knoppen}>
        <Button size="small" disabled={!getoetst} onClick={() => void beheer.vraagMerken("kleur")}>
          {controle.kleuren}
        </Button>
        <Button size="small" disabled={!getoetst} onClick={() => void beheer.vraagMerken("kolom")}>
          {controle.kolomMaken}
        </Button>
        <Button size="small" disabled={!getoetst} onClick={() => void beheer.vraagRapport()}>
          {controle.rapport}
        </Button>
        {gemerkt.length > 0 && (
          <Button size="small" onClick={() => void beheer.vraagWissen()}>
            {controle.wissen}
          </Button>
        )}
      </div>
      {gemerkt.length > 0 && <p className={gedeeld.klein}>{gemerkt.join(" · ")}</p>}
      {kolomOud && (
        <Strook soort="let-op">
          {controle.kolomOud}
          <Button size="small" onClick={() => void beheer.vernieuwKolommen(controle.taal)}>
            {controle.kolomOpnieuw}
          </Button>
        </Strook>
      )}
    </div>
  );
}
