import type { Doel } from "../../sheet/doel";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { useTeksten } from "./taal";
import { Cellink } from "../parts/Cellink";
import type { Controlebeheer } from "./controlebeheer";
import { useControlestijlen } from "./stijlen";

/** Zoveel rijen noemt een lijst; de rest is een aantal. */
const MEESTE = 50;

interface Props {
  kop: string;
  /** Rijnummers binnen het plan, vanaf 1. */
  rijen: readonly { rij: number; tekst: string }[];
  doel: Doel;
  beheer: Controlebeheer;
}

/** Rijen van het plan met wat erin staat; een klik selecteert de rij. */
export function Rijenlijst({ kop, rijen, doel, beheer }: Props) {
  const { controle } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = useControlestijlen();
  if (rijen.length === 0) return null;
  return (
    <details>
      <summary className={stijl.samenvatting}>
        {kop} ({rijen.length})
      </summary>
      <ul className={stijl.kaal} aria-label={kop}>
        {rijen.slice(0, MEESTE).map(({ rij, tekst }) => (
          <li key={rij} className={gedeeld.klein}>
            <Cellink
              doel={{ ...doel, rij: doel.rij + rij - 1, rijen: 1 }}
              tekst={controle.rij(doel.rij + rij)}
              beheer={beheer}
            />{" "}
            {tekst}
          </li>
        ))}
        {rijen.length > MEESTE && <li className={gedeeld.klein}>{controle.enMeer(rijen.length - MEESTE)}</li>}
      </ul>
    </details>
  );
}
