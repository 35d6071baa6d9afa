/*
 * Names a gemeente is also known by: the usual name, a shortened one, or the Dutch name where the data carry the Frisian
 * one. Spellings (accents, apostrophe, “gemeente X”, “a/d”) are left to nameKey().
 */
export const ALIASES: readonly (readonly [name: string, number: number])[] = [
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

/** How the suffix after a name (“Hengelo (O.)”) is also written. */
export const SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  o: ["ov", "overijssel"],
  nh: ["noord holland"],
  zh: ["zuid holland"],
  z: ["zld", "zeeland"],
  l: ["lb", "limburg"],
};
