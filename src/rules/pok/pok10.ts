import { lineRule } from "../kinds";
import { annex, euro, lijn } from "../texts";

interface Facts {
  actielijn: number;
  year: number;
  amount: number;
  why: "year" | "no area" | "unknown";
  gemeente: string;
}

/** POK-10: the DU part of actielijn 3 outside 2021–2022, or for a gemeente without a stedelijk vernieuwingsgebied. */
export const pok10 = lineRule<Facts>({
  code: "POK-10",
  severity: "fout",
  kind: "line",
  title: {
    nl: "Het DU-deel van actielijn 3 na 2022 of zonder stedelijk vernieuwingsgebied",
    en: "The DU part of actielijn 3 after 2022 or without a stedelijk vernieuwingsgebied",
  },
  source: annex("decentralisatie-uitkering, actielijn 3", "decentralisatie-uitkering, actielijn 3"),
  at: { kind: "baten", actielijnen: [3] },
  review: (line, frame) => {
    const place = line.kanaal === "DU" ? frame.place(line.actielijn, line.year) : null;
    if (place === null || line.amount === null || line.amount <= 0) return null;
    const { actielijn, year, perKanaal } = place;
    const facts = { actielijn, year, amount: line.amount, gemeente: frame.gemeente?.name ?? "" };
    if (year > LAST_DU_YEAR && perKanaal.DU <= 0) return { line, facts: { ...facts, why: "year" } };
    if (frame.gemeente === null || frame.gemeente.renewalArea) return null;
    return frame.gemeente.renewalArea === false
      ? { line, facts: { ...facts, why: "no area" } }
      : { line, severity: "waarschuwing", facts: { ...facts, why: "unknown" } };
  },
  wording: {
    nl: ({ actielijn, year, amount, why, gemeente }) =>
      `${euro(amount)} baten op ${lijn(actielijn)} in ${year} via DU: ${
        {
          year: `na 2022 heeft deze actielijn geen decentralisatie-uitkering (toegestaan: ${euro(0)}). Boek de bate via de algemene uitkering.`,
          "no area": `${gemeente} heeft geen stedelijk vernieuwingsgebied en ontvangt dit deel niet (toegestaan: ${euro(0)}). Haal de bate uit het plan.`,
          unknown: `dit deel is voor gemeenten met een stedelijk vernieuwingsgebied; of ${gemeente} dat heeft, is niet bekend. Controleer de beschikking of de circulaire.`,
        }[why]
      }`,
    en: ({ actielijn, year, amount, why, gemeente }) =>
      `${euro(amount)} of baten on ${lijn(actielijn)} in ${year} through DU: ${
        {
          year: `after 2022 this actielijn has no decentralisatie-uitkering (allowed: ${euro(0)}). Book it through the algemene uitkering.`,
          "no area": `${gemeente} has no stedelijk vernieuwingsgebied and does not receive this part (allowed: ${euro(0)}). Take the baten out of the plan.`,
          unknown: `this part is for gemeenten with a stedelijk vernieuwingsgebied; whether ${gemeente} has one is not known. Check the grant decision or the circulaire.`,
        }[why]
      }`,
  },
});

const LAST_DU_YEAR = 2022;
