import { fondsomvang, maakFondsblok } from "../../work/insert/fondsblok";
import { eersteVan, ontbreekt, type Fondsopdracht } from "../../work/insert/fondsopdracht";
import type { Werkmap } from "../../work/insert/werkmap";
import { Blokplaatser } from "../insert/blokplaatser";
import { beginstand } from "../insert/plaatser";
import { vandaagHier } from "../parts/vandaag";

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
