/** Een plan controleren waar het staat: lezen, toetsen, terzijde leggen, merken en verslag doen. */
export { controleerInStappen, controleerPlek } from "./controleer";
export { ijkVan, volgCorrectie } from "./geheugen";
export { isZelfdeInhoud } from "./inhoud";
export { groepeer, telPerErnst, verdeel, zeef, type Telling, type Verdeling, type Zeef } from "./lijst";
export { omvangVan, type Omvang } from "./omvang";
export { maakRapport, type Rapportblad, type Rapportgegevens } from "./rapport";
export { raakt } from "./wijziging";
export * from "./soorten";
export type { Controlewerkmap } from "./werkmap";
