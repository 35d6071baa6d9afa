import { reeksVan, type Rijeenheid, type Waarde } from "../../knowledge/gemeentefonds";
import { NIET_BEKEND } from "../../work/insert/fondsformule";
import type { Fondsrij } from "../../work/insert/fondsopdracht";
import { RIJEENHEIDTEKST } from "../../work/insert/fondsregels";
import { bedragTekst, metTeken, vasteTekst } from "../../knowledge/notatie";
import type { Taal } from "../../texts";

/** Zoveel euro's is 1 in een eenheid die een bedrag is. */
const EURO: Readonly<Record<Exclude<Rijeenheid, "procent">, number>> = {
  "duizend euro": 1_000,
  "miljoen euro": 1_000_000,
};

/** Een percentage met een vast aantal decimalen. @param breuk 0,0504 is 5,04% */
export const procenttekst = (breuk: number, decimalen: number): string =>
  `${vasteTekst(breuk * 100, 1, decimalen)}%`;

/** Een gedrukt cijfer met zijn eenheid: “1.493.059 (× € 1.000)”, “5,04%” of “–”. */
export const metEenheid = ({ gedrukt, getal, eenheid }: Waarde): string =>
  getal === null || eenheid === "procent" ? gedrukt : `${gedrukt} (${RIJEENHEIDTEKST[eenheid]})`;

/** Een bedrag van de brief in hele euro's; null bij een percentage en waar de brief niets noemt. */
export function inEuros({ getal, eenheid }: Waarde): string | null {
  if (getal === null || eenheid === "procent") return null;
  return `€ ${bedragTekst(getal * EURO[eenheid], 1)}`;
}

/** Het verschil tussen twee cijfers van dezelfde rij; van percentages in procentpunten. “n.b.” als een van beide ontbreekt. */
export function verschiltekst(van: Waarde, naar: Waarde): string {
  if (van.getal === null || naar.getal === null) return NIET_BEKEND;
  const verschil = naar.getal - van.getal;
  if (van.eenheid !== "procent") return metTeken(verschil);
  const punten = vasteTekst(verschil * 100, 1, 2);
  return Math.round(verschil * 10_000) > 0 ? `+${punten}` : punten.replace(/^-(?=0,00$)/, "");
}

/** De naam van een rij. */
export const rijnaam = ({ reeks, rij }: Pick<Fondsrij, "reeks" | "rij">, taal: Taal): string =>
  reeksVan(reeks).rijen.find(({ code }) => code === rij)!.naam[taal];
