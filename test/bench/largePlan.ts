import type { PlanLine } from "../../src/reading/plan/kinds";
import type { Aard, Kanaal } from "../../src/knowledge/pok/kinds";

/** Numbers that look random and are the same every time. */
function makeDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

const TAAKVELDEN = ["6.1", "6.2", "0.1", "0.10", "5.6", "6.71", "6.72", "0.4"];
const ACTIVITIES = [
  "Wijkteam",
  "Sociaal raadslieden",
  "Informatiepunt",
  "Ombudsfunctie",
  "Casusregie",
  "Systeemleren",
];

/**
 * A wide plan of about n lines (seven years per row), with something wrong on some three percent of the rows: every kind
 * of error occurs. With national amounts the plan as a whole stays within what is available.
 */
export function largePlan(n: number): PlanLine[] {
  const roll = makeDice(83);
  const choose = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)]!;
  const lines: PlanLine[] = [];
  for (let row = 2; lines.length < n; row++) {
    const wrong = roll() < 0.03 ? Math.floor(roll() * 9) : -1;
    const baten = roll() < 0.4;
    const actielijn = wrong === 0 ? null : choose(baten ? [2, 3, 4, 7] : [1, 2, 3, 4, 5, 6, 7, 8]);
    const taakveld = wrong === 1 ? "6.3" : baten ? (wrong === 2 ? "6.2" : "0.7") : choose(TAAKVELDEN);
    const asNumber = wrong === 3;
    const description = `${wrong === 4 ? "Schuldhulpverlening" : choose(ACTIVITIES)} ${choose(["noord", "oost", "zuid", "west"])} ${row}`;
    const aard: Aard | null =
      wrong === 5
        ? "incidenteel"
        : choose([null, null, actielijn !== null && actielijn < 5 ? "structureel" : null]);
    const kanaal: Kanaal | null = baten && actielijn === 4 ? choose([null, "AU"]) : null;
    const start = Math.floor(roll() * 4_000) + 100;
    for (let year = 2021; year <= 2027; year++) {
      const amount =
        wrong === 6 && year === 2024
          ? null
          : wrong === 7 && year === 2025
            ? start * 1_000
            : start + year - 2021;
      lines.push({
        row,
        column: year - 2014,
        actielijn,
        year: wrong === 8 ? year + 7 : year,
        amount,
        kind: baten ? "baten" : "lasten",
        aard,
        kanaal,
        taakveld,
        description,
        total: row % 1_000 === 0 ? "caption" : null,
        found: {
          actielijn: actielijn ?? "AL9",
          year,
          amount: amount ?? "PM",
          kind: baten ? "baten" : "lasten",
          taakveld: asNumber ? Number(taakveld) : taakveld,
        },
      });
    }
    // Now and then a row is there twice.
    if (roll() < 0.001) lines.push(...lines.slice(-7).map((line) => ({ ...line, row: row + 1_000_000 })));
  }
  return lines.slice(0, n);
}

/** A plan where everything is mixed up and most lines have something wrong: for comparing outcomes, not for measuring. */
export function roughPlan(n: number): PlanLine[] {
  const roll = makeDice(7);
  const choose = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)]!;
  const kinds = ["baten", "lasten"] as const;
  return Array.from({ length: n }, (_, i) => {
    const kind = choose(kinds);
    const taakveld = choose([null, "0.7", "0.7", "6.2", "6.3", "6.21", "9.9"]);
    const amount = choose([null, 0, -5_000 - i, 1_000 * i, 40_000_000 + i, 45_000, 10]);
    return {
      row: i + 2,
      column: 3,
      actielijn: choose([null, 1, 2, 3, 3, 4, 5, 6, 7, 8]),
      year: choose([null, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028]),
      amount,
      kind,
      aard: choose([null, "structureel", "incidenteel"] as const),
      kanaal: choose([null, null, "AU", "DU", "RIJK", "OPEN"] as const),
      taakveld,
      description: choose(["", "wijkteam", "werk & inkomen", "raadslieden"]),
      total: roll() < 0.05 ? "sum" : null,
      found: { kind, taakveld: taakveld !== null && roll() < 0.1 ? Number(taakveld) : taakveld },
    };
  });
}
