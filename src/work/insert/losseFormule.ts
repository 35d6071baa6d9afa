import { BEDRAGENTABEL } from "../../knowledge/tabelnamen";
import type { Editie } from "../../knowledge/pok/editie";
import { aandeelIn, gaatVoorbij, teRamen } from "../amounts/bronbedrag";
import { bedragformule, ramingformule } from "../formule";
import { bronVan, type Opdracht } from "../amounts/opdracht";

/**
 * De formule voor het gekozen bedrag, om los in een cel te zetten (en-US).
 * @returns null waar er niets te berekenen valt, omdat het geld aan de gemeente voorbijgaat
 */
export function losseFormule(editie: Editie, opdracht: Opdracht): string | null {
  const { actielijn, jaar, kanaal, eenheid } = opdracht;
  const bron = bronVan(opdracht);
  if (bron.soort !== "raming") {
    const tabel = bron.soort === "eigen" ? BEDRAGENTABEL : undefined;
    return bedragformule(actielijn, jaar, kanaal, eenheid, tabel);
  }
  if (actielijn !== null && gaatVoorbij(bron, actielijn, jaar)) return null;
  const nummers = actielijn === null ? teRamen(editie, bron, jaar) : [actielijn];
  return ramingformule(nummers, jaar, aandeelIn(bron, jaar), "midden", eenheid);
}
