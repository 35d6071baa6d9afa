import type { Editie } from "../knowledge/pok/editie";
import type { Dossier } from "./gemeente/dossier";
import type { Invoeger } from "./insert/invoeger";

/** Wat elke weergave van het taakvenster meekrijgt. */
export interface Weergaveprops {
  editie: Editie;
  invoeger: Invoeger;
  dossier: Dossier;
}
