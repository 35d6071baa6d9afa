/** Meer cellen dan dit worden niet gelezen: een tabel met eigen bedragen heeft er honderd keer minder. */
export const MEESTE_CELLEN = 2_000_000;

/** Een aantal zoals een Nederlander het schrijft: 2.000.000. */
export function toonAantal(aantal: number): string {
  return String(aantal).replace(/\B(?=(\d{3})+$)/g, ".");
}
