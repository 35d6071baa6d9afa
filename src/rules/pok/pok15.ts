import { yearsText } from "../../knowledge/notation";
import { currentEditie } from "../../knowledge/pok/edities";
import { normalize } from "../../sheet/text";
import { ramingEditie } from "../../knowledge/pok/raming";
import type { Frame, Place } from "../frame";
import { tallyRule } from "../kinds";
import { annex } from "../texts";

const RAMING = normalize(ramingEditie(currentEditie));

/** POK-15: the plan calculates with amounts the letter calls provisional; said once. */
export const pok15 = tallyRule<{ years: readonly number[] }>({
  code: "POK-15",
  severity: "advies",
  kind: "plan",
  title: { nl: "Voorlopige bedragen vanaf 2023", en: "Provisional amounts from 2023" },
  source: annex("opmerking over 2023 en verder", "note on 2023 and after"),
  checkPlan: (tally, frame) => {
    const years = tally.years.filter((year) =>
      frame.year(year).some((place) => isProvisional(place, frame) && tally.books(place.actielijn, year)),
    );
    return years.length === 0 ? [] : [{ line: null, facts: { years } }];
  },
  wording: {
    nl: ({ years }) =>
      `Het plan is getoetst aan voorlopige bedragen voor ${yearsText(years)}: volgens de brief zijn die nog niet definitief vastgesteld. Vervang ze door de bedragen van uw gemeente uit de jongste circulaire.`,
    en: ({ years }) =>
      `The plan was checked against provisional amounts for ${yearsText(years)}: according to the letter they are not final yet. Replace them by your gemeente's amounts from the latest circulaire.`,
  },
});

/** Own amounts from a circulaire are not the provisional ones of the letter; a raming is a part of those. */
function isProvisional({ actielijn, year, status }: Place, { ownRows }: Frame): boolean {
  if (status !== "voorlopig" || ownRows === null) return status === "voorlopig";
  return ownRows.some(
    (row) =>
      row.actielijn === actielijn &&
      row.year === year &&
      row.editie !== null &&
      normalize(row.editie) === RAMING,
  );
}
