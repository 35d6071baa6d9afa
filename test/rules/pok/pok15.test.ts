import { availableOf } from "../../../src/work/plan/available";
import { currentEditie } from "../../../src/knowledge/pok/edities";
import { bate, own, plan, makePlanLine, checkCases } from "../cases";

/** The raming as drafting a plan makes it, and as it appears on POK_Raming. */
const { amounts: raming } = availableOf(
  currentEditie,
  {
    kind: "raming",
    gemeente: "Zeist",
    shares: Object.fromEntries(currentEditie.years.map((year) => [year, 0.004])),
    explanation: "naar inwoners",
    caveats: [],
  },
  null,
  currentEditie.years,
);
/** Published in the one circulaire, estimated where the other is not there yet. */
const mixed = own("Zeist", [4, 2023, "AU", 1_000], [4, 2024, "AU", 1_000, ` RAMING ${currentEditie.id}`]);

checkCases("POK-15", {
  obeyed: [["vastgestelde jaren", plan(makePlanLine({ year: 2021 }), makePlanLine({ year: 2022 }))]],
  limit: [["2022 is het laatste vaste jaar", plan(makePlanLine({ year: 2022 }))]],
  notApplicable: [
    [
      "eigen bedragen uit een circulaire",
      plan(makePlanLine({ year: 2026 })),
      { amounts: own("Zeist", [4, 2026, "AU", 1_000]) },
    ],
    [
      "een raming van jaren die vaststaan",
      plan(makePlanLine({ year: 2021 }), makePlanLine({ year: 2022 })),
      { amounts: raming },
    ],
    [
      "een eigen editie die alleen het woord raming voert",
      plan(makePlanLine({ year: 2026 })),
      { amounts: own("Zeist", [4, 2026, "AU", 1_000, "ramingscirculaire 2025"]) },
    ],
    [
      "een raming zonder rij voor wat er geboekt is",
      plan(makePlanLine({ actielijn: 1, year: 2024 })),
      { amounts: raming },
    ],
    ["geen bedrag om voorlopig te zijn", plan(makePlanLine({ actielijn: 5, year: 2024 }))],
    ["een jaar buiten de brief", plan(makePlanLine({ year: 2028 }))],
  ],
  violated: [
    [
      "één keer, met de jaren",
      plan(makePlanLine({ year: 2023 }), bate({ year: 2024 }), makePlanLine({ year: 2025 })),
      {
        severity: "advies",
        rows: [null],
        nl: /voorlopige bedragen voor 2023–2025:/,
        en: /provisional amounts for 2023–2025:/,
      },
    ],
    [
      "een raming rust op dezelfde bedragen",
      plan(makePlanLine({ year: 2022 }), makePlanLine({ year: 2023 }), bate({ actielijn: 2, year: 2025 })),
      {
        severity: "advies",
        rows: [null],
        nl: /voorlopige bedragen voor 2023, 2025:/,
        en: /provisional amounts for 2023, 2025:/,
      },
      { amounts: raming },
    ],
    [
      "naast gepubliceerde bedragen alleen de geraamde jaren",
      plan(makePlanLine({ year: 2023 }), makePlanLine({ year: 2024 })),
      { severity: "advies", rows: [null], nl: /bedragen voor 2024:/, en: /amounts for 2024:/ },
      { amounts: mixed },
    ],
  ],
});
