import { type Editie } from "./editie";
import { PokFout } from "../../sheet/fouten";
import type { Kanaal } from "./soorten";

/** Een verzameling bedragen om uit te lezen: de landelijke tabel van een editie, of de eigen bedragen van een gemeente. */
export interface Bedragen {
  /** Hoe de verzameling in een foutmelding heet. */
  readonly naam: string;
  readonly jaren: readonly number[];
  readonly actielijnen: readonly { nummer: number; naam: string }[];
  /**
   * Bedrag in euro's van een actielijn in een jaar, van één kanaal of van alle samen.
   * @returns null waar de bron de cel leeg laat; undefined waar er geen rij voor is; 0 waar het kanaal dat jaar niets draagt
   */
  lees(actielijn: number, jaar: number, kanaal: Kanaal | null): number | null | undefined;
}

/** De landelijke tabel van een editie. */
export function landelijk(editie: Editie): Bedragen {
  return {
    naam: `editie ${editie.id}`,
    jaren: editie.jaren,
    actielijnen: editie.actielijnen,
    lees(actielijn, jaar, kanaal) {
      const { gedrukt, perKanaal } = editie.cel(actielijn, jaar);
      return gedrukt === null || kanaal === null ? gedrukt : (perKanaal[kanaal] ?? 0);
    },
  };
}

/**
 * Bedrag in euro's; een lege cel in de bron telt als 0.
 * @throws {PokFout} `ontbreekt` als er geen rij voor is
 */
export function bedragVan(
  bedragen: Bedragen,
  actielijn: number,
  jaar: number,
  kanaal: Kanaal | null,
): number {
  const gelezen = bedragen.lees(actielijn, jaar, kanaal);
  if (gelezen === undefined) {
    throw new PokFout(
      "ontbreekt",
      `In ${bedragen.naam} staat geen rij voor actielijn ${actielijn} in ${jaar}.`,
    );
  }
  return gelezen ?? 0;
}

/**
 * Som in euro's over de actielijnen.
 * @throws {PokFout} `ontbreekt` als er in dat jaar geen enkele rij is
 */
export function totaalVan(bedragen: Bedragen, jaar: number, kanaal: Kanaal | null): number {
  const gelezen = bedragen.actielijnen.map(({ nummer }) => bedragen.lees(nummer, jaar, kanaal));
  if (gelezen.every((bedrag) => bedrag === undefined)) {
    throw new PokFout("ontbreekt", `In ${bedragen.naam} staat geen rij voor ${jaar}.`);
  }
  return gelezen.reduce<number>((som, bedrag) => som + (bedrag ?? 0), 0);
}
