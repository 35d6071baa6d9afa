import type { ComponentType } from "react";
import type { Teksten } from "../i18n";
import type { Editie } from "../pok/editie";
import { BedragenWeergave } from "./bedragen/BedragenWeergave";
import type { Invoeger } from "./invoegen/invoeger";

/** Wat elke weergave van het taakvenster meekrijgt. */
export interface Weergaveprops {
  editie: Editie;
  invoeger: Invoeger;
}

export interface Weergave {
  id: string;
  titel(teksten: Teksten): string;
  Inhoud: ComponentType<Weergaveprops>;
}

/** De weergaven van het taakvenster, in volgorde; alleen de eerste hoort bij het eerste laden. Een nieuwe weergave is een regel hier. */
export const weergaven: readonly Weergave[] = [
  { id: "bedragen", titel: (teksten) => teksten.bedragen.titel, Inhoud: BedragenWeergave },
];
