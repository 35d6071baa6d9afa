import type { Bedragbron } from "../../knowledge/pok/bedragbron";
import type { Editie } from "../../knowledge/pok/editie";
import type { Kanaal } from "../../knowledge/pok/soorten";
import { leesBedrag } from "../amounts/bronbedrag";
import { editiesIn, editienaam, rijenBij } from "../amounts/eigenRijen";
import type { EigenBron, Ramingsbron } from "../amounts/opdracht";
import { voorbehoudregels } from "./ramingsregels";

/** Wat er aan een bedrag van een bron vreemd is of erbij hoort, in volledige zinnen. @param actielijn null voor het jaartotaal */
export function bronopmerkingen(
  editie: Editie,
  bron: Bedragbron,
  actielijn: number | null,
  jaar: number,
  kanaal: Kanaal | null,
): readonly string[] {
  switch (bron.soort) {
    case "landelijk":
      if (actielijn !== null) return editie.cel(actielijn, jaar).opmerkingen;
      return kanaal === null ? editie.opmerkingenBijTotaal(jaar) : [];
    case "eigen":
      return bijEigen(editie, bron, actielijn, jaar, kanaal);
    case "raming":
      return bijRaming(editie, bron, actielijn, jaar);
  }
}

function bijEigen(
  editie: Editie,
  bron: EigenBron,
  actielijn: number | null,
  jaar: number,
  kanaal: Kanaal | null,
): string[] {
  const edities = editiesIn(rijenBij(bron, actielijn, [jaar], kanaal));
  const gemengd =
    edities.length > 1 ? [`Opgeteld uit verschillende edities: ${edities.map(editienaam).join(", ")}.`] : [];
  if (actielijn !== null) return gemengd;
  const nummers = editie.actielijnen.map(({ nummer }) => nummer);
  const geteld = nummers.filter((nummer) => leesBedrag(editie, bron, nummer, jaar, null) !== undefined);
  const onvolledig = geteld.length > 0 && geteld.length < nummers.length;
  return [
    ...(onvolledig ? [`Telt alleen de actielijnen met een rij: ${geteld.join(", ")}.`] : []),
    ...gemengd,
  ];
}

function bijRaming(editie: Editie, bron: Ramingsbron, actielijn: number | null, jaar: number): string[] {
  if (actielijn !== null)
    return [
      ...voorbehoudregels(editie, bron, [actielijn], [jaar]),
      ...editie.cel(actielijn, jaar).opmerkingen,
    ];
  const nummers = editie.actielijnen.map(({ nummer }) => nummer);
  return voorbehoudregels(editie, bron, nummers, [jaar]);
}
