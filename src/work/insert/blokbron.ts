import type { Wat } from "../amounts/opdracht";

/** Een bron van gepubliceerde bedragen, zoals een blok haar nodig heeft. */
export interface Blokbron {
  /** Boven een tabel. */
  titel: string;
  /** Bedrag in euro's; zie leesBedrag. */
  lees(actielijn: number | null, jaar: number): number | null | undefined;
  /** De formule voor een bedrag dat alleen staat. */
  formule(actielijn: number | string | null, jaar: number | string): string;
  /** De formule voor een bedrag in een rij of tabel. */
  formuleInBlok(actielijn: number | string | null, jaar: number | string): string;
  /** De formule voor het totaal van een kolom. */
  som(bereik: string): string;
  /** Getalnotatie van een cel (en-US-code). @param euro zie leesBedrag */
  notatie(euro: number | null | undefined): string;
  /** Breedte in tekens van het langste bedrag. */
  tekens: number;
  /** De regels onder de bedragen. */
  onder(wat: Wat): readonly string[];
}
