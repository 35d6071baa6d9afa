import { KOLOMMEN, leesEigenBedragen } from "../pok/eigenBedragen";
import { normaliseer } from "../pok/lezen/tekst";
import { alsDatumgetal, alsIsoDatum } from "./datum";
import { BEDRAGENTABEL, type Bedragentabel, type Bedragrij } from "./soorten";

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
  return {
    bedragen,
    rijen: bedragen.rijen.map((rij) => ({
      ...rij,
      ...bijzonderheden(cellen, rij.rij),
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
  return rest.flatMap((cel, i) =>
    leesBedragentabel([kop!, cel]).rijen.map((rij) => ({
      ...rij,
      rij: i + 2,
      vervangenOp: alsIsoDatum(celBij(cellen, "Vervangen op", i + 2)),
    })),
  );
}

function bijzonderheden(cellen: readonly (readonly unknown[])[], rij: number) {
  return {
    bron: String(celBij(cellen, "Bron", rij) ?? "").trim(),
    ingevoerdOp: alsIsoDatum(celBij(cellen, "Ingevoerd op", rij)),
  };
}

function celBij(cellen: readonly (readonly unknown[])[], kop: string, rij: number): unknown {
  const kolom = cellen[0]!.findIndex((cel) => normaliseer(String(cel)) === normaliseer(kop));
  return cellen[rij - 1]?.[kolom];
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
