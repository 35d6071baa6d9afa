import type { Planregel } from "../../src/reading/plan/soorten";
import type { Aard, Kanaal } from "../../src/knowledge/pok/soorten";

/** Getallen die er willekeurig uitzien en elke keer dezelfde zijn. */
function dobbelsteen(zaad: number): () => number {
  let stand = zaad;
  return () => {
    stand = (Math.imul(stand, 1664525) + 1013904223) | 0;
    return (stand >>> 0) / 2 ** 32;
  };
}

const TAAKVELDEN = ["6.1", "6.2", "0.1", "0.10", "5.6", "6.71", "6.72", "0.4"];
const WERK = [
  "Wijkteam",
  "Sociaal raadslieden",
  "Informatiepunt",
  "Ombudsfunctie",
  "Casusregie",
  "Systeemleren",
];

/**
 * Een breed plan van ongeveer n regels (zeven jaren per rij), met op zo'n drie procent van de rijen iets mis: elk soort
 * fout komt voor. Met landelijke bedragen blijft het plan als geheel binnen wat beschikbaar is.
 */
export function grootPlan(n: number): Planregel[] {
  const worp = dobbelsteen(83);
  const kies = <T>(lijst: readonly T[]): T => lijst[Math.floor(worp() * lijst.length)]!;
  const regels: Planregel[] = [];
  for (let rij = 2; regels.length < n; rij++) {
    const mis = worp() < 0.03 ? Math.floor(worp() * 9) : -1;
    const baten = worp() < 0.4;
    const actielijn = mis === 0 ? null : kies(baten ? [2, 3, 4, 7] : [1, 2, 3, 4, 5, 6, 7, 8]);
    const taakveld = mis === 1 ? "6.3" : baten ? (mis === 2 ? "6.2" : "0.7") : kies(TAAKVELDEN);
    const getal = mis === 3;
    const omschrijving = `${mis === 4 ? "Schuldhulpverlening" : kies(WERK)} ${kies(["noord", "oost", "zuid", "west"])} ${rij}`;
    const aard: Aard | null =
      mis === 5
        ? "incidenteel"
        : kies([null, null, actielijn !== null && actielijn < 5 ? "structureel" : null]);
    const kanaal: Kanaal | null = baten && actielijn === 4 ? kies([null, "AU"]) : null;
    const begin = Math.floor(worp() * 4_000) + 100;
    for (let jaar = 2021; jaar <= 2027; jaar++) {
      const bedrag =
        mis === 6 && jaar === 2024 ? null : mis === 7 && jaar === 2025 ? begin * 1_000 : begin + jaar - 2021;
      regels.push({
        rij,
        kolom: jaar - 2014,
        actielijn,
        jaar: mis === 8 ? jaar + 7 : jaar,
        bedrag,
        soort: baten ? "baten" : "lasten",
        aard,
        kanaal,
        taakveld,
        omschrijving,
        totaal: rij % 1_000 === 0 ? "opschrift" : null,
        gevonden: {
          actielijn: actielijn ?? "AL9",
          jaar,
          bedrag: bedrag ?? "PM",
          soort: baten ? "baten" : "lasten",
          taakveld: getal ? Number(taakveld) : taakveld,
        },
      });
    }
    // Af en toe staat een rij er twee keer in.
    if (worp() < 0.001) regels.push(...regels.slice(-7).map((regel) => ({ ...regel, rij: rij + 1_000_000 })));
  }
  return regels.slice(0, n);
}

/** Een plan waarin alles door elkaar loopt en de meeste regels iets mis hebben: om uitkomsten te vergelijken, niet om te meten. */
export function ruwPlan(n: number): Planregel[] {
  const worp = dobbelsteen(7);
  const kies = <T>(lijst: readonly T[]): T => lijst[Math.floor(worp() * lijst.length)]!;
  const soorten = ["baten", "lasten"] as const;
  return Array.from({ length: n }, (_, i) => {
    const soort = kies(soorten);
    const taakveld = kies([null, "0.7", "0.7", "6.2", "6.3", "6.21", "9.9"]);
    const bedrag = kies([null, 0, -5_000 - i, 1_000 * i, 40_000_000 + i, 45_000, 10]);
    return {
      rij: i + 2,
      kolom: 3,
      actielijn: kies([null, 1, 2, 3, 3, 4, 5, 6, 7, 8]),
      jaar: kies([null, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028]),
      bedrag,
      soort,
      aard: kies([null, "structureel", "incidenteel"] as const),
      kanaal: kies([null, null, "AU", "DU", "RIJK", "OPEN"] as const),
      taakveld,
      omschrijving: kies(["", "wijkteam", "werk & inkomen", "raadslieden"]),
      totaal: worp() < 0.05 ? "som" : null,
      gevonden: { soort, taakveld: taakveld !== null && worp() < 0.1 ? Number(taakveld) : taakveld },
    };
  });
}
