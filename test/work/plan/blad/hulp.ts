import { ontwerpBladen } from "../../../../src/work/plan/blad";
import { vrijeNamen } from "../../../../src/work/plan/blad/namen";
import type { Bladontwerp, Vak } from "../../../../src/work/plan/blad/soorten";
import { beschikbaarVan, type Plangemeente } from "../../../../src/work/plan/beschikbaar";
import type { Activiteit, Ontwerp, Scenario } from "../../../../src/work/plan/soorten";
import type { Bladsoort, Schrijfopdracht } from "../../../../src/work/plan/werkmap";
import { leesBedragentabel, TABELKOPPEN } from "../../../../src/knowledge/pok/bedragentabel";
import type { Bedragbron } from "../../../../src/knowledge/pok/bedragbron";
import { huidigeEditie } from "../../../../src/knowledge/pok/edities";

export const NAMEN = vrijeNamen({ bladen: [], namen: [] });

export const activiteit = (wijziging: Partial<Activiteit> = {}): Activiteit => ({
  nr: "4.1",
  actielijn: 4,
  naam: "Extra capaciteit wijkteams",
  doel: 1,
  doelgroep: "gezinnen",
  partners: "wijkteams",
  indicator: "wachttijd",
  taakveld: "6.2",
  opvolger: null,
  aard: "structureel",
  bedragen: { 2025: 100_000, 2026: 120_000, 2027: 120_000 },
  ...wijziging,
});

const GEMEENTE: Plangemeente = {
  naam: "Enschede",
  rollen: { vrouwenopvang: true, veiligheidsregio: true, stedelijkVernieuwingsgebied: true },
};

export const LANDELIJK: Bedragbron = { soort: "landelijk" };
export const RAMING: Bedragbron = {
  soort: "raming",
  gemeente: "Enschede",
  aandelen: Object.fromEntries(huidigeEditie.jaren.map((jaar) => [jaar, 0.00917 + (jaar - 2021) / 1e6])),
  uitleg: "naar inwoners van het jaar",
  voorbehouden: [],
};
/** De cellen van POK_Bedragen van een gemeente met ronde en niet-ronde bedragen. */
export const EIGEN_CELLEN: (string | number)[][] = [
  [...TABELKOPPEN],
  ...[2, 3, 4, 5].flatMap((lijn) =>
    [2025, 2026, 2027].map((jaar) => [
      lijn,
      jaar,
      "AU",
      100_000 * lijn + jaar,
      "Enschede",
      "meicirculaire",
      "bestand, A1",
      "2026-05-30",
    ]),
  ),
  [6, 2025, "DU", 250_000, "Enschede", "meicirculaire", "bestand, A1", "2026-05-30"],
];
export const EIGEN: Bedragbron = {
  soort: "eigen",
  gemeente: "Enschede",
  tabel: leesBedragentabel(EIGEN_CELLEN),
};

export interface Opdrachtkeuze {
  activiteiten?: readonly Activiteit[];
  bron?: Bedragbron;
  van?: number;
  tot?: number;
  eenheid?: Ontwerp["eenheid"];
  metBaten?: boolean;
  scenario?: string;
}

/** Een schrijfopdracht voor Enschede. */
export function opdracht({
  activiteiten = [activiteit()],
  bron = LANDELIJK,
  van = 2025,
  tot = 2027,
  eenheid = 1,
  metBaten = true,
  scenario: naam = "volledig",
}: Opdrachtkeuze = {}): Schrijfopdracht {
  const jaren = huidigeEditie.jaren.filter((jaar) => jaar >= van && jaar <= tot);
  const scenario: Scenario = { id: naam, naam, activiteiten };
  return {
    ontwerp: {
      stap: "schrijven",
      van,
      tot,
      eenheid,
      bron: bron.soort,
      scenarios: [scenario],
      actief: naam,
      metBaten,
    },
    scenario,
    beschikbaar: beschikbaarVan(huidigeEditie, bron, GEMEENTE, jaren),
    bron,
    stedelijkVernieuwingsgebied: true,
    vandaag: "2026-11-22",
  };
}

export const bladVan = (gegeven: Schrijfopdracht, soort: Bladsoort): Bladontwerp =>
  ontwerpBladen(gegeven, NAMEN).find((blad) => blad.soort === soort)!;

/** De cellen van een vak als raster, zoals een lezer ze ziet: formules zonder uitkomst zijn leeg. */
export const raster = ({ rijen, kolommen }: Vak): (string | number)[][] =>
  rijen.map(({ cellen }) => kolommen.map((_, k) => (cellen[k]?.formule ? "" : (cellen[k]?.inhoud ?? ""))));
