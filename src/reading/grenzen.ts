/** Meer cellen dan dit worden niet gelezen: een tabel met eigen bedragen heeft er honderd keer minder. */
export const MEESTE_CELLEN = 2_000_000;

/** Een getal zoals een Nederlander het schrijft, met al zijn decimalen: 1.234,5. */
export function toonGetal(getal: number): string {
  const [geheel, breuk] = String(getal).split(".") as [string, string | undefined];
  const voor = geheel.replace(/\B(?=(\d{3})+$)/g, ".");
  return breuk === undefined ? voor : `${voor},${breuk}`;
}

/** Een aantal zoals een Nederlander het schrijft: 2.000.000. */
export function toonAantal(aantal: number): string {
  return toonGetal(aantal);
}
