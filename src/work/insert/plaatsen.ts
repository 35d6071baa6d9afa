import { bereikadres, celadres, kolomletters } from "../../sheet/adres";

/** De cel linksboven, waar het blok begint; rij en kolom vanaf 0. */
export interface Anker {
  rij: number;
  kolom: number;
}

/** De verwijzingen die formules in een blok gebruiken: naar het jaar boven hun kolom en de actielijn in hun rij. */
export interface Plaatsen {
  jaar(kolom: number): string;
  /** Een cel in de kolom van een jaar. @param rij binnen het blok, vanaf 0 */
  inKolom(kolom: number, rij: number): string;
  actielijn(rij: number): string;
  /** De bedragen van een jaar onder elkaar. */
  bedragen(kolom: number, rijen: number): string;
}

/**
 * De verwijzingen in een blok met haar kopregel op de rij na `boven` rijen.
 * @param labels aantal kolommen links van de jaren
 */
export function plaatsenIn(anker: Anker, boven: number, labels: number): Plaatsen {
  const eersteRij = anker.rij + boven + 1;
  const inKolom: Plaatsen["inKolom"] = (kolom, rij) =>
    `${kolomletters(anker.kolom + labels + kolom)}$${anker.rij + rij + 1}`;
  return {
    inKolom,
    jaar: (kolom) => inKolom(kolom, boven),
    actielijn: (rij) => `$${celadres(eersteRij + rij, anker.kolom)}`,
    bedragen: (kolom, rijen) =>
      bereikadres({ rij: eersteRij, kolom: anker.kolom + labels + kolom, rijen, kolommen: 1 }),
  };
}
