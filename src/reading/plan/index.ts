/** Een plan lezen waar het staat, en plannen vinden in een werkmap. */
export { leesPlan, leesPlanInStappen } from "./lees";
export { vindPlannen, type Kandidaat, type Planblad } from "./vind";
export type * from "./lezing";
export type * from "./soorten";
