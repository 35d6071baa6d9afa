const CODE = /(?<![\d.,])\d{1,2}[.,]\d{1,3}[a-z]?(?![\d.,])/i;

/**
 * Een taakveldcode als tekst, zoals gevonden: “0.10”, “6.71a”; uit “6.2 Wijkteams” de code vooraan. Een getal 0,1 wordt
 * “0.1”: of dat 0.10 was, is aan de cel te zien (`gevonden.taakveld` is dan een getal).
 */
export function leesTaakveld(waarde: unknown): string | null {
  if (waarde === null || waarde === undefined) return null;
  if (waarde instanceof Date) return waarde.toISOString().slice(0, 10);
  const tekst = String(waarde).trim();
  if (tekst === "") return null;
  return (CODE.exec(tekst)?.[0] ?? tekst).replace(",", ".");
}
