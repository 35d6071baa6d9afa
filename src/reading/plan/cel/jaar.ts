import { dagnummerVan, datumVan } from "../../../sheet/dagnummer";

/** Wat Excel als jaartal in een begroting kan hebben staan; ruimer dan de jaren van de editie (POK-02). */
const EERSTE = 1990;
const LAATSTE = 2099;
/** Dagnummers van Excel voor 1 januari van die jaren. */
const DAG_EERSTE = 32_874;
const DAG_LAATSTE = 73_050;
const HALVE_DAG = 43_200_000;

/** De dagnummers van 1 januari en 31 december, met hun jaar. */
const JAARGRENZEN: ReadonlyMap<number, number> = new Map(
  Array.from({ length: LAATSTE - EERSTE + 1 }, (_, i) => EERSTE + i).flatMap((jaar) => [
    [dagnummerVan(new Date(Date.UTC(jaar, 0, 1))), jaar] as const,
    [dagnummerVan(new Date(Date.UTC(jaar, 11, 31))), jaar] as const,
  ]),
);
const JAARTAL = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Een jaar uit een cel: 2026, “2026”, “begroting 2026”, “B2026” of een datum. null als er niet precies één jaar staat. */
export function leesPlanjaar(waarde: unknown): number | null {
  if (typeof waarde === "number") return jaarVanGetal(waarde);
  if (waarde instanceof Date) return jaarVanDatum(waarde);
  return typeof waarde === "string" ? enigJaar(waarde) : null;
}

/** Het jaar van een kopcel die een getal of datum is; een dagnummer telt alleen als begin of eind van een jaar. */
export function leesKopjaar(waarde: unknown): number | null {
  if (waarde instanceof Date) return jaarVanDatum(waarde);
  if (typeof waarde !== "number") return null;
  if (isJaar(waarde)) return waarde;
  return JAARGRENZEN.get(waarde) ?? null;
}

/** Het enige jaartal in een tekst; null bij geen of meer verschillende. */
export function enigJaar(tekst: string): number | null {
  const jaren = new Set(tekst.match(JAARTAL));
  const [jaar] = jaren;
  return jaar !== undefined && jaren.size === 1 ? Number(jaar) : null;
}

function jaarVanGetal(getal: number): number | null {
  return isJaar(getal) ? getal : (datumBij(getal)?.getUTCFullYear() ?? null);
}

function isJaar(getal: number): boolean {
  return Number.isInteger(getal) && getal >= EERSTE && getal <= LAATSTE;
}

function datumBij(dagnummer: number): Date | null {
  if (!Number.isInteger(dagnummer) || dagnummer < DAG_EERSTE || dagnummer >= DAG_LAATSTE) return null;
  return datumVan(dagnummer);
}

/** Bibliotheken geven een datumcel als middernacht UTC of als plaatselijke middernacht: een halve dag erbij maakt het gelijk. */
function jaarVanDatum(datum: Date): number | null {
  const jaar = new Date(datum.getTime() + HALVE_DAG).getUTCFullYear();
  return isJaar(jaar) ? jaar : null;
}
