import type { Editie } from "../knowledge/pok/editie";
import { formattedNumber } from "./dataTypes";
import { must } from "../sheet/must";

const euro = (amount: number) => formattedNumber(amount, "€ #,##0");
const text = (value: string) => ({ type: "String", basicValue: value }) as const;

/**
 * The data card (entity) of an actielijn: name, aard, amount and status by year, and the source.
 * Amounts are in euros; an empty cell of the source becomes "–".
 */
export function makeCard(editie: Editie, actielijn: number) {
  const lijn = must(editie.actielijnen.find(({ number }) => number === actielijn));
  const cells = editie.years.map((year) => editie.cell(actielijn, year));
  const { publisher, title, date } = editie.source;
  return {
    type: "Entity",
    text: lijn.name,
    properties: {
      Actielijn: { type: "Double", basicValue: lijn.number },
      Omschrijving: text(lijn.rowTitle),
      Aard: text(lijn.aard),
      ...Object.fromEntries(
        cells.map(({ year, printed }) => [`Bedrag ${year}`, printed === null ? text("–") : euro(printed)]),
      ),
      ...Object.fromEntries(cells.map(({ year, status }) => [`Status ${year}`, text(status)])),
      ...Object.fromEntries(cells.map(({ year, uitkering }) => [`Uitkering ${year}`, text(uitkering)])),
      Editie: text(editie.id),
      Bron: text(`${publisher}, ${title}, ${date}`),
    },
  };
}
