import { INWONERS } from "./gegevens/inwoners";
import { codeVan } from "./register";

/*
 * De inwonertallen zijn het grootste gegevensbestand van deze kamer en zelden nodig: importeer dit bestand met import().
 */

const EERSTE_JAAR = 2017;
const perGemeente = new Map<string, ReadonlyMap<number, number>>();
const totalen = new Map<number, number>();

for (const regel of INWONERS.trim().split("\n")) {
  const [kop, ...getallen] = regel.split(" ");
  const [nummer, eerste = EERSTE_JAAR] = kop!.split("@").map(Number);
  const jaren = new Map<number, number>();
  let inwoners = 0;
  getallen.forEach((verschil, i) => {
    const jaar = eerste + i;
    inwoners += Number(verschil);
    jaren.set(jaar, inwoners);
    totalen.set(jaar, (totalen.get(jaar) ?? 0) + inwoners);
  });
  perGemeente.set(codeVan(nummer!), jaren);
}

/** De jaren waarvan inwonertallen bekend zijn. */
export const jarenMetInwoners: readonly number[] = [...totalen.keys()].sort((a, b) => a - b);

/** Inwoners van een gemeente in een jaar, of undefined waar dat niet bekend is. */
export function inwonersVan(code: string, jaar: number): number | undefined {
  return perGemeente.get(code)?.get(jaar);
}

/** Inwoners van alle gemeenten samen in een jaar, of undefined waar dat niet bekend is. */
export function inwonersVanNederland(jaar: number): number | undefined {
  return totalen.get(jaar);
}

/**
 * Aandeel (0–1) van een gemeente in het inwonertal van alle gemeenten in een jaar.
 * @returns undefined waar het niet bekend is: een onbekende code, een jaar zonder cijfers, of een gemeente die toen niet bestond
 */
export function inwonersaandeel(code: string, jaar: number): number | undefined {
  const inwoners = inwonersVan(code, jaar);
  return inwoners === undefined ? undefined : inwoners / totalen.get(jaar)!;
}
