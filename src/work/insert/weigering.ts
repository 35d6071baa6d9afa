import type { Editie } from "../../knowledge/pok/editie";
import { leesBedrag, voorbehoudenBij } from "../amounts/bronbedrag";
import { bronVan, type Opdracht } from "../amounts/opdracht";

/** Waarom een opdracht niets op te leveren heeft. */
export type Weigering =
  | { soort: "geenRij"; actielijn: number | null; jaar: number }
  | { soort: "nietVanToepassing"; redenen: readonly string[] };

/** Een bedrag dat de bron niet heeft, is niet in te voegen; in een rij of tabel blijft zijn cel leeg. @returns null als het kan */
export function weigering(editie: Editie, opdracht: Opdracht): Weigering | null {
  const { wat, actielijn, jaar, kanaal } = opdracht;
  const bron = bronVan(opdracht);
  if (wat !== "bedrag" || leesBedrag(editie, bron, actielijn, jaar, kanaal) !== undefined) return null;
  return bron.soort === "raming"
    ? {
        soort: "nietVanToepassing",
        redenen: voorbehoudenBij(bron, actielijn!, jaar).map(({ reden }) => reden),
      }
    : { soort: "geenRij", actielijn, jaar };
}
