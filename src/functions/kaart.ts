import type { Editie } from "../knowledge/pok/editie";
import { opgemaaktGetal } from "./gegevenstypen";

/** Een bedrag met valutateken, zoals Excel het in een gegevenskaart toont. */
const euro = (bedrag: number) => opgemaaktGetal(bedrag, "€ #,##0");
const tekst = (waarde: string) => ({ type: "String", basicValue: waarde }) as const;

/**
 * De gegevenskaart (entity) van een actielijn: naam, aard, per jaar bedrag en status, en de bron.
 * Bedragen in euro's; een lege cel van de bron wordt "–".
 */
export function kaart(editie: Editie, actielijn: number) {
  const lijn = editie.actielijnen.find(({ nummer }) => nummer === actielijn)!;
  const cellen = editie.jaren.map((jaar) => editie.cel(actielijn, jaar));
  const { uitgever, titel, datum } = editie.bron;
  return {
    type: "Entity",
    text: lijn.naam,
    properties: {
      Actielijn: { type: "Double", basicValue: lijn.nummer },
      Omschrijving: tekst(lijn.rijtitel),
      Aard: tekst(lijn.aard),
      ...Object.fromEntries(
        cellen.map(({ jaar, gedrukt }) => [`Bedrag ${jaar}`, gedrukt === null ? tekst("–") : euro(gedrukt)]),
      ),
      ...Object.fromEntries(cellen.map(({ jaar, status }) => [`Status ${jaar}`, tekst(status)])),
      ...Object.fromEntries(cellen.map(({ jaar, uitkering }) => [`Uitkering ${jaar}`, tekst(uitkering)])),
      Editie: tekst(editie.id),
      Bron: tekst(`${uitgever}, ${titel}, ${datum}`),
    },
  };
}
