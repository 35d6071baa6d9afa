import type { Raster } from "../../reading/plan";
import { zonderControlekolommen } from "./kolommen";

/** Of twee keer hetzelfde plan gelezen is. De eigen kolommen “Controle” doen niet mee: hun formules rekenen door. */
export function isZelfdeInhoud(een: Raster, ander: Raster): boolean {
  const [links, rechts] = [een, ander].map(zonderControlekolommen) as [Raster, Raster];
  return (
    links.length === rechts.length &&
    links.every((rij, r) => {
      const naast = rechts[r]!;
      const lang = rij.length > naast.length ? rij : naast;
      return lang.every((_, k) => (rij[k] ?? "") === (naast[k] ?? ""));
    })
  );
}
