import { landelijk } from "../../../src/knowledge/pok/bedragen";
import { huidigeEditie } from "../../../src/knowledge/pok/edities";
import { leesEigenBedragen } from "../../../src/knowledge/pok/eigenBedragen";
import type { Controlegegevens } from "../../../src/work/check";
import type { Boeking, Veld } from "./planbladen";

const rij = (actielijn: number, jaar: number, kanaal: string, bedrag: number, editie = "sept-2025") => [
  actielijn,
  jaar,
  kanaal,
  bedrag,
  "Wassenaar",
  editie,
];
/** Een gemeente zonder bijzondere rollen; jaren en actielijnen die de gevallen nodig hebben. */
const RIJEN = [
  rij(2, 2022, "AU", 40_000),
  rij(4, 2022, "AU", 80_000),
  rij(3, 2022, "AU", 10_000),
  rij(5, 2022, "AU", 9_000),
  rij(6, 2022, "DU", 30_000),
  rij(7, 2022, "DU", 20_000),
  rij(3, 2024, "AU", 15_000),
  rij(1, 2024, "OPEN", 20_000),
];
export const EIGEN: Controlegegevens = {
  bedragen: leesEigenBedragen(RIJEN, "POK_Bedragen"),
  vernieuwingsgebied: false,
};
/** Als EIGEN, met een rij uit een andere editie. */
const GEMENGD: Controlegegevens = {
  ...EIGEN,
  bedragen: leesEigenBedragen(
    RIJEN.map((cellen, i) => (i === 1 ? [...cellen.slice(0, 5), "mei-2025"] : cellen)),
    "POK_Bedragen",
  ),
};

const baat = (
  actielijn: number,
  jaar: number,
  bedrag: number | string,
  rest: Partial<Boeking> = {},
): Boeking => ({
  actielijn,
  jaar,
  soort: "baten",
  bedrag,
  taakveld: "0.7",
  omschrijving: `POK AL${actielijn}`,
  ...rest,
});
const last = (
  actielijn: number,
  jaar: number,
  bedrag: number | string,
  rest: Partial<Boeking> = {},
): Boeking => ({
  ...baat(actielijn, jaar, bedrag),
  soort: "lasten",
  taakveld: "6.1",
  ...rest,
});

/** Een plan zonder bevindingen. */
export const SCHOON: readonly Boeking[] = [
  baat(2, 2022, 40_000, { aard: "structureel" }),
  baat(4, 2022, 80_000, { aard: "structureel" }),
  last(2, 2022, 40_000, { aard: "structureel" }),
  last(4, 2022, 50_000, { aard: "structureel" }),
  last(4, 2022, 30_000, { aard: "structureel", omschrijving: "POK AL4 praktijkondersteuning" }),
];

export interface Geval {
  code: string;
  ernst: string;
  /** Wat er aan het schone plan verandert. */
  boekingen: readonly Boeking[];
  /** De boeking waar de bevinding hoort; null: het hele plan. */
  bij: number | null;
  veld: Veld;
  gegevens?: Controlegegevens;
}

const erbij = (...boekingen: Boeking[]): Pick<Geval, "boekingen" | "bij"> => ({
  boekingen: [...SCHOON, ...boekingen],
  bij: SCHOON.length,
});
const anders = (plaats: number, wijziging: Partial<Boeking>): Pick<Geval, "boekingen" | "bij"> => ({
  boekingen: SCHOON.map((boeking, i) => (i === plaats ? { ...boeking, ...wijziging } : boeking)),
  bij: plaats,
});

/** Van elke regel één overtreding. */
export const GEVALLEN: readonly Geval[] = [
  {
    code: "POK-01",
    ernst: "fout",
    veld: "actielijn",
    ...erbij(last(9, 2022, 1_000, { omschrijving: "POK" })),
  },
  { code: "POK-02", ernst: "fout", veld: "jaar", ...erbij(baat(4, 2028, 5_000)) },
  { code: "POK-03", ernst: "fout", veld: "bedrag", ...erbij(baat(5, 2024, 5_000)) },
  { code: "POK-04", ernst: "fout", veld: "bedrag", ...anders(1, { bedrag: 90_000 }) },
  { code: "POK-05", ernst: "fout", veld: "bedrag", ...anders(3, { bedrag: 350_000, aard: "" }) },
  { code: "POK-06", ernst: "fout", veld: "bedrag", ...erbij(baat(1, 2022, 5_000)) },
  { code: "POK-07", ernst: "waarschuwing", veld: "bedrag", ...erbij(baat(1, 2024, 5_000)) },
  { code: "POK-08", ernst: "fout", veld: "bedrag", ...erbij(baat(6, 2022, 30_000), last(6, 2022, 30_000)) },
  { code: "POK-09", ernst: "fout", veld: "bedrag", ...erbij(baat(7, 2022, 20_000), last(7, 2022, 20_000)) },
  {
    code: "POK-10",
    ernst: "fout",
    veld: "bedrag",
    ...erbij(baat(3, 2024, 5_000, { kanaal: "DU" }), last(3, 2024, 15_000)),
  },
  {
    code: "POK-11",
    ernst: "fout",
    veld: "bedrag",
    boekingen: [...SCHOON.slice(0, 3), last(4, 2022, 80_000), last(5, 2022, 9_000, { aard: "structureel" })],
    bij: 4,
  },
  { code: "POK-12", ernst: "waarschuwing", veld: "aard", ...anders(2, { aard: "incidenteel" }) },
  { code: "POK-13", ernst: "waarschuwing", veld: "taakveld", ...anders(3, { taakveld: "6.3" }) },
  { code: "POK-14", ernst: "advies", veld: "bedrag", ...anders(3, { bedrag: 40_000 }) },
  {
    code: "POK-15",
    ernst: "advies",
    veld: "bedrag",
    boekingen: [baat(2, 2024, 25_000_000), last(2, 2024, 25_000_000)],
    bij: null,
    gegevens: { bedragen: landelijk(huidigeEditie) },
  },
  { code: "POK-16", ernst: "waarschuwing", veld: "bedrag", boekingen: SCHOON, bij: null, gegevens: GEMENGD },
  {
    code: "POK-17",
    ernst: "waarschuwing",
    veld: "bedrag",
    boekingen: [...SCHOON.slice(0, 4), last(4, 2022, 15_000), last(4, 2022, 15_000)],
    bij: 5,
  },
  {
    code: "POK-18",
    ernst: "fout",
    veld: "bedrag",
    ...erbij(last(4, 2022, 120_000, { soort: "totaal", omschrijving: "Totaal POK" })),
  },
  { code: "POK-19", ernst: "fout", veld: "bedrag", ...erbij(last(4, 2022, "PM")) },
  { code: "BBV-01", ernst: "fout", veld: "taakveld", ...anders(1, { taakveld: "6.1" }) },
  // Bij de grootste structurele last.
  { code: "BBV-02", ernst: "fout", veld: "bedrag", ...anders(1, { bedrag: 70_000 }), bij: 3 },
  { code: "BBV-03", ernst: "waarschuwing", veld: "taakveld", ...anders(3, { taakveld: 0.1 }) },
];
