import type { AmountSource } from "../../knowledge/pok/amountSource";
import type { Editie } from "../../knowledge/pok/editie";
import type { Kanaal } from "../../knowledge/pok/kinds";
import { readAmount } from "../amounts/sourceAmount";
import { editiesIn, editieName, rowsFor } from "../amounts/ownRows";
import type { OwnSource, RamingSource } from "../amounts/request";
import { caveatLines } from "./ramingLines";

/** Remarks on an amount of a source, in full sentences. @param actielijn null for the year total */
export function sourceRemarks(
  editie: Editie,
  source: AmountSource,
  actielijn: number | null,
  year: number,
  kanaal: Kanaal | null,
): readonly string[] {
  switch (source.kind) {
    case "national":
      if (actielijn !== null) return editie.cell(actielijn, year).remarks;
      return kanaal === null ? editie.remarksAtTotal(year) : [];
    case "own":
      return remarksForOwn(editie, source, actielijn, year, kanaal);
    case "raming":
      return remarksForRaming(editie, source, actielijn, year);
  }
}

function remarksForOwn(
  editie: Editie,
  source: OwnSource,
  actielijn: number | null,
  year: number,
  kanaal: Kanaal | null,
): string[] {
  const edities = editiesIn(rowsFor(source, actielijn, [year], kanaal));
  const mixed =
    edities.length > 1 ? [`Opgeteld uit verschillende edities: ${edities.map(editieName).join(", ")}.`] : [];
  if (actielijn !== null) return mixed;
  const numbers = editie.actielijnen.map(({ number }) => number);
  const counted = numbers.filter((number) => readAmount(editie, source, number, year, null) !== undefined);
  const incomplete = counted.length > 0 && counted.length < numbers.length;
  return [
    ...(incomplete ? [`Telt alleen de actielijnen met een rij: ${counted.join(", ")}.`] : []),
    ...mixed,
  ];
}

function remarksForRaming(
  editie: Editie,
  source: RamingSource,
  actielijn: number | null,
  year: number,
): string[] {
  if (actielijn !== null)
    return [...caveatLines(editie, source, [actielijn], [year]), ...editie.cell(actielijn, year).remarks];
  const numbers = editie.actielijnen.map(({ number }) => number);
  return caveatLines(editie, source, numbers, [year]);
}
