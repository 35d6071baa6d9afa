import { datumTekst, publicatie, type Editie } from "../../knowledge/pok/editie";
import type { Editiebron } from "../../knowledge/pok/soorten";
import type { Hoe, Opdracht } from "../amounts/opdracht";
import { bedragTekst, EENHEIDTEKST, jarenTekst, kanaalTekst } from "../../knowledge/notatie";

/** Eenheid en kanaal boven de bedragen, zodat een blok los te lezen is. */
export function eenheidregel({ eenheid, kanaal }: Pick<Opdracht, "eenheid" | "kanaal">): string {
  return `Bedragen ${eenheid === 1 ? "in €" : EENHEIDTEKST[eenheid]}, ${kanaalTekst(kanaal)}`;
}

/** De regel(s) onder een tabel of rij: waar de bedragen vandaan komen, hoe vast zij zijn en hoe zij zijn ingevoegd. */
export function bronregels(editie: Editie, hoe: Hoe, vandaag: string): string[] {
  const { bron } = editie;
  return [
    `Bron: ${publicatie(bron)}.`,
    `In de bron afgerond op ${afrondingTekst(bron)}; vanaf ${bron.vastgesteldTotEnMet + 1} voorlopig. ${herkomst(hoe, vandaag)}`,
  ];
}

/** De regel onder één bedrag dat als waarde is ingevoegd. */
export function bronregelBedrag(editie: Editie, opdracht: Opdracht, vandaag: string): string {
  const { actielijn, jaar } = opdracht;
  const plaats =
    actielijn === null ? `${publicatie(editie.bron)}, totaal ${jaar}` : editie.cel(actielijn, jaar).bron;
  return `${eenheidregel(opdracht)}. Bron: ${plaats}. ${herkomst("waarden", vandaag)}`;
}

function herkomst(hoe: Hoe, vandaag: string): string {
  return hoe === "waarden"
    ? `Ingevoegd als waarden op ${datumTekst(vandaag)}.`
    : "De bedragen zijn formules van de POK-invoegtoepassing.";
}

/** Waarop de bron haar bedragen afrondt: “hele miljoenen”. */
export function afrondingTekst({ afronding }: Editiebron): string {
  const stap = afronding * 2;
  if (stap === 1_000_000) return "hele miljoenen";
  return stap === 1_000 ? "hele duizenden" : `€ ${bedragTekst(stap, 1)}`;
}

/** Zin bij de totaalrij waar de totalen niet gelijk zijn aan wat de publicatie per jaar noemt; null als alles klopt. */
export function totaalregel(editie: Editie): string | null {
  const jaren = afwijkendeJaren(editie);
  if (jaren.length === 0) return null;
  const toegezegd = bedragTekst(editie.bron.toegezegdPerJaar, 1_000_000);
  return `Let op: de bron noemt € ${toegezegd} miljoen per jaar; de totalen van ${jarenTekst(jaren)} wijken daarvan af. Zij zijn de som van de gedrukte bedragen.`;
}

/** De jaren waarin de gedrukte bedragen niet optellen tot wat de publicatie per jaar noemt. */
export function afwijkendeJaren(editie: Editie): number[] {
  return editie.jaren.filter((jaar) => editie.totaal(jaar) !== editie.bron.toegezegdPerJaar);
}
