import { isKopregel, KOLOMMEN, leesEigenBedragen } from "./eigenBedragen";
import { kopplaatsen } from "./lezen/koppen";
import { alsDatumgetal, alsIsoDatum } from "../../sheet/isoDatum";
import { type Bedragentabel, type Bedragrij } from "./bedragbron";
import { BEDRAGENTABEL } from "../tabelnamen";

/** De kolommen van POK_Bedragen en van haar archief; het archief heeft er één bij. */
export const TABELKOPPEN = [...KOLOMMEN, "Bron", "Ingevoerd op"] as const;
export const ARCHIEFKOPPEN = [...TABELKOPPEN, "Vervangen op"] as const;
/** Getalnotatie per kolom (en-US); “@” houdt tekst tekst. */
export const NOTATIES: readonly string[] = [
  "0",
  "0",
  "@",
  "#,##0",
  "@",
  "@",
  "@",
  "dd-mm-yyyy",
  "dd-mm-yyyy",
];

/** Een rij van het archief: een bedrag dat is vervangen. */
export interface Archiefrij extends Bedragrij {
  /** Datum van vervanging, jjjj-mm-dd. */
  vervangenOp: string;
}

/**
 * Leest de cellen van POK_Bedragen, met kopregel; rijnummers tellen vanaf de kopregel (die is 1).
 * @throws {PokFout} `ongeldig` met een zin die de rij noemt, als leesEigenBedragen
 */
export function leesBedragentabel(cellen: readonly (readonly unknown[])[]): Bedragentabel {
  const bedragen = leesEigenBedragen(cellen, BEDRAGENTABEL);
  const bijzonderheden = bijzonderhedenVan(cellen);
  return {
    bedragen,
    rijen: bedragen.rijen.map((rij) => ({
      ...rij,
      ...bijzonderheden(rij.rij),
      gemeente: rij.gemeente ?? "",
      editie: rij.editie ?? "",
    })),
  };
}

/**
 * Leest de cellen van het archief. Anders dan in POK_Bedragen mogen plaatsen zich herhalen: het zijn eerdere edities.
 * @throws {PokFout} `ongeldig` met een zin die de rij noemt
 */
export function leesArchief(cellen: readonly (readonly unknown[])[]): readonly Archiefrij[] {
  const [kop, ...rest] = cellen;
  const [vervangenOp] = kopplaatsen(kop!, ["Vervangen op"]);
  return rest.flatMap((cel, i) =>
    leesBedragentabel([kop!, cel]).rijen.map((rij) => ({
      ...rij,
      rij: i + 2,
      vervangenOp: alsIsoDatum(cel[vervangenOp!]),
    })),
  );
}

/**
 * Wat er bij eigen bedragen over hun herkomst staat; zonder kopregel gelden de kolommen van POK_Bedragen.
 * @returns geeft bij een rijnummer (vanaf 1) waaruit is ingevoerd en wanneer (jjjj-mm-dd); leeg als dat er niet bij staat
 */
export function bijzonderhedenVan(cellen: readonly (readonly unknown[])[]) {
  const kop = isKopregel(cellen[0]!) ? cellen[0]! : TABELKOPPEN;
  const [bron, ingevoerdOp] = kopplaatsen(kop, ["Bron", "Ingevoerd op"]);
  return (rij: number) => ({
    bron: String(cellen[rij - 1]?.[bron!] ?? "").trim(),
    ingevoerdOp: alsIsoDatum(cellen[rij - 1]?.[ingevoerdOp!]),
  });
}

/** De celwaarden van een rij, in de volgorde van TABELKOPPEN. Teksten zijn nog niet tegen omzetting door Excel beschermd. */
export function tabelcellen(rij: Bedragrij): (string | number)[] {
  return [
    rij.actielijn,
    rij.jaar,
    rij.kanaal,
    rij.bedrag,
    rij.gemeente,
    rij.editie,
    rij.bron,
    datumcel(rij.ingevoerdOp),
  ];
}

/** De celwaarden van een archiefrij, in de volgorde van ARCHIEFKOPPEN. */
export function archiefcellen(rij: Archiefrij): (string | number)[] {
  return [...tabelcellen(rij), datumcel(rij.vervangenOp)];
}

const datumcel = (iso: string): string | number =>
  /^\d{4}-\d{2}-\d{2}$/.test(iso) ? alsDatumgetal(iso) : iso;
