const DAG = 86_400_000;
/** Dag 0 van Excel; vanaf maart 1900 klopt de telling met de kalender. */
const NULDAG = Date.UTC(1899, 11, 30);

/** Excels datumgetal van een ISO-datum (jjjj-mm-dd). */
export function alsDatumgetal(iso: string): number {
  return (Date.parse(`${iso}T00:00:00Z`) - NULDAG) / DAG;
}

/** De ISO-datum van een cel met een datum (getal of tekst); tekst die geen ISO-datum is, blijft zoals zij is. */
export function alsIsoDatum(cel: unknown): string {
  return typeof cel === "number"
    ? new Date(NULDAG + Math.floor(cel) * DAG).toISOString().slice(0, 10)
    : String(cel ?? "").trim();
}
