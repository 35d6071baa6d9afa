import type { Bedragbron } from "../../knowledge/pok/bedragbron";
import type { Eenheid, Kanaal } from "../../knowledge/pok/soorten";

export type Wat = "bedrag" | "rij" | "tabel";
export type Hoe = "formules" | "waarden";
export const WAT: readonly Wat[] = ["bedrag", "rij", "tabel"];
export const HOE: readonly Hoe[] = ["formules", "waarden"];

/** Wat de gebruiker wil invoegen. */
export interface Opdracht {
  wat: Wat;
  hoe: Hoe;
  /** null is de totaalrij. */
  actielijn: number | null;
  jaar: number;
  /** null is alle kanalen samen. */
  kanaal: Kanaal | null;
  eenheid: Eenheid;
  /** Waaruit de bedragen komen; een blok heeft er altijd één. Zonder: de landelijke tabel. */
  bron?: Bedragbron;
}

export const LANDELIJK: Bedragbron = { soort: "landelijk" };

/** De bron van een opdracht. */
export const bronVan = ({ bron = LANDELIJK }: Pick<Opdracht, "bron">): Bedragbron => bron;

export type EigenBron = Extract<Bedragbron, { soort: "eigen" }>;
export type Ramingsbron = Extract<Bedragbron, { soort: "raming" }>;
