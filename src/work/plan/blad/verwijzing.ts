import { celadres, metBlad } from "../../../sheet/adres";
import { buitenTekst } from "../../formule";

/** Waar een cel staat, vanaf 0. */
export interface Plaats {
  readonly blad: string;
  readonly rij: number;
  readonly kolom: number;
}

/** Zoekt een cel op. @param blad soort blad; "" is het blad van de formule. @returns null als zij er niet (meer) is */
export type Plaatszoeker = (blad: string, vak: string, rij: string, kolom: string) => Plaats | null;

const VERWIJZING = /\{(?:(\w+):)?(\w+)\|([^{}]*)\|([^{}|]*)\}/g;

/** Vult de plaatsen in een formule in; null als een cel die zij aanhaalt er niet (meer) is. */
export function vulIn(formule: string, zoek: Plaatszoeker): string | null {
  let compleet = true;
  const ingevuld = formule.replace(
    VERWIJZING,
    (_, blad: string | undefined, vak: string, rij: string, kolom: string) => {
      const plaats = zoek(blad ?? "", vak, rij, kolom);
      if (plaats === null) {
        compleet = false;
        return "#REF!";
      }
      const adres = celadres(plaats.rij, plaats.kolom);
      return blad === undefined ? adres : metBlad(plaats.blad, adres);
    },
  );
  return compleet ? ingevuld : null;
}

/**
 * Een formule zonder wat Excel er bij het teruglezen aan verandert: spaties, hoofdletters, [@kolom] en de naam van de eigen
 * tabel ervoor. Alleen om te vergelijken.
 */
export const kaleFormule = (formule: string, eigenTabel: string): string =>
  buitenTekst(formule, (deel) =>
    deel
      .replace(/\s/g, "")
      .toUpperCase()
      .replaceAll(`${eigenTabel.toUpperCase()}[`, "[")
      .replaceAll("[#THISROW],", "@")
      .replace(/\[@\[([^\][]*)\]\]/g, "[@$1]"),
  );
