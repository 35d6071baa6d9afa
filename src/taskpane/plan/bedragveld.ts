import type { Eenheid } from "../../knowledge/pok/soorten";
import { leesGetal } from "../../sheet/getal";

/** Ruimte voor wat een deling door 1.000 achter de komma achterlaat. */
const AFWIJKING = 1e-6;

/** Een bedrag zoals de gebruiker het typt: leeg, gehele euro's van 0 of meer, of niet te gebruiken. */
export type Getypt = { soort: "leeg" } | { soort: "euro"; euro: number } | { soort: "fout" };

/** Leest een getypt bedrag. @param eenheid waarin getypt wordt; “1.250,5” is bij duizenden € 1.250.500 en bij euro's niet geheel */
export function leesBedragveld(tekst: string, eenheid: Eenheid): Getypt {
  const kaal = tekst.replace(/[€\s]/g, "");
  if (kaal === "") return { soort: "leeg" };
  const getal = leesGetal(kaal);
  if (getal === null) return { soort: "fout" };
  const euro = Math.round(getal * eenheid);
  const geheel = euro >= 0 && Number.isSafeInteger(euro) && Math.abs(getal * eenheid - euro) < AFWIJKING;
  return geheel ? { soort: "euro", euro } : { soort: "fout" };
}

/** Leest een percentage, met of zonder teken. @returns een fractie, of null als het er geen is of buiten de grenzen valt */
export function leesPercentage(tekst: string, laagste: number, hoogste: number): number | null {
  const getal = leesGetal(tekst.replace(/[%\s]/g, ""));
  return getal === null || getal < laagste || getal > hoogste ? null : getal / 100;
}
