import { jarenTekst } from "../../invoegen/notatie";
import type { Beschikbaar, Beschikbaarcel } from "../soorten";

/** Wat er in het kort bij een actielijn in de jaren van het plan te weten is; "" als alles vaststaat. */
export function bijzonderheid(beschikbaar: Beschikbaar, actielijn: number): string {
  return SOORTEN.flatMap(([naam, geldt]) => {
    const jaren = jarenMet(beschikbaar, actielijn, geldt);
    return jaren.length > 0 ? [`${naam} ${jarenTekst(jaren)}`] : [];
  }).join("; ");
}

const SOORTEN: readonly (readonly [string, (cel: Beschikbaarcel) => boolean])[] = [
  ["voorlopig", ({ zekerheid }) => zekerheid === "voorlopig"],
  ["nog open", ({ zekerheid }) => zekerheid === "open"],
  ["via het rijk", ({ zekerheid }) => zekerheid === "rijk"],
  ["voor andere gemeenten", ({ zekerheid }) => zekerheid === "anderen"],
  ["geen middelen", ({ zekerheid }) => zekerheid === "geen"],
  ["eindigt na", ({ eindigt }) => eindigt],
];

/** De jaren van het plan waarin iets voor een actielijn geldt. */
export function jarenMet(
  { jaren, cel }: Beschikbaar,
  actielijn: number,
  geldt: (cel: Beschikbaarcel) => boolean,
): number[] {
  return jaren.filter((jaar) => geldt(cel(actielijn, jaar)));
}
