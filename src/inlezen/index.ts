/** Eigen bedragen lezen uit cellen of tekst, met volledige verantwoording. */
export { leesBedragen, leesInStappen } from "./lees";
export { leesTekst, leesTekstInStappen, type Tekstraster } from "./tekst/leesTekst";
export { veiligeTekst } from "./cel/veiligeTekst";
export { adresVan, letterVan, rijnummerVan } from "./afkeuring";
export { kiesBedragen } from "./kies";
export { vergelijk, type Wijziging } from "./vergelijk";
export { voerUit, type Verloop } from "./voortgang";
export type * from "./soorten";
