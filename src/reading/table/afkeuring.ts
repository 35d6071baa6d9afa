import { celadres, kolomletters } from "../../sheet/adres";
import { PokFout, toonWaarde } from "../../sheet/fouten";
import { Celfout, FormuleZonderUitkomst } from "../../sheet/celwaarde";
import { toonGetal } from "../grenzen";
import type { Afkeuring, Oorsprong } from "./soorten";

/** Een cel van het raster: rij en kolom daarbinnen vanaf 1, en waar het raster op het blad begint. */
export interface Plek {
  rij: number;
  kolom: number;
  oorsprong: Oorsprong;
}

export const A1: Oorsprong = { rij: 0, kolom: 0 };

/** Adres op het blad van een cel van het raster (rij en kolom vanaf 1). */
export function adresVan(rij: number, kolom: number, oorsprong = A1): string {
  return celadres(oorsprong.rij + rij - 1, oorsprong.kolom + kolom - 1);
}

/** Letters op het blad van een kolom van het raster (vanaf 1). */
export function letterVan(kolom: number, oorsprong = A1): string {
  return kolomletters(oorsprong.kolom + kolom - 1);
}

/** Rijnummer op het blad van een rij van het raster (vanaf 1). */
export function rijnummerVan(rij: number, oorsprong = A1): number {
  return oorsprong.rij + rij;
}

/** Keurt een cel af: plaats, wat er stond (met uitleg) en wat mag. */
export function keurCelAf(
  { rij, kolom, oorsprong }: Plek,
  gevonden: unknown,
  uitleg: string,
  toegestaan: string,
  getoond = toonCel(gevonden),
): Afkeuring {
  const wat = uitleg === "" ? "" : `, ${uitleg}`;
  return {
    rij,
    kolom,
    gevonden,
    reden: `Cel ${adresVan(rij, kolom, oorsprong)}: ${getoond} gevonden${wat}; toegestaan is ${toegestaan}.`,
  };
}

/** Als {@link keurCelAf}; een getal staat er als bedrag, met punten per duizendtal. */
export function keurBedragAf(plek: Plek, gevonden: unknown, uitleg: string, toegestaan: string): Afkeuring {
  const getoond = typeof gevonden === "number" ? toonGetal(gevonden) : toonCel(gevonden);
  return keurCelAf(plek, gevonden, uitleg, toegestaan, getoond);
}

/** Keurt een hele rij af. */
export function keurRijAf(rij: number, oorsprong: Oorsprong, gevonden: unknown, reden: string): Afkeuring {
  return { rij, kolom: null, gevonden, reden: `Rij ${rijnummerVan(rij, oorsprong)}: ${reden}` };
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
