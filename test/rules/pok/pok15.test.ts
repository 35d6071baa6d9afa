import { bate, eigen, plan, planregel, toetsGevallen } from "../gevallen";

toetsGevallen("POK-15", {
  nageleefd: [["vastgestelde jaren", plan(planregel({ jaar: 2021 }), planregel({ jaar: 2022 }))]],
  grens: [["2022 is het laatste vaste jaar", plan(planregel({ jaar: 2022 }))]],
  nietVanToepassing: [
    [
      "eigen bedragen uit een circulaire",
      plan(planregel({ jaar: 2026 })),
      { bedragen: eigen("Zeist", [4, 2026, "AU", 1_000]) },
    ],
    ["geen bedrag om voorlopig te zijn", plan(planregel({ actielijn: 5, jaar: 2024 }))],
    ["een jaar buiten de brief", plan(planregel({ jaar: 2028 }))],
  ],
  overtreden: [
    [
      "één keer, met de jaren",
      plan(planregel({ jaar: 2023 }), bate({ jaar: 2024 }), planregel({ jaar: 2025 })),
      {
        ernst: "advies",
        rijen: [null],
        nl: /voorlopige bedragen voor 2023–2025:/,
        en: /provisional amounts for 2023–2025:/,
      },
    ],
  ],
});
