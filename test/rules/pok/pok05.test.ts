import { bate, own, plan, makePlanLine, checkCases } from "../cases";

const MILLION = 1_000_000;
const last = (actielijn: number, million: number, year = 2022) =>
  makePlanLine({ actielijn, year, amount: million * MILLION });
/** Everything there is in 2022: 150 million, of which 79 AU. */
const EVERYTHING = [
  last(1, 23),
  last(2, 23),
  last(3, 10),
  last(4, 45),
  last(5, 6),
  last(6, 23),
  last(7, 10),
  last(8, 10),
];
const OWN = { amounts: own("Zeist", [4, 2026, "AU", 52_600], [2, 2026, "AU", 20_400]) };

checkCases("POK-05", {
  obeyed: [["een deel van wat er is", plan(last(4, 40))]],
  limit: [
    ["alles wat er is", plan(...EVERYTHING)],
    ["precies de actielijn", plan(last(4, 45))],
    ["afgerond op de eenheid", plan(makePlanLine({ year: 2026, amount: 53_000 })), { ...OWN, unit: 1_000 }],
  ],
  notApplicable: [
    [
      "twee actielijnen die elk alleen door afronden te hoog zijn",
      plan(
        makePlanLine({ year: 2026, amount: 53_000 }),
        makePlanLine({ actielijn: 2, year: 2026, amount: 21_000 }),
      ),
      { amounts: own("Zeist", [4, 2026, "AU", 52_600], [2, 2026, "AU", 20_600]), unit: 1_000 },
    ],

    ["baten", plan(bate({ amount: 46 * MILLION }))],
    ["een jaar buiten de brief", plan(last(4, 500, 2028))],
    ["een jaar zonder eigen bedragen", plan(last(4, 500, 2024)), OWN],
  ],
  violated: [
    [
      "geschoven tot het afgeronde jaartotaal: alleen advies",
      plan(makePlanLine({ year: 2026, amount: 73_000 })),
      { severity: "advies", rows: [2], nl: /€\u00a073\.000 lasten/, en: /€\u00a073\.000/ },
      { amounts: own("Zeist", [4, 2026, "AU", 52_600], [2, 2026, "AU", 20_000]), unit: 1_000 },
    ],
    [
      "meer dan het jaartotaal: bij de grootste last, zonder adviezen per actielijn",
      plan(...EVERYTHING, makePlanLine({ actielijn: 7, amount: 1 })),
      {
        severity: "fout",
        rows: [5],
        nl: /In 2022 staan €\u00a0150\.000\.001 lasten: .*€\u00a0150\.000\.000 beschikbaar\. Verlaag de lasten met €\u00a01 /,
        en: /€\u00a0150\.000\.000 is available for all/,
      },
    ],
    [
      "alleen de actielijn: advies",
      plan(last(4, 46), last(2, 22)),
      {
        severity: "advies",
        rows: [2],
        nl: /€\u00a046\.000\.000 lasten op actielijn 4 .* in 2022: die actielijn draagt €\u00a045\.000\.000\. Schuiven mag/,
        en: /carries €\u00a045\.000\.000\. Shifting is allowed/,
      },
    ],
    [
      "een actielijn met alleen DU: advies",
      plan(last(7, 11)),
      { severity: "advies", rows: [2], nl: /actielijn 7/, en: /actielijn 7/ },
    ],
    [
      "meer dan de hele algemene uitkering, terwijl het jaartotaal standhoudt",
      plan(last(4, 79), makePlanLine({ actielijn: 2, amount: 1 })),
      {
        severity: "fout",
        rows: [2],
        nl: /vragen de lasten €\u00a079\.000\.001 uit de algemene uitkering: beschikbaar is €\u00a079\.000\.000/,
        en: /ask €\u00a079\.000\.001 of the algemene uitkering/,
      },
    ],
    [
      "precies de hele algemene uitkering op één actielijn: advies",
      plan(last(4, 79)),
      { severity: "advies", rows: [2], nl: /actielijn 4/, en: /actielijn 4/ },
    ],
    [
      "lasten op een actielijn zonder geld: schuiven mag",
      plan(last(5, 1, 2024)),
      { severity: "advies", rows: [2], nl: /die actielijn draagt €\u00a00/, en: /carries €\u00a00/ },
    ],
    [
      "boven de eigen bedragen van het jaar",
      plan(makePlanLine({ year: 2026, amount: 73_001 })),
      { severity: "fout", rows: [2], nl: /€\u00a073\.000 beschikbaar/, en: /€\u00a073\.000/ },
      OWN,
    ],
  ],
});
