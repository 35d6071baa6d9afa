import { celwaarde } from "../../../sheet/celwaarde";
import { isLeeg } from "../../../sheet/tekst";
import { leesKopjaar } from "../cel/jaar";
import type { Raster } from "../lezing";

/** Index van de eerste titelrij boven een kop: alles tot de laatste rij erboven die een bedrag bevat. */
export function eersteTitel(raster: Raster, kop: number): number {
  let begin = kop;
  while (begin > 0 && !heeftBedrag(raster[begin - 1]!)) begin--;
  return begin;
}

/** De teksten van een titelrij; een samengevoegde cel staat soms in elke cel. */
export function titelteksten(rij: readonly unknown[]): string[] {
  const teksten = rij.map(celwaarde).filter((waarde) => typeof waarde === "string" && !isLeeg(waarde));
  return [...new Set(teksten as string[])].map((tekst) => tekst.trim());
}

/** Of in een rij een getal staat dat geen jaar is. */
export function heeftBedrag(rij: readonly unknown[]): boolean {
  return rij.some((cel) => typeof cel === "number" && cel !== 0 && leesKopjaar(cel) === null);
}
