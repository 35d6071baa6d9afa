import type { IngelezenBedrag } from "../../reading/table/soorten";
import { vergelijk, type Wijziging } from "../../reading/amounts/vergelijk";
import { isVanGemeente } from "./gemeente";
import type { Bedragrij } from "../../knowledge/pok/bedragbron";
import type { Archiefrij } from "../../knowledge/pok/bedragentabel";

/** Wat er gebeurt met bedragen die nu gelden en in de nieuwe editie niet voorkomen. */
export const ONTBREKEND = ["laten staan", "naar archief"] as const;
export type Ontbrekend = (typeof ONTBREKEND)[number];

/** Waar en wanneer de nieuwe bedragen zijn gelezen. */
export interface Kader {
  gemeente: string;
  /** Geldt waar een bedrag zelf geen editie noemt. */
  editie: string;
  /** Waaruit gelezen is, zoals “circulaire.xlsx, blad DU”. */
  bron: string;
  /** jjjj-mm-dd */
  vandaag: string;
  ontbrekend: Ontbrekend;
}

/** Een voorgenomen overname: wat er verandert, en wat daarvoor in de tabellen te schrijven is. */
export interface Overname {
  /** Per plaats wat er verandert; ook wat gelijk blijft. */
  wijzigingen: readonly Wijziging[];
  /** Rijen die op hun plaats in POK_Bedragen worden overschreven; zo blijven verwijzingen ernaar kloppen. */
  vervangen: readonly { rij: number; door: Bedragrij }[];
  /** Rijen die onderaan bijkomen. */
  erbij: readonly Bedragrij[];
  /** Rijnummers die vervallen. */
  weg: readonly number[];
  /** Gemeente waarvan alle rijen vervallen, omdat de tabel er maar één mag bevatten; anders null. */
  anderegemeente: string | null;
  /** Edities die er al zijn met een ander bedrag op dezelfde plaats: een verbetering, of een andere publicatie met dezelfde naam. */
  herzien: readonly string[];
  /** Wat er in het archief bijkomt: de vervangen en de vervallen rijen. */
  gearchiveerd: readonly Archiefrij[];
}

/**
 * Zet nieuwe bedragen naast de geldende. Een rij met hetzelfde bedrag uit dezelfde editie blijft zoals zij was.
 * @param celVan adres van de cel waaruit een bedrag is gelezen, of "" als er geen cel is
 * @throws {PokFout} `ongeldig` als een plaats twee keer voorkomt
 */
export function bereidOvername(
  geldend: readonly Bedragrij[],
  nieuw: readonly IngelezenBedrag[],
  kader: Kader,
  celVan: (bedrag: IngelezenBedrag) => string,
): Overname {
  const rijen = nieuw.map((bedrag) => maakRij(bedrag, kader, celVan(bedrag)));
  const wijzigingen = vergelijk(geldend, rijen);
  const zelfdeGemeente = (rij: Bedragrij) => isVanGemeente(rij, kader.gemeente);
  const vreemd = geldend.filter((rij) => !zelfdeGemeente(rij));
  const eigen = geldend.filter(zelfdeGemeente);
  const opvolgers = new Map(rijen.map((rij) => [plaatsVan(rij), rij]));
  const bezet = new Set(eigen.map(plaatsVan));
  const vervangen = eigen.flatMap((oud) => {
    const door = opvolgers.get(plaatsVan(oud));
    const zelfde = door && door.bedrag === oud.bedrag && door.editie === oud.editie;
    return door && !zelfde ? [{ oud, rij: oud.rij, door }] : [];
  });
  const ongenoemd = eigen.filter((rij) => !opvolgers.has(plaatsVan(rij)));
  const vervallen = [...vreemd, ...(kader.ontbrekend === "naar archief" ? ongenoemd : [])];
  const gearchiveerd = [...vervangen.map(({ oud }) => oud), ...vervallen];
  return {
    wijzigingen,
    vervangen: vervangen.map(({ rij, door }) => ({ rij, door })),
    erbij: rijen.filter((rij) => !bezet.has(plaatsVan(rij))),
    weg: vervallen.map(({ rij }) => rij),
    anderegemeente: vreemd[0]?.gemeente ?? null,
    herzien: [
      ...new Set(
        vervangen.flatMap(({ oud, door }) =>
          oud.editie === door.editie && oud.bedrag !== door.bedrag ? [oud.editie] : [],
        ),
      ),
    ],
    gearchiveerd: gearchiveerd
      .sort((a, b) => a.rij - b.rij)
      .map((rij) => ({ ...rij, vervangenOp: kader.vandaag })),
  };
}

/** Of een overname iets aan de tabel verandert. */
export function verandertIets({ vervangen, erbij, weg }: Overname): boolean {
  return vervangen.length + erbij.length + weg.length > 0;
}

/** De plaats van een bedrag binnen de tabel van één gemeente. */
export function plaatsVan({
  actielijn,
  jaar,
  kanaal,
}: Pick<Bedragrij, "actielijn" | "jaar" | "kanaal">): string {
  return `${actielijn}|${jaar}|${kanaal}`;
}

function maakRij(bedrag: IngelezenBedrag, kader: Kader, cel: string): Bedragrij {
  return {
    actielijn: bedrag.actielijn,
    jaar: bedrag.jaar,
    kanaal: bedrag.kanaal,
    bedrag: bedrag.bedrag,
    gemeente: kader.gemeente,
    editie: bedrag.editie ?? kader.editie,
    bron: cel === "" ? kader.bron : `${kader.bron}, ${cel}`,
    ingevoerdOp: kader.vandaag,
    rij: bedrag.rij,
  };
}
