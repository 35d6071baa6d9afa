import { YEARS } from "../frame";
import { tallyRule } from "../kinds";
import { euro } from "../texts";

/** BBV-02: more structurele lasten than structurele baten, per year. */
export const bbv02 = tallyRule<{ year: number; baten: number; lasten: number }>({
  code: "BBV-02",
  severity: "fout",
  kind: "plan",
  title: {
    nl: "In een jaar meer structurele lasten dan structurele baten",
    en: "More structural lasten than structural baten in a year",
  },
  source: {
    nl: "Gemeentewet, artikel 189 (structureel en reëel evenwicht); BBV, overzicht van incidentele baten en lasten",
    en: "Gemeentewet, article 189 (structural and real balance); BBV, overview of incidental baten and lasten",
  },
  // A plan that nowhere speaks of baten or lasten is a list of spendings: no balance can be seen in it.
  checkPlan: (tally) =>
    !tally.namesKind
      ? []
      : YEARS.flatMap((year) => {
          const { baten, lasten, largest } = tally.structureelIn(year);
          return lasten > baten ? [{ line: largest, facts: { year, baten, lasten } }] : [];
        }),
  wording: {
    nl: ({ year, baten, lasten }) =>
      `In ${year} staan ${euro(lasten)} structurele lasten tegenover ${euro(baten)} structurele baten. Zoek ${euro(lasten - baten)} structurele dekking of verlaag de lasten.`,
    en: ({ year, baten, lasten }) =>
      `In ${year} there are ${euro(lasten)} of structural lasten against ${euro(baten)} of structural baten. Find ${euro(lasten - baten)} of structural cover or lower the lasten.`,
  },
});
