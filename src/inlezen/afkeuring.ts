import { celadres, kolomletters } from "../invoegen/adres";
import { PokFout, toonWaarde } from "../pok/fouten";
import { Celfout, FormuleZonderUitkomst } from "./cel/celwaarde";
import type { Afkeuring } from "./soorten";

/** Adres van een cel bij rij en kolom vanaf 1. */
export function adresVan(rij: number, kolom: number): string {
  return celadres(rij - 1, kolom - 1);
}

/** Kolomletters bij een kolomnummer vanaf 1. */
export function letterVan(kolom: number): string {
  return kolomletters(kolom - 1);
}

/** Keurt een cel af: plaats, wat er stond (met uitleg) en wat mag. */
export function keurCelAf(
  rij: number,
  kolom: number,
  gevonden: unknown,
  uitleg: string,
  toegestaan: string,
): Afkeuring {
  const wat = uitleg === "" ? "" : `, ${uitleg}`;
  return {
    rij,
    kolom,
    gevonden,
    reden: `Cel ${adresVan(rij, kolom)}: ${toonCel(gevonden)} gevonden${wat}; toegestaan is ${toegestaan}.`,
  };
}

/** Keurt een hele rij af. */
export function keurRijAf(rij: number, gevonden: unknown, reden: string): Afkeuring {
  return { rij, kolom: null, gevonden, reden: `Rij ${rij}: ${reden}` };
}

/** De uitkomst van een lezer uit pok/, of zijn foutzin met de plaats van de cel erin. */
export function probeer<T>(
  lees: (argument: string) => T,
): { waarde: T } | { fout: (plaats: string) => string } {
  try {
    return { waarde: lees("") };
  } catch (fout) {
    if (!(fout instanceof PokFout)) throw fout;
    const zin = fout.message.replace(/^Argument “”/, "");
    return { fout: (plaats) => plaats + zin };
  }
}

function toonCel(waarde: unknown): string {
  if (waarde instanceof Date) return `“${waarde.toISOString().slice(0, 10)}”`;
  if (waarde instanceof Celfout || waarde instanceof FormuleZonderUitkomst) return `“${waarde}”`;
  return toonWaarde(waarde);
}
