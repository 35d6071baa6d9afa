import {
  reeksVan,
  waarde,
  type Editiecode,
  type Reekscode,
  type Waarde,
} from "../../knowledge/gemeentefonds";
import type { Hoe, Wat } from "../amounts/opdracht";

/** Eén rij van een reeks, uit één editie. */
export interface Fondsrij {
  reeks: Reekscode;
  rij: string;
  editie: Editiecode;
}

/** Wat de gebruiker van de gemeentefondsreeksen wil invoegen. */
export interface Fondsopdracht extends Fondsrij {
  wat: Wat;
  hoe: Hoe;
  jaar: number;
}

/** De eerste rij en editie van een reeks, die gelden als er geen is gekozen. */
export function eersteVan(reeks: Reekscode): Fondsrij {
  const { rijen, edities } = reeksVan(reeks);
  return { reeks, rij: rijen[0]!.code, editie: edities[0]! };
}

/** Het cijfer van een rij in een jaar. */
export const cijferVan = ({ reeks, rij, editie }: Fondsrij, jaar: number): Waarde =>
  waarde(reeks, rij, jaar, editie);

/** Of er niets in te voegen is: één cijfer dat de brief niet noemt. In een rij of tabel staat daar “n.b.”. */
export const ontbreekt = (opdracht: Fondsopdracht): boolean =>
  opdracht.wat === "bedrag" && cijferVan(opdracht, opdracht.jaar).getal === null;
