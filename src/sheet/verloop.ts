/** Voortgang melden en afbreken van werk dat lang kan duren. */
export interface Verloop {
  /** @param gedaan en @param totaal in cellen */
  voortgang(gedaan: number, totaal: number): void;
  signaal: AbortSignal;
}
