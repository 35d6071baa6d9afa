import { bijzonderhedenVan } from "../../knowledge/pok/bedragentabel";
import type { Doel } from "../../sheet/doel";
import { leesEigenBedragen, type EigenBedrag, type EigenBedragen } from "../../knowledge/pok/eigenBedragen";
import { isLeeg } from "../../sheet/tekst";
import type { Aanroep } from "./aanroepen";
import { Onbepaald, verwijst, type Bereiklezer } from "./argumentwaarden";
import type { Celwaarden } from "./register";
import type { Bereikinhoud } from "./werkmap";

/** Een rij met een eigen bedrag, en waar zij in de werkmap staat. */
export interface Bronrij extends EigenBedrag {
  /** De rij van het bereik. */
  doel: Doel;
  /** Bestand of bereik waaruit het bedrag is ingevoerd; leeg als dat er niet bij staat. */
  bron: string;
  /** jjjj-mm-dd; leeg als dat er niet bij staat. */
  ingevoerdOp: string;
}

/** De eigen bedragen waarmee een aanroep rekent. */
export interface Eigenbron {
  bedragen: EigenBedragen;
  rijen: readonly Bronrij[];
}

const gelezen = new WeakMap<Bereikinhoud, Eigenbron>();

/**
 * De eigen bedragen die een aanroep gebruikt; null als zij met de landelijke tabel rekent.
 * @throws {Onbepaald} als het bereik niet te lezen is. @throws {PokFout} `ongeldig` als de bedragen zelf niet kloppen
 */
export function eigenbronVan({ argumenten }: Aanroep, lezer: Bereiklezer): Eigenbron | null {
  const { bedragen } = argumenten;
  if (!bedragen || bedragen.soort === "weggelaten") return null;
  const inhoud = verwijst(bedragen) ? lezer(bedragen) : null;
  if (!inhoud) throw new Onbepaald("bedragen", bedragen.tekst);
  const { waarden } = inhoud;
  // Eén lege cel telt als niet gegeven.
  if (waarden.length === 1 && waarden[0]!.length === 1 && (isLeeg(waarden[0]![0]) || waarden[0]![0] === 0))
    return null;
  const bekend = gelezen.get(inhoud);
  if (bekend) return bekend;
  const bron = leesBron(inhoud);
  gelezen.set(inhoud, bron);
  return bron;
}

function leesBron(inhoud: Bereikinhoud): Eigenbron {
  const raster: Celwaarden = inhoud.kop ? [inhoud.kop, ...inhoud.waarden] : inhoud.waarden;
  const bedragen = leesEigenBedragen(raster);
  const bijzonderheden = bijzonderhedenVan(raster);
  const eersteRij = inhoud.rij - (inhoud.kop ? 1 : 0);
  return {
    bedragen,
    rijen: bedragen.rijen.map((rij) => ({
      ...rij,
      doel: { ...inhoud, rij: eersteRij + rij.rij - 1, rijen: 1 },
      ...bijzonderheden(rij.rij),
    })),
  };
}
