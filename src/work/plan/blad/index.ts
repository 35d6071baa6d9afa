import { BLADSOORTEN, type Schrijfopdracht } from "../werkmap";
import { batenblad } from "./batenblad";
import { grondslagVan } from "./grondslag";
import { planblad } from "./planblad";
import { ramingblad } from "./ramingblad";
import { samenvatting } from "./samenvatting";
import type { Bladontwerp, Plannamen } from "./soorten";

/** De bladen van een plan, in de volgorde waarin zij gemaakt worden: wat aangehaald wordt, staat voor wie het aanhaalt. */
export function ontwerpBladen(opdracht: Schrijfopdracht, namen: Plannamen): Bladontwerp[] {
  const grondslag = grondslagVan(opdracht, namen);
  return [
    planblad(grondslag),
    samenvatting(grondslag),
    ...(opdracht.ontwerp.metBaten ? [batenblad(grondslag)] : []),
    ...(opdracht.bron.soort === "raming" ? [ramingblad(grondslag, opdracht.bron)] : []),
  ].sort((a, b) => BLADSOORTEN.indexOf(a.soort) - BLADSOORTEN.indexOf(b.soort));
}
