import type { Formulewerkmap } from "../../work/formulas/werkmap";
import type { Weergaveprops } from "../weergave";
import { Formulebeheer } from "./formulebeheer";
import { FormulesWeergave } from "./FormulesWeergave";

/** De weergave met haar beheer; het beheer blijft bestaan als de gebruiker even een andere weergave kiest. */
export function maakFormulesWeergave(werkmap: Formulewerkmap) {
  let beheer: Formulebeheer | null = null;
  return function Formules({ editie }: Weergaveprops) {
    beheer ??= new Formulebeheer(editie, werkmap);
    return <FormulesWeergave formulebeheer={beheer} />;
  };
}
