import type { Controle } from "../../work/check";
import { activiteitenUitPlan, jarenVan, nieuwOntwerp, voegScenarioToe, type Ontwerp } from "../../work/plan";
import { JAREN } from "../../rules/kader";
import type { Overneemvoorstel } from "./stand";

/**
 * Wat er van een plan in de werkmap in een ontwerp komt. Is er al een ontwerp, dan komt het er als scenario bij.
 * @param jaar het lopende jaar
 */
export function stelOvernameVoor(
  { plek, lezing, regels }: Controle,
  ontwerp: Ontwerp | null,
  jaar: number,
): Overneemvoorstel {
  const basis = ontwerp ?? metJaren(nieuwOntwerp(jaar), regels);
  const overgenomen = activiteitenUitPlan(regels, jarenVan(basis));
  const { activiteiten } = overgenomen;
  const { waarde } = lezing.eenheid;
  return {
    plek,
    overgenomen,
    vragen: lezing.vragen.length,
    ontwerp: ontwerp
      ? voegScenarioToe(ontwerp, { naam: plek.doel.blad, activiteiten })
      : {
          ...basis,
          eenheid: waarde === null || waarde === 1 ? 1 : 1_000,
          scenarios: basis.scenarios.map((scenario) => ({ ...scenario, activiteiten })),
        },
  };
}

/** De jaren van het plan, voor zover de middelen ze kennen. */
function metJaren(ontwerp: Ontwerp, regels: Controle["regels"]): Ontwerp {
  const genoemd = JAREN.filter((jaar) => regels.some((regel) => regel.jaar === jaar));
  return genoemd.length === 0 ? ontwerp : { ...ontwerp, van: genoemd[0]!, tot: genoemd[genoemd.length - 1]! };
}
