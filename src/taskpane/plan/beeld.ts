import type { Bedragbron } from "../../knowledge/pok/bedragbron";
import {
  beschikbaarVan,
  BRONSOORTEN,
  jarenVan,
  toetsPlan,
  type Activiteit,
  type Beschikbaar,
  type Bronsoort,
  type Ontwerp,
  type Planbevinding,
} from "../../work/plan";
import type { Editie } from "../../knowledge/pok/editie";
import { bronnenVan } from "../gemeente/bronnen";
import { gegevensVan } from "../gemeente/maatstaf";
import type { Dossierstand } from "../gemeente/dossier";
import { ontvangersrollen } from "../gemeente/ontvangersrollen";

/** Wat er voor een ontwerp te verdelen is, en waaraan het wordt getoetst. */
export interface Planbeeld {
  /** De bronnen waaruit te kiezen valt. */
  soorten: readonly Bronsoort[];
  bron: Bedragbron;
  beschikbaar: Beschikbaar;
  /** CBS-code of naam; null: niet bekend. */
  gemeente: string | null;
  vernieuwingsgebied: boolean | null;
}

/** Het beeld bij een ontwerp; is de gekozen bron er niet (meer), dan geldt de beste die er is. */
export function beeldVan(
  editie: Editie,
  stand: Dossierstand,
  ontwerp: Pick<Ontwerp, "van" | "tot" | "bron">,
): Planbeeld {
  const bronnen = bronnenVan(editie, stand);
  const vind = (gezocht: Bronsoort) => bronnen.find(({ soort }) => soort === gezocht);
  const soorten = BRONSOORTEN.filter(vind);
  const soort = ontwerp.bron !== null && soorten.includes(ontwerp.bron) ? ontwerp.bron : soorten[0]!;
  const bron = vind(soort)!;
  const { gemeente, instellingen } = stand;
  const stedelijkVernieuwingsgebied = instellingen.stedelijkVernieuwingsgebied;
  const plangemeente = gemeente && {
    naam: gemeente.naam,
    rollen: ontvangersrollen(gemeente.code, stedelijkVernieuwingsgebied),
  };
  const wie =
    soort === "eigen"
      ? gegevensVan(editie, stand)
      : { gemeente: gemeente?.code ?? null, vernieuwingsgebied: stedelijkVernieuwingsgebied };
  return {
    soorten,
    bron,
    beschikbaar: beschikbaarVan(editie, bron, plangemeente, jarenVan(ontwerp)),
    gemeente: wie.gemeente ?? null,
    vernieuwingsgebied: wie.vernieuwingsgebied ?? null,
  };
}

/** De bevindingen bij de activiteiten van een scenario. */
export const toets = (
  { beschikbaar, gemeente, vernieuwingsgebied }: Planbeeld,
  { eenheid, metBaten }: Pick<Ontwerp, "eenheid" | "metBaten">,
  activiteiten: readonly Activiteit[],
): readonly Planbevinding[] =>
  toetsPlan(activiteiten, { beschikbaar, eenheid, gemeente, vernieuwingsgebied, metBaten });
