import type { Controlewerkmap } from "../../work/check";
import type { Weergaveprops } from "../weergave";
import { Controlebeheer } from "./controlebeheer";
import { ControleWeergave } from "./ControleWeergave";

/** De weergave met haar beheer; het beheer blijft bestaan als de gebruiker even een andere weergave kiest. */
export function maakControleWeergave(werkmap: Controlewerkmap) {
  let beheer: Controlebeheer | null = null;
  return function Controle({ editie, dossier }: Weergaveprops) {
    beheer ??= new Controlebeheer(editie, werkmap, dossier);
    return <ControleWeergave beheer={beheer} />;
  };
}
