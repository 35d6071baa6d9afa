import { totaalVan, type Bedragen } from "./bedragen";
import { PokFout } from "../../sheet/fouten";
import type { Eenheid, Kanaal } from "./soorten";

/** Een cel van een overzicht: een bedrag in de eenheid, of "" waar de bron niets noemt. */
export type Overzichtscel = number | string;

/**
 * De bedragen van één actielijn, een jaar per cel, in de eenheid.
 * @param leeg wat een lege cel van de bron oplevert: 0 in een reeks om mee te rekenen, "" in een tabel om te lezen
 */
export function reeks(
  bedragen: Bedragen,
  actielijn: number,
  jaren: readonly number[],
  kanaal: Kanaal | null,
  eenheid: Eenheid,
  leeg: 0 | "",
): Overzichtscel[] {
  return jaren.map((jaar) => {
    const bedrag = bedragen.lees(actielijn, jaar, kanaal);
    if (bedrag === undefined) return "";
    return bedrag === null ? leeg : bedrag / eenheid;
  });
}

/**
 * De hele tabel: kopregel, een rij per actielijn, en een rij Totaal.
 * @throws {PokFout} `ontbreekt` als er geen enkel bedrag is
 */
export function tabel(bedragen: Bedragen, kanaal: Kanaal | null, eenheid: Eenheid): Overzichtscel[][] {
  const { jaren, actielijnen } = bedragen;
  const gevuld = jaren.map((jaar) =>
    actielijnen.some(({ nummer }) => bedragen.lees(nummer, jaar, kanaal) !== undefined),
  );
  if (!gevuld.includes(true)) throw new PokFout("ontbreekt", `In ${bedragen.naam} staan geen bedragen.`);
  return [
    ["Actielijn", "Omschrijving", ...jaren],
    ...actielijnen.map(({ nummer, naam }) => [
      nummer,
      naam,
      ...reeks(bedragen, nummer, jaren, kanaal, eenheid, ""),
    ]),
    ["Totaal", "", ...jaren.map((jaar, i) => (gevuld[i] ? totaalVan(bedragen, jaar, kanaal) / eenheid : ""))],
  ];
}
