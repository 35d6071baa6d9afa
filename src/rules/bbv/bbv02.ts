import { JAREN } from "../kader";
import { telregel } from "../soorten";
import { euro } from "../teksten";

/** BBV-02: meer structurele lasten dan structurele baten, per jaar. */
export const bbv02 = telregel<{ jaar: number; baten: number; lasten: number }>({
  code: "BBV-02",
  ernst: "fout",
  soort: "plan",
  titel: {
    nl: "In een jaar meer structurele lasten dan structurele baten",
    en: "More structural lasten than structural baten in a year",
  },
  bron: {
    nl: "Gemeentewet, artikel 189 (structureel en reëel evenwicht); BBV, overzicht van incidentele baten en lasten",
    en: "Gemeentewet, article 189 (structural and real balance); BBV, overview of incidental baten and lasten",
  },
  // Een plan dat nergens van baten of lasten spreekt, is een lijst bestedingen: daar is geen evenwicht in te zien.
  toetsPlan: (telling) =>
    !telling.noemtSoort
      ? []
      : JAREN.flatMap((jaar) => {
          const { baten, lasten, grootste } = telling.structureelIn(jaar);
          return lasten > baten ? [{ regel: grootste, feiten: { jaar, baten, lasten } }] : [];
        }),
  bericht: {
    nl: ({ jaar, baten, lasten }) =>
      `In ${jaar} staan ${euro(lasten)} structurele lasten tegenover ${euro(baten)} structurele baten. Zoek ${euro(lasten - baten)} structurele dekking of verlaag de lasten.`,
    en: ({ jaar, baten, lasten }) =>
      `In ${jaar} there are ${euro(lasten)} of structural lasten against ${euro(baten)} of structural baten. Find ${euro(lasten - baten)} of structural cover or lower the lasten.`,
  },
});
