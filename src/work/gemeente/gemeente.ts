import { vindGemeenten } from "../../knowledge/gemeenten/register";
import { normaliseer } from "../../sheet/tekst";

/** Of een rij bij een gemeente hoort, hoe zij ook geschreven is. Een rij zonder gemeente hoort bij de gemeente van de tabel. */
export function isVanGemeente(rij: { gemeente: string }, gemeente: string): boolean {
  if (rij.gemeente === "" || normaliseer(rij.gemeente) === normaliseer(gemeente)) return true;
  const [gezocht] = vindGemeenten(gemeente);
  return gezocht !== undefined && vindGemeenten(rij.gemeente).includes(gezocht);
}
