import { BLADSOORTEN, type Bladsoort } from "../werkmap";
import type { Bladcel, Bladontwerp, Vak } from "./soorten";

/** Een cel zoals zij is geschreven: inhoud, getalnotatie en of het een formule is; null is niet geschreven. */
export type Bewaardecel = readonly [inhoud: string | number, notatie: string, formule: 0 | 1] | null;

/** Een vak zoals het is geschreven. */
export interface Bewaardvak {
  readonly naam: string;
  readonly werkmapnaam: string;
  readonly tabel: boolean;
  readonly kolommen: readonly string[];
  readonly rijen: readonly { readonly sleutel: string; readonly cellen: readonly Bewaardecel[] }[];
}

/** Een plan zoals het is geschreven: genoeg om er bij een volgende keer in te herkennen wat de gebruiker heeft gewijzigd. */
export interface Bewaardplan {
  readonly scenario: string;
  readonly geschrevenOp: string;
  readonly eenheid: number;
  readonly jaren: readonly number[];
  readonly bladen: readonly { readonly soort: Bladsoort; readonly vakken: readonly Bewaardvak[] }[];
}

export const bewaardeCel = ({ inhoud, notatie, formule }: Bladcel): Bewaardecel => [
  inhoud,
  notatie,
  formule ? 1 : 0,
];

export const bewaardVak = ({ naam, werkmapnaam, tabel, kolommen, rijen }: Vak): Bewaardvak => ({
  naam,
  werkmapnaam,
  tabel: tabel !== null,
  kolommen,
  rijen: rijen.map(({ sleutel, cellen }) => ({
    sleutel,
    cellen: cellen.map((cel) => (cel === null ? null : bewaardeCel(cel))),
  })),
});

export const bewaardeBladen = (bladen: readonly Bladontwerp[]): Bewaardplan["bladen"] =>
  bladen.map(({ soort, vakken }) => ({ soort, vakken: vakken.map(bewaardVak) }));

/** Leest wat bewaard is; wat niet herkend wordt, geldt als niet geschreven. */
export function leesBewaard(bewaard: unknown): readonly Bewaardplan[] {
  const plannen = isObject(bewaard) && Array.isArray(bewaard.plannen) ? bewaard.plannen : [];
  return plannen.filter(isPlan);
}

function isPlan(plan: unknown): plan is Bewaardplan {
  return (
    isObject(plan) &&
    typeof plan.scenario === "string" &&
    typeof plan.geschrevenOp === "string" &&
    typeof plan.eenheid === "number" &&
    Array.isArray(plan.jaren) &&
    Array.isArray(plan.bladen) &&
    plan.bladen.every(
      (blad) => isObject(blad) && BLADSOORTEN.includes(blad.soort as Bladsoort) && Array.isArray(blad.vakken),
    )
  );
}

const isObject = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === "object" && waarde !== null;
