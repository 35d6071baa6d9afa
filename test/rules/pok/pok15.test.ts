import { beschikbaarVan } from "../../../src/work/plan/beschikbaar";
import { huidigeEditie } from "../../../src/knowledge/pok/edities";
import { bate, eigen, plan, planregel, toetsGevallen } from "../gevallen";

/** De raming zoals het opstellen van een plan haar maakt, en zoals zij op POK_Raming komt. */
const { bedragen: raming } = beschikbaarVan(
  huidigeEditie,
  {
    soort: "raming",
    gemeente: "Zeist",
    aandelen: Object.fromEntries(huidigeEditie.jaren.map((jaar) => [jaar, 0.004])),
    uitleg: "naar inwoners",
    voorbehouden: [],
  },
  null,
  huidigeEditie.jaren,
);
/** Gepubliceerd in de ene circulaire, geraamd waar de andere nog niet is. */
const gemengd = eigen("Zeist", [4, 2023, "AU", 1_000], [4, 2024, "AU", 1_000, ` RAMING ${huidigeEditie.id}`]);

toetsGevallen("POK-15", {
  nageleefd: [["vastgestelde jaren", plan(planregel({ jaar: 2021 }), planregel({ jaar: 2022 }))]],
  grens: [["2022 is het laatste vaste jaar", plan(planregel({ jaar: 2022 }))]],
  nietVanToepassing: [
    [
      "eigen bedragen uit een circulaire",
      plan(planregel({ jaar: 2026 })),
      { bedragen: eigen("Zeist", [4, 2026, "AU", 1_000]) },
    ],
    [
      "een raming van jaren die vaststaan",
      plan(planregel({ jaar: 2021 }), planregel({ jaar: 2022 })),
      { bedragen: raming },
    ],
    [
      "een eigen editie die alleen het woord raming voert",
      plan(planregel({ jaar: 2026 })),
      { bedragen: eigen("Zeist", [4, 2026, "AU", 1_000, "ramingscirculaire 2025"]) },
    ],
    [
      "een raming zonder rij voor wat er geboekt is",
      plan(planregel({ actielijn: 1, jaar: 2024 })),
      { bedragen: raming },
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
    [
      "een raming rust op dezelfde bedragen",
      plan(planregel({ jaar: 2022 }), planregel({ jaar: 2023 }), bate({ actielijn: 2, jaar: 2025 })),
      {
        ernst: "advies",
        rijen: [null],
        nl: /voorlopige bedragen voor 2023, 2025:/,
        en: /provisional amounts for 2023, 2025:/,
      },
      { bedragen: raming },
    ],
    [
      "naast gepubliceerde bedragen alleen de geraamde jaren",
      plan(planregel({ jaar: 2023 }), planregel({ jaar: 2024 })),
      { ernst: "advies", rijen: [null], nl: /bedragen voor 2024:/, en: /amounts for 2024:/ },
      { bedragen: gemengd },
    ],
  ],
});
