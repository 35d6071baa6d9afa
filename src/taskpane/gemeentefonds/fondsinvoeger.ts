import { fondsomvang, maakFondsblok } from "../../invoegen/fondsblok";
import { eersteVan, ontbreekt, type Fondsopdracht } from "../../invoegen/fondsopdracht";
import type { Werkmap } from "../../invoegen/werkmap";
import { Blokplaatser } from "../invoegen/blokplaatser";
import { beginstand } from "../invoegen/plaatser";
import { vandaagHier } from "../onderdelen/vandaag";

export type Fondsinvoeger = Blokplaatser<Fondsopdracht>;

/** Het jaar waarin de brief verscheen en waarover hij gaat. */
const EERSTE_JAAR = 2022;

/** Het invoegen van gemeentefondscijfers, langs dezelfde weg als de POK-bedragen. */
export const maakFondsinvoeger = (werkmap: Werkmap, vandaag: () => string = vandaagHier): Fondsinvoeger =>
  new Blokplaatser(
    werkmap,
    {
      maak: (opdracht, anker) => maakFondsblok(opdracht, anker, vandaag()),
      omvang: fondsomvang,
      weigert: ontbreekt,
    },
    beginstand<Fondsopdracht>({ wat: "rij", hoe: "formules", jaar: EERSTE_JAAR, ...eersteVan("accres") }),
  );
