import { ontbreekt } from "../../invoegen/fondsopdracht";
import { Invoegpaneel } from "../invoegen/Invoegpaneel";
import { useStand } from "../onderdelen/houder";
import { Strook } from "../onderdelen/Strook";
import type { Fondsinvoeger } from "./fondsinvoeger";
import { useTeksten } from "./taal";

/** Het invoegen van de gekozen reeks. */
export function Fondsinvoeging({ invoeger }: { invoeger: Fondsinvoeger }) {
  const { gemeentefonds } = useTeksten();
  const { opdracht } = useStand(invoeger);
  const { reeks, jaar } = opdracht;
  return (
    <Invoegpaneel
      invoeger={invoeger}
      van={`: ${gemeentefonds.reekskort[reeks]}`}
      weigering={ontbreekt(opdracht) && <Strook soort="let-op">{gemeentefonds.nietInTeVoegen(jaar)}</Strook>}
      uitleg={gemeentefonds.invoeguitleg}
    />
  );
}
