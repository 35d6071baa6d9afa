import type { Weigering } from "../../work/insert/weigering";
import type { Editie } from "../../knowledge/pok/editie";
import { Strook } from "../parts/Strook";
import { useTeksten } from "../parts/taal";

/** Waarom het gekozen bedrag niet is in te voegen. */
export function Weigeringsvak({ editie, weigering }: { editie: Editie; weigering: Weigering }) {
  const { invoegen, bedragen } = useTeksten();
  if (weigering.soort === "nietVanToepassing")
    return <Strook soort="let-op">{weigering.redenen.join(" ")}</Strook>;
  const { actielijn, jaar } = weigering;
  const lijn = editie.actielijnen.find(({ nummer }) => nummer === actielijn);
  const naam = lijn ? `${lijn.nummer} ${lijn.naam}` : bedragen.totaal;
  return <Strook soort="let-op">{invoegen.geenRij(`${naam}, ${jaar}`)}</Strook>;
}
