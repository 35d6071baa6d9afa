import { eigen, plan, planregel, toetsGevallen } from "../gevallen";

const MENGSEL = {
  bedragen: eigen("Zeist", [4, 2025, "AU", 1_000, "sept-2024"], [4, 2026, "AU", 1_000, "mei-2025"]),
};

toetsGevallen("POK-16", {
  nageleefd: [
    [
      "één editie",
      plan(planregel({ jaar: 2025 }), planregel({ jaar: 2026 })),
      { bedragen: eigen("Zeist", [4, 2025, "AU", 1], [4, 2026, "AU", 1]) },
    ],
  ],
  grens: [["de andere editie wordt niet gebruikt", plan(planregel({ jaar: 2026 })), MENGSEL]],
  nietVanToepassing: [["de landelijke tabel", plan(planregel({ jaar: 2025 }), planregel({ jaar: 2026 }))]],
  overtreden: [
    [
      "twee edities gebruikt",
      plan(planregel({ jaar: 2025 }), planregel({ jaar: 2026 })),
      {
        ernst: "waarschuwing",
        rijen: [null],
        nl: /2 edities: sept-2024 \(2025\) en mei-2025 \(2026\)/,
        en: /sept-2024 \(2025\) and mei-2025 \(2026\)/,
      },
      MENGSEL,
    ],
  ],
});
