import { probeer } from "../../table/afkeuring";
import { celwaarde } from "../../../sheet/celwaarde";
import { onthoud } from "../../../sheet/onthoud";
import { leesKanaal } from "../../../knowledge/pok/lezen/kanaal";
import { isLeeg } from "../../../sheet/tekst";
import type { Aard, Kanaal } from "../../../knowledge/pok/soorten";
import { leesPlanlijn } from "../cel/actielijn";
import { leesPlanjaar } from "../cel/jaar";
import { leesTaakveld } from "../cel/taakveld";
import { aardIn, leesAard, leesSoort, leesTeken, type Teken } from "../cel/woorden";
import type { Plancorrectie, Planrol, Raster } from "../lezing";
import type { Soort } from "../soorten";
import type { Plantabel } from "../tabel";

type Rij = readonly unknown[];

/** De lezers van de cellen van een rij, met geheugen over de rijen heen; undefined waar er geen kolom voor is. */
export interface Cellezer {
  /** De waarde onder een rol: null waar niets staat. */
  cel(rij: Rij, rol: Planrol): unknown;
  /** Een cel waarin niets of alleen een streepje staat. */
  isNiets(cel: unknown): boolean;
  actielijn(waarde: unknown): number | null;
  jaar(waarde: unknown): number | null;
  soort(waarde: unknown): Soort | null;
  aard(waarde: unknown): Aard | null;
  kanaal(waarde: unknown): Kanaal | null;
  taakveld(waarde: unknown): string | null;
  /** Wat een toelichting van één woord zegt: “N”, “incidenteel”. */
  toelichting(rij: Rij): { teken: Teken | null; aard: Aard | null };
  /** De teksten die een rij omschrijven, elk uit een eigen cel en één keer. */
  omschrijvingen(rij: Rij): string[];
  /** Het opschrift van een rij: haar omschrijvingen achter elkaar. */
  opschrift(rij: Rij): string;
}

const STREEPJE = /^\s*[-‐‑‒–—−]?\s*$/;
/** Wat men in de kolom Actielijn zet bij een regel die er geen heeft. */
const GEEN_LIJN = /^\s*(?:n\.?v\.?t\.?|geen|nee)\s*$/i;

/** Maakt de cellezer van een plan. */
export function maakCellezer(raster: Raster, tabel: Plantabel): Cellezer {
  const { plaats, naamdelen, toelichtingen, nulIsLeeg, correctie } = tabel;
  const vorige: Partial<Record<Planrol, unknown>> = {};
  const samengevoegd = leesSamengevoegd(raster, correctie.samengevoegd);

  const isNiets = (cel: unknown) =>
    cel === null ||
    cel === undefined ||
    (typeof cel === "string" && STREEPJE.test(cel)) ||
    (nulIsLeeg && cel === 0);

  function omschrijvingen(rij: Rij): string[] {
    const teksten: string[] = [];
    let vorig: string | null = null;
    for (const kolom of naamdelen) {
      const waarde = celwaarde(samengevoegd(rij, kolom));
      if (typeof waarde !== "string" || isNiets(waarde) || waarde === vorig) continue;
      vorig = waarde;
      teksten.push(waarde.trim());
    }
    return teksten;
  }

  const toelichting = onthoud((waarde: unknown) => ({ teken: leesTeken(waarde), aard: enigeAard(waarde) }));
  const kanaal = onthoud((waarde: unknown) => probeer((argument) => leesKanaal(waarde, argument)));

  return {
    isNiets,
    cel(rij, rol) {
      const kolom = plaats[rol];
      if (kolom === undefined) return undefined;
      const ruw = celwaarde(samengevoegd(rij, kolom));
      const waarde = isNiets(ruw) || (rol === "actielijn" && isGeenLijn(ruw)) ? null : ruw;
      if (!correctie.doortrekken?.includes(rol)) return waarde;
      if (waarde !== null) vorige[rol] = waarde;
      return vorige[rol] ?? null;
    },
    actielijn: onthoud(leesPlanlijn),
    jaar: onthoud(leesPlanjaar),
    soort: onthoud(leesSoort),
    aard: onthoud(leesAard),
    kanaal(waarde) {
      const gelezen = kanaal(waarde);
      return "waarde" in gelezen ? gelezen.waarde : null;
    },
    taakveld: onthoud(leesTaakveld),
    toelichting(rij) {
      for (const kolom of toelichtingen) {
        const waarde = celwaarde(rij[kolom]);
        if (!isLeeg(waarde)) return toelichting(waarde);
      }
      return { teken: null, aard: null };
    },
    omschrijvingen,
    opschrift: (rij) => omschrijvingen(rij).join(" "),
  };
}

/** Wat er in een cel te zien is: bij samengevoegde cellen staat de inhoud alleen in de eerste. */
function leesSamengevoegd(
  raster: Raster,
  samengevoegd: Plancorrectie["samengevoegd"],
): (rij: Rij, kolom: number) => unknown {
  const perRij = new Map<Rij, Map<number, unknown>>();
  for (const { rij, kolom, rijen } of samengevoegd ?? []) {
    for (const onder of raster.slice(rij, rij + rijen - 1)) {
      const cellen = perRij.get(onder) ?? new Map<number, unknown>();
      perRij.set(onder, cellen.set(kolom - 1, raster[rij - 1]![kolom - 1]));
    }
  }
  return (rij, kolom) => perRij.get(rij)?.get(kolom) ?? rij[kolom];
}

function isGeenLijn(waarde: unknown): boolean {
  return typeof waarde === "string" && GEEN_LIJN.test(waarde);
}

function enigeAard(waarde: unknown): Aard | null {
  return typeof waarde === "string" && !/\s/.test(waarde.trim()) ? aardIn(waarde) : null;
}
