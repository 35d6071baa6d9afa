import type { Doelnummer } from "./soorten";

/** Een doel waarvoor de middelen zijn toegekend. */
export interface Doel {
  nummer: Doelnummer;
  naam: string;
}

/** De vier doelen van de brief, in eigen woorden en in haar volgorde. */
export const DOELEN: readonly Doel[] = [
  { nummer: 1, naam: "Meer uitvoeringscapaciteit" },
  { nummer: 2, naam: "Extra hulp bij complexe problemen" },
  { nummer: 3, naam: "Betere coördinatie bij meervoudige problemen" },
  { nummer: 4, naam: "Sterker leervermogen" },
];

/** Waar de doelen staan. */
export const DOELENBRON =
  "VNG Lbr. 21/083 van 14 december 2021, paragraaf over wat de middelen voor de gemeente betekenen, doelen 1–4";

/** Een doel zoals het op het blad staat: “3 Betere coördinatie bij meervoudige problemen”. */
export const doeltekst = (nummer: Doelnummer): string => `${nummer} ${DOELEN[nummer - 1]!.naam}`;

/** Leest een doel uit een cel; null als er geen doelnummer vooraan staat. */
export function leesDoel(cel: unknown): Doelnummer | null {
  const nummer = Number(/^\s*([1-4])(?!\d)/.exec(String(cel ?? ""))?.[1]);
  return DOELEN.find((doel) => doel.nummer === nummer)?.nummer ?? null;
}
