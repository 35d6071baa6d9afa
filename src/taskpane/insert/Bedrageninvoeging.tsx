import { bronVan } from "../../work/amounts/opdracht";
import { weigering } from "../../work/insert/weigering";
import type { Editie } from "../../knowledge/pok/editie";
import { useStand } from "../parts/houder";
import { useTeksten } from "../parts/taal";
import { Bronnaam } from "./Bronnaam";
import type { Invoeger } from "./invoeger";
import { Invoegpaneel } from "./Invoegpaneel";
import { Weigeringsvak } from "./Weigeringsvak";

/** Het invoegen van POK-bedragen uit de gekozen bron. */
export function Bedrageninvoeging({ editie, invoeger }: { editie: Editie; invoeger: Invoeger }) {
  const { invoegen } = useTeksten();
  const { opdracht } = useStand(invoeger);
  const geweigerd = weigering(editie, opdracht);
  const bron = bronVan(opdracht);
  const uitleg = {
    landelijk: invoegen.legeCelTeltAlsNul,
    eigen: invoegen.leegGeenRij,
    raming: invoegen.ramingNietAfgerond,
  }[bron.soort];
  return (
    <Invoegpaneel
      invoeger={invoeger}
      van={<Bronnaam bron={bron} />}
      weigering={geweigerd && <Weigeringsvak editie={editie} weigering={geweigerd} />}
      uitleg={uitleg}
    />
  );
}
