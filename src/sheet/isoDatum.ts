import { dagnummerVan, datumVan } from "./dagnummer";

/** Excels datumgetal van een ISO-datum (jjjj-mm-dd). */
export function alsDatumgetal(iso: string): number {
  return dagnummerVan(new Date(`${iso}T00:00:00Z`));
}

/** De ISO-datum van een cel met een datum (getal of tekst); tekst die geen ISO-datum is, blijft zoals zij is. */
export function alsIsoDatum(cel: unknown): string {
  return typeof cel === "number"
    ? datumVan(Math.floor(cel)).toISOString().slice(0, 10)
    : String(cel ?? "").trim();
}
