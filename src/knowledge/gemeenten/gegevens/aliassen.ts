/*
 * Namen waaronder een gemeente ook bekend is: de gangbare naam, een verkorting, of de Nederlandse naam waar de
 * gegevens de Friese dragen. Schrijfwijzen (accenten, apostrof, “gemeente X”, “a/d”) staan hier niet: die leest naamsleutel().
 */
export const ALIASSEN: readonly (readonly [naam: string, nummer: number])[] = [
  ["Den Haag", 518],
  ["Den Bosch", 796],
  ["Nuenen", 820],
  ["Nuenen c.a.", 820],
  ["Haarlemmerliede", 393],
  ["Kollumerland", 79],
  ["Zuidwest-Friesland", 1900],
  ["De Friese Meren", 1940],
  ["Noordoost-Friesland", 1970],
  ["Tietjerksteradeel", 737],
  ["Dantumadeel", 1891],
  ["Ferwerderadeel", 1722],
  ["Littenseradeel", 140],
  ["Menaldumadeel", 1908],
];

/** Hoe de toevoeging achter een naam (“Hengelo (O.)”) ook geschreven wordt. */
export const TOEVOEGINGEN: Readonly<Record<string, readonly string[]>> = {
  o: ["ov", "overijssel"],
  nh: ["noord holland"],
  zh: ["zuid holland"],
  z: ["zld", "zeeland"],
  l: ["lb", "limburg"],
};
