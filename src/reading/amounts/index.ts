/** Eigen bedragen lezen uit cellen of tekst, met volledige verantwoording. */
export { leesBedragen, leesInStappen } from "./lees";
export { veiligeTekst } from "../../sheet/veiligeTekst";
export { adresVan, letterVan, rijnummerVan } from "../table/afkeuring";
export { kiesBedragen } from "./kies";
export { vergelijk, type Wijziging } from "./vergelijk";
export { voerUit, type Werkverloop } from "../../sheet/voortgang";
export type * from "../table/soorten";
export type { Getalnotatie } from "../../sheet/getaltekst";
export type { Raster } from "../../sheet/raster";
export type { Voortgang } from "../../sheet/voortgang";
