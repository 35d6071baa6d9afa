import type { Editie } from "../../knowledge/pok/editie";
import { tekstcel, type Blokcel } from "../blok";

/** Ruimte naast een getal, in tekens. */
const MARGE = 2;

/** De kolommen links van de jaren in een tabel. */
export const KOPPEN = ["Actielijn", "Omschrijving"] as const;

/** De cellen links van de bedragen in een tabel; formules in de rij verwijzen naar de eerste. */
export function actielijnlabels(nummer: number, naam: string): Blokcel[] {
  return [{ ...tekstcel(naam), inhoud: nummer, notatie: "0" }, tekstcel(naam)];
}

/** Hoe een rij heet die los staat. @param actielijn null is de totaalrij */
export function rijnaam(editie: Editie, actielijn: number | null): string {
  const lijn = editie.actielijnen.find(({ nummer }) => nummer === actielijn);
  return lijn ? `${lijn.nummer} ${lijn.naam}` : "Totaal";
}

/** Breedtes in tekens van de kolommen links van de jaren in een tabel. */
export function tabelbreedtes({ actielijnen }: Editie): [number, number] {
  return [KOPPEN[0].length + MARGE, Math.max(...actielijnen.map(({ naam }) => naam.length)) + 1];
}

/** Breedte in tekens van een kolom met bedragen. @param tekens van het langste bedrag */
export const bedragbreedte = (tekens: number): number => Math.max(tekens, "2021".length) + MARGE;
