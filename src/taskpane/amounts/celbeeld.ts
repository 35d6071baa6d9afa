import type { Bedragbron } from "../../knowledge/pok/bedragbron";
import { brontekst, decimalenVan, leesBedrag } from "../../work/amounts/bronbedrag";
import { bronopmerkingen } from "../../work/insert/bronopmerkingen";
import { rijenBij } from "../../work/amounts/eigenRijen";
import { LANDELIJK } from "../../work/amounts/opdracht";
import type { Editie } from "../../knowledge/pok/editie";
import type { Eenheid, Kanaal, Status } from "../../knowledge/pok/soorten";

/** Hoe één bedrag in de tabel staat. */
export interface Celbeeld {
  /** null is de totaalrij. */
  actielijn: number | null;
  jaar: number;
  /** Bedrag in de gekozen eenheid, “–”, of "" waar de bron geen bedrag heeft; een raming heeft “≈” vooraan. */
  tekst: string;
  /** De bron laat de cel leeg. */
  leeg: boolean;
  /** De bron heeft geen bedrag: geen rij, of geld voor andere gemeenten. */
  ontbreekt: boolean;
  /** null bij een totaal, bij eigen bedragen en ramingen, en waar het gekozen kanaal dat jaar niets draagt. */
  status: Status | null;
  nietViaKanaal: boolean;
  opmerkingen: readonly string[];
}

/** Het beeld van een cel of een jaartotaal, gefilterd op kanaal. @param decimalen van alle cellen samen, zie decimalenVan */
export function celbeeld(
  editie: Editie,
  actielijn: number | null,
  jaar: number,
  kanaal: Kanaal | null,
  eenheid: Eenheid,
  bron: Bedragbron = LANDELIJK,
  decimalen = decimalenVan(editie, bron, eenheid),
): Celbeeld {
  const euro = leesBedrag(editie, bron, actielijn, jaar, kanaal);
  const tekst = euro === undefined ? "" : brontekst(euro, eenheid, decimalen);
  const nietViaKanaal =
    kanaal !== null && actielijn !== null && !draagt(editie, bron, actielijn, jaar, kanaal);
  return {
    actielijn,
    jaar,
    tekst: bron.soort === "raming" && euro ? `≈ ${tekst}` : tekst,
    leeg: euro === null,
    ontbreekt: euro === undefined,
    status:
      bron.soort === "landelijk" && actielijn !== null && !nietViaKanaal
        ? editie.cel(actielijn, jaar).status
        : null,
    nietViaKanaal,
    opmerkingen: bronopmerkingen(editie, bron, actielijn, jaar, kanaal),
  };
}

/** Of een bedrag, als het er is, (deels) via het kanaal loopt. */
function draagt(editie: Editie, bron: Bedragbron, actielijn: number, jaar: number, kanaal: Kanaal): boolean {
  switch (bron.soort) {
    case "landelijk": {
      const { gedrukt, perKanaal } = editie.cel(actielijn, jaar);
      return !gedrukt || Boolean(perKanaal[kanaal]);
    }
    case "eigen":
      return (
        rijenBij(bron, actielijn, [jaar], null).length === 0 ||
        rijenBij(bron, actielijn, [jaar], kanaal).length > 0
      );
    case "raming":
      return true;
  }
}
