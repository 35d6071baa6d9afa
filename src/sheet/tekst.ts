/** Vergelijkbare vorm van een tekst: kleine letters, zonder accenten, enkele spaties, geen spaties aan de randen. */
export function normaliseer(tekst: string): string {
  return tekst
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** Een cel of argument waarin niets staat: weggelaten, leeg, of alleen spaties. */
export function isLeeg(waarde: unknown): boolean {
  return waarde === null || waarde === undefined || (typeof waarde === "string" && waarde.trim() === "");
}
