import type { Ontwerp } from "../../work/plan";
import type { Planbeeld } from "./beeld";
import type { Opsteller } from "./opsteller";

/** Wat elke stap meekrijgt. */
export interface Stapprops {
  ontwerp: Ontwerp;
  beeld: Planbeeld;
  opsteller: Opsteller;
}
