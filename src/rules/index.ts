/** De toetsregels: catalogus, waarmee getoetst wordt, en het toetsen zelf. */
export { CATALOGUS } from "./catalogus";
export { eenheidsfactor } from "./eenheidsfactor";
export { controleer, toetsPlanregel } from "./controleer";
export { Kader, type Toetsgegevens } from "./kader";
export { Bevinding, ERNSTEN, type Ernst, type Toetsregel } from "./soorten";
