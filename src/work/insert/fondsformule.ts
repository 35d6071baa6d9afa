import { reeksVan, type Reekscode } from "../../knowledge/gemeentefonds";
import type { Fondsrij } from "./fondsopdracht";
import { aanroep } from "../formule";

const FUNCTIE: Readonly<Record<Reekscode, string>> = {
  accres: "ACCRES",
  lpo: "LPO",
  bcf: "BCF",
  opschalingskorting: "OPSCHALINGSKORTING",
};

/** Wat er staat waar de brief geen cijfer noemt; nooit een 0. */
export const NIET_BEKEND = "n.b.";

/**
 * De formule voor één cijfer van een reeks, in de schrijfwijze van Office.js.
 * @param jaar jaartal of celverwijzing
 */
export function fondsformule({ reeks, rij, editie }: Fondsrij, jaar: number | string): string {
  const { rijen, edities } = reeksVan(reeks);
  const tenzijEerste = (code: string, eerste: string) => (code === eerste ? "" : `"${code}"`);
  return `=${aanroep(FUNCTIE[reeks], [jaar, tenzijEerste(rij, rijen[0]!.code), tenzijEerste(editie, edities[0]!)])}`;
}

/** De formule die “n.b.” toont waar de brief geen cijfer noemt. */
export const metNietBekend = (formule: string): string => `=IFNA(${formule.slice(1)},"${NIET_BEKEND}")`;
