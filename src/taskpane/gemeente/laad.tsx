import type { Weergaveprops } from "../weergave";
import { GemeenteWeergave } from "./GemeenteWeergave";
import { Inlezer } from "./inlezen/inlezer";

/** De weergave met haar inlezer; wie even een andere weergave kiest, houdt wat er gelezen is. */
export function maakGemeenteWeergave() {
  let inlezer: Inlezer | null = null;
  return function Gemeente({ dossier }: Weergaveprops) {
    inlezer ??= new Inlezer(dossier);
    return <GemeenteWeergave dossier={dossier} inlezer={inlezer} />;
  };
}
