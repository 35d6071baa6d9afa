import { ontbreekt } from "../../work/insert/fondsopdracht";
import { Invoegpaneel } from "../insert/Invoegpaneel";
import { useStand } from "../parts/houder";
import { Strook } from "../parts/Strook";
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
