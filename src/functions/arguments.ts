import { landelijk, type Bedragen } from "../knowledge/pok/bedragen";
import { huidigeEditie } from "../knowledge/pok/edities";
import { leesEigenBedragen } from "../knowledge/pok/eigenBedragen";
import { argumentfout, PokFout } from "../sheet/fouten";
import { leesActielijn } from "../knowledge/pok/lezen/actielijn";
import { leesEenheid } from "../knowledge/pok/lezen/eenheid";
import { leesGetal } from "../sheet/getal";
import { leesJaar } from "../knowledge/pok/lezen/jaar";
import { leesKanaal } from "../knowledge/pok/lezen/kanaal";
import { isLeeg, normaliseer } from "../sheet/tekst";
import { GRENZEN, type Grens } from "../knowledge/pok/raming";
import type { Eenheid, Kanaal } from "../knowledge/pok/soorten";
import { kaal } from "./gegevenstypen";

const landelijkeBedragen = landelijk(huidigeEditie);

/** @returns het nummer. @throws {PokFout} zie leesActielijn */
export const actielijnVan = (waarde: unknown): number => leesActielijn(kaal(waarde));

/** @returns het jaar. @throws {PokFout} zie leesJaar */
export const jaarVan = (waarde: unknown): number => leesJaar(kaal(waarde));

/** Excel geeft een weggelaten argument als null en een lege cel als 0, null of "": alle drie betekenen "niet gegeven". */
export function gegeven(waarde: unknown): boolean {
  return !isLeeg(waarde) && waarde !== 0;
}

/** @returns het kanaal, of null als er geen is gegeven. @throws {PokFout} `ongeldig` */
export function kanaalOfAlle(waarde: unknown): Kanaal | null {
  return gegeven(waarde) ? leesKanaal(kaal(waarde)) : null;
}

/** @returns de eenheid; euro's als er geen is gegeven. @throws {PokFout} `ongeldig` */
export function eenheidOfEuro(waarde: unknown): Eenheid {
  return gegeven(waarde) ? leesEenheid(kaal(waarde)) : 1;
}

/** @returns het jaar, of de standaard als er geen is gegeven. @throws {PokFout} zie leesJaar */
export function jaarOf(waarde: unknown, standaard: number, argument: string): number {
  return gegeven(waarde) ? leesJaar(kaal(waarde), argument) : standaard;
}

/**
 * Een bereik zoals Excel het geeft, rijen van kolommen, met in elke cel haar gewone waarde.
 * @throws {PokFout} `ongeldig` als het geen bereik is
 */
export function leesBereik(waarde: unknown, argument: string, toegestaan: string): unknown[][] {
  if (!Array.isArray(waarde) || !waarde.every(Array.isArray))
    throw argumentfout("ongeldig", argument, waarde, toegestaan);
  return waarde.map((rij: unknown[]) => rij.map(kaal));
}

/**
 * @returns de eigen bedragen uit het bereik; de landelijke tabel als er geen bereik, of één lege cel, is gegeven
 * @throws {PokFout} `ongeldig`
 */
export function bedragenOfLandelijk(waarde: unknown): Bedragen {
  if (!Array.isArray(waarde) && !gegeven(waarde)) return landelijkeBedragen;
  const bereik = leesBereik(
    waarde,
    "bedragen",
    "een bereik met de kolommen Actielijn, Jaar, Kanaal en Bedrag",
  );
  const enigeCel = bereik.length === 1 && bereik[0]!.length === 1;
  return enigeCel && !gegeven(bereik[0]![0]) ? landelijkeBedragen : leesEigenBedragen(bereik);
}

/** @returns de grens; midden als er geen is gegeven. @throws {PokFout} `ongeldig` */
export function grensOfMidden(waarde: unknown): Grens {
  if (!gegeven(waarde)) return "midden";
  const grens = typeof waarde === "string" ? GRENZEN.find((g) => g === normaliseer(waarde)) : undefined;
  if (!grens) throw argumentfout("ongeldig", "grens", waarde, "“laag”, “midden” of “hoog”");
  return grens;
}

/** Leest een aandeel van 0 tot en met 1, ook als tekst ("0,0123" of "1,23%"). @throws {PokFout} `ongeldig` */
export function leesAandeel(gevonden: unknown): number {
  const waarde = kaal(gevonden);
  const aandeel = typeof waarde === "string" ? leesAandeeltekst(waarde) : waarde;
  if (typeof aandeel !== "number" || !(aandeel >= 0 && aandeel <= 1)) {
    throw argumentfout("ongeldig", "aandeel", waarde, "een getal van 0 tot en met 1 (0,01 is 1 %)");
  }
  return aandeel;
}

function leesAandeeltekst(tekst: string): number | null {
  const procent = /^(.*?)\s*%\s*$/.exec(tekst);
  const getal = leesGetal(procent ? procent[1]! : tekst);
  return getal !== null && procent ? getal / 100 : getal;
}

/** @throws {PokFout} `ongeldig` als het beginjaar na het eindjaar ligt */
export function jarenreeks(van: number, tot: number): number[] {
  if (van > tot)
    throw new PokFout(
      "ongeldig",
      `Argument “van”: ${van} ligt na “tot” (${tot}); toegestaan is een beginjaar niet later dan het eindjaar.`,
    );
  return Array.from({ length: tot - van + 1 }, (_, i) => van + i);
}
