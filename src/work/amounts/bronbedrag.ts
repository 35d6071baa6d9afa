import { landelijk, totaalVan, type Bedragen } from "../../knowledge/pok/bedragen";
import type { Editie } from "../../knowledge/pok/editie";
import { raming, type Grens } from "../../knowledge/pok/raming";
import type { Eenheid, Kanaal } from "../../knowledge/pok/soorten";
import type { Bedragbron, Ramingsvoorbehoud } from "../../knowledge/pok/bedragbron";
import { benodigdeDecimalen, bedragTekst, ramingsdecimalen, vasteTekst } from "../../knowledge/notatie";
import type { Ramingsbron } from "./opdracht";

/**
 * Bedrag in euro's van een actielijn, of van alle samen, in een jaar.
 * @param actielijn null voor het jaartotaal
 * @param kanaal een raming kent geen kanaal: zij gaat altijd over AU en DU samen
 * @returns null waar de publicatie de cel leeg laat; undefined waar de bron geen bedrag heeft: eigen bedragen zonder rij,
 *   of een raming van geld dat aan de gemeente voorbijgaat
 */
export function leesBedrag(
  editie: Editie,
  bron: Bedragbron,
  actielijn: number | null,
  jaar: number,
  kanaal: Kanaal | null,
): number | null | undefined {
  switch (bron.soort) {
    case "landelijk":
      return actielijn === null
        ? editie.totaal(jaar, kanaal)
        : (landelijk(editie).lees(actielijn, jaar, kanaal) ?? null);
    case "eigen":
      return actielijn === null
        ? totaalOfNiets(bron.tabel.bedragen, jaar, kanaal)
        : bron.tabel.bedragen.lees(actielijn, jaar, kanaal);
    case "raming":
      return leesRaming(editie, bron, actielijn, jaar);
  }
}

function totaalOfNiets(bedragen: Bedragen, jaar: number, kanaal: Kanaal | null): number | undefined {
  const gevuld = bedragen.actielijnen.some(({ nummer }) => bedragen.lees(nummer, jaar, null) !== undefined);
  return gevuld ? totaalVan(bedragen, jaar, kanaal) : undefined;
}

function leesRaming(
  editie: Editie,
  bron: Ramingsbron,
  actielijn: number | null,
  jaar: number,
): number | null | undefined {
  if (actielijn !== null && editie.cel(actielijn, jaar).gedrukt === null) return null;
  return leesGrens(editie, bron, actielijn, jaar, "midden");
}

/**
 * De raming in euro's, of een rand van de band waarin zij door de afronding van de publicatie kan liggen.
 * @param actielijn null voor alle actielijnen die gelden samen; dan tellen ook de randen op
 * @returns undefined waar er niets te ramen valt
 */
export function leesGrens(
  editie: Editie,
  bron: Ramingsbron,
  actielijn: number | null,
  jaar: number,
  grens: Grens,
): number | undefined {
  const nummers = actielijn === null ? teRamen(editie, bron, jaar) : [actielijn];
  if (nummers.some((nummer) => gaatVoorbij(bron, nummer, jaar))) return undefined;
  return nummers.reduce((som, nummer) => som + raming(editie, nummer, jaar, aandeelIn(bron, jaar), grens), 0);
}

/** Het aandeel van de gemeente in een jaar van de editie, 0 tot en met 1. */
export const aandeelIn = ({ aandelen }: Ramingsbron, jaar: number): number => aandelen[jaar]!;

/** De nummers van de actielijnen waarvan in een jaar iets te ramen valt. */
export const teRamen = (editie: Editie, bron: Ramingsbron, jaar: number): number[] =>
  editie.actielijnen.map(({ nummer }) => nummer).filter((nummer) => !gaatVoorbij(bron, nummer, jaar));

/** Of het geld van een actielijn in een jaar aan de gemeente voorbijgaat. */
export const gaatVoorbij = (bron: Ramingsbron, actielijn: number, jaar: number): boolean =>
  voorbehoudenBij(bron, actielijn, jaar).some(({ ontvangt }) => !ontvangt);

/** Wat er bij de raming van een actielijn in een jaar te zeggen is. */
export const voorbehoudenBij = (
  { voorbehouden }: Ramingsbron,
  actielijn: number,
  jaar: number,
): readonly Ramingsvoorbehoud[] =>
  voorbehouden.filter((voorbehoud) => voorbehoud.actielijn === actielijn && voorbehoud.jaren.includes(jaar));

/** Of een bedrag van deze actielijn in dit jaar geheel buiten het gemeentefonds om gaat, en een raming dus 0 is. */
export function buitenGemeentefonds(editie: Editie, actielijn: number, jaar: number): boolean {
  const { gedrukt, perKanaal } = editie.cel(actielijn, jaar);
  return Boolean(gedrukt) && !perKanaal.AU && !perKanaal.DU;
}

/**
 * Het aantal decimalen waarmee de bedragen van een bron onder elkaar staan.
 * @returns null bij de landelijke bron: die toont elk bedrag met de decimalen die het nodig heeft
 */
export function decimalenVan(editie: Editie, bron: Bedragbron, eenheid: Eenheid): number | null {
  switch (bron.soort) {
    case "landelijk":
      return null;
    case "eigen":
      return benodigdeDecimalen(
        bron.tabel.rijen.map(({ bedrag }) => bedrag),
        eenheid,
      );
    case "raming":
      return ramingsdecimalen(
        editie.actielijnen.flatMap(({ nummer }) =>
          editie.jaren.map((jaar) => leesRaming(editie, bron, nummer, jaar) ?? 0),
        ),
        eenheid,
      );
  }
}

/** Een bedrag van een bron zoals het in een tabel staat; “–” waar de publicatie de cel leeg laat. */
export const brontekst = (euro: number | null, eenheid: Eenheid, decimalen: number | null): string =>
  euro === null || decimalen === null ? bedragTekst(euro, eenheid) : vasteTekst(euro, eenheid, decimalen);
