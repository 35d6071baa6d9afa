import { normaliseer } from "../../../sheet/tekst";

/**
 * Zoekt koppen in een kopregel. Staat een kop er niet precies, dan telt er een die ermee begint: “Bedrag (euro's)” is een kop Bedrag.
 * @returns per kop haar plaats vanaf 0, of -1
 */
export function kopplaatsen(kopregel: readonly unknown[], koppen: readonly string[]): number[] {
  const teksten = kopregel.map((cel) => normaliseer(String(cel ?? "")));
  return koppen.map(normaliseer).map((kop) => {
    const precies = teksten.indexOf(kop);
    return precies >= 0 ? precies : teksten.findIndex((tekst) => tekst.startsWith(`${kop} `));
  });
}
