import { vindGemeenten } from "../../knowledge/gemeenten/register";
import { normaliseer } from "../../sheet/tekst";
import { PokFout } from "../../sheet/fouten";
import type { EigenBedrag } from "../../knowledge/pok/eigenBedragen";
import { onthoud } from "../../sheet/onthoud";
import { KANALEN, type Kanaal } from "../../knowledge/pok/soorten";

const alfabet = new Intl.Collator("nl");

/** Wat een latere editie op één plaats verandert; bedragen in gehele euro's, null waar de editie er geen heeft. */
export interface Wijziging {
  soort: "nieuw" | "gewijzigd" | "vervallen" | "gelijk";
  actielijn: number;
  jaar: number;
  kanaal: Kanaal;
  gemeente: string | null;
  oud: number | null;
  nieuw: number | null;
  /** Nieuw min oud; een bedrag dat er niet is telt als 0. */
  verschil: number;
  /** Rijnummers in de vergeleken tabellen. */
  oudeRij: number | null;
  nieuweRij: number | null;
}

/**
 * Vergelijkt twee edities per gemeente, actielijn, jaar en kanaal, in die volgorde. Gemeenten zijn dezelfde in elke
 * schrijfwijze en ook onder een alias.
 * @throws {PokFout} `ongeldig` als een van beide twee bedragen voor dezelfde plaats heeft
 */
export function vergelijk(oud: readonly EigenBedrag[], nieuw: readonly EigenBedrag[]): readonly Wijziging[] {
  const oude = perPlaats(oud, "oude");
  const nieuwe = perPlaats(nieuw, "nieuwe");
  const plaatsen = new Set([...oude.keys(), ...nieuwe.keys()]);
  return [...plaatsen].map((plaats) => maakWijziging(oude.get(plaats), nieuwe.get(plaats))).sort(volgorde);
}

function perPlaats(rijen: readonly EigenBedrag[], welke: string): Map<string, EigenBedrag> {
  const kaart = new Map<string, EigenBedrag>();
  const sleutelVan = onthoud(gemeentesleutel);
  for (const rij of rijen) {
    const plaats = `${sleutelVan(rij.gemeente)}|${rij.actielijn}|${rij.jaar}|${rij.kanaal}`;
    const eerder = kaart.get(plaats);
    if (eerder) {
      throw new PokFout(
        "ongeldig",
        `In de ${welke} bedragen gelden rij ${eerder.rij} en rij ${rij.rij} allebei voor actielijn ${rij.actielijn}, ${rij.jaar}, ${rij.kanaal}; toegestaan is één bedrag per plaats.`,
      );
    }
    kaart.set(plaats, rij);
  }
  return kaart;
}

function gemeentesleutel(gemeente: string | null): string {
  if (gemeente === null) return "";
  const [gevonden, ander] = vindGemeenten(gemeente);
  return gevonden && !ander ? gevonden.code : normaliseer(gemeente);
}

function maakWijziging(oud: EigenBedrag | undefined, nieuw: EigenBedrag | undefined): Wijziging {
  const { actielijn, jaar, kanaal, gemeente } = (nieuw ?? oud)!;
  return {
    soort: soortVan(oud, nieuw),
    actielijn,
    jaar,
    kanaal,
    gemeente,
    oud: oud?.bedrag ?? null,
    nieuw: nieuw?.bedrag ?? null,
    verschil: (nieuw?.bedrag ?? 0) - (oud?.bedrag ?? 0),
    oudeRij: oud?.rij ?? null,
    nieuweRij: nieuw?.rij ?? null,
  };
}

function soortVan(oud: EigenBedrag | undefined, nieuw: EigenBedrag | undefined): Wijziging["soort"] {
  if (!oud) return "nieuw";
  if (!nieuw) return "vervallen";
  return oud.bedrag === nieuw.bedrag ? "gelijk" : "gewijzigd";
}

function volgorde(a: Wijziging, b: Wijziging): number {
  return (
    alfabet.compare(a.gemeente ?? "", b.gemeente ?? "") ||
    a.actielijn - b.actielijn ||
    a.jaar - b.jaar ||
    KANALEN.indexOf(a.kanaal) - KANALEN.indexOf(b.kanaal)
  );
}
