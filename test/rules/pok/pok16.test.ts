import { own, plan, makePlanLine, checkCases } from "../cases";

const MIXED = {
  amounts: own("Zeist", [4, 2025, "AU", 1_000, "sept-2024"], [4, 2026, "AU", 1_000, "mei-2025"]),
};

checkCases("POK-16", {
  obeyed: [
    [
      "één editie",
      plan(makePlanLine({ year: 2025 }), makePlanLine({ year: 2026 })),
      { amounts: own("Zeist", [4, 2025, "AU", 1], [4, 2026, "AU", 1]) },
    ],
  ],
  limit: [["de andere editie wordt niet gebruikt", plan(makePlanLine({ year: 2026 })), MIXED]],
  notApplicable: [["de landelijke tabel", plan(makePlanLine({ year: 2025 }), makePlanLine({ year: 2026 }))]],
  violated: [
    [
      "twee edities gebruikt",
      plan(makePlanLine({ year: 2025 }), makePlanLine({ year: 2026 })),
      {
        severity: "waarschuwing",
        rows: [null],
        nl: /2 edities: sept-2024 \(2025\) en mei-2025 \(2026\)/,
        en: /sept-2024 \(2025\) and mei-2025 \(2026\)/,
      },
      MIXED,
    ],
  ],
});
