import { bate, eigen, plan, planregel, toetsGevallen } from "../gevallen";

const MILJOEN = 1_000_000;
const last = (actielijn: number, miljoen: number, jaar = 2022) =>
  planregel({ actielijn, jaar, bedrag: miljoen * MILJOEN });
/** Alles wat er in 2022 is: 150 miljoen, waarvan 79 AU. */
const ALLES = [
  last(1, 23),
  last(2, 23),
  last(3, 10),
  last(4, 45),
  last(5, 6),
  last(6, 23),
  last(7, 10),
  last(8, 10),
];
const EIGEN = { bedragen: eigen("Zeist", [4, 2026, "AU", 52_600], [2, 2026, "AU", 20_400]) };

toetsGevallen("POK-05", {
  nageleefd: [["een deel van wat er is", plan(last(4, 40))]],
  grens: [
    ["alles wat er is", plan(...ALLES)],
    ["precies de actielijn", plan(last(4, 45))],
    ["afgerond op de eenheid", plan(planregel({ jaar: 2026, bedrag: 53_000 })), { ...EIGEN, eenheid: 1_000 }],
  ],
  nietVanToepassing: [
    [
      "twee actielijnen die elk alleen door afronden te hoog zijn",
      plan(
        planregel({ jaar: 2026, bedrag: 53_000 }),
        planregel({ actielijn: 2, jaar: 2026, bedrag: 21_000 }),
      ),
      { bedragen: eigen("Zeist", [4, 2026, "AU", 52_600], [2, 2026, "AU", 20_600]), eenheid: 1_000 },
    ],

    ["baten", plan(bate({ bedrag: 46 * MILJOEN }))],
    ["een jaar buiten de brief", plan(last(4, 500, 2028))],
    ["een jaar zonder eigen bedragen", plan(last(4, 500, 2024)), EIGEN],
  ],
  overtreden: [
    [
      "geschoven tot het afgeronde jaartotaal: alleen advies",
      plan(planregel({ jaar: 2026, bedrag: 73_000 })),
      { ernst: "advies", rijen: [2], nl: /€ 73\.000 lasten/, en: /€ 73\.000/ },
      { bedragen: eigen("Zeist", [4, 2026, "AU", 52_600], [2, 2026, "AU", 20_000]), eenheid: 1_000 },
    ],
    [
      "meer dan het jaartotaal: bij de grootste last, zonder adviezen per actielijn",
      plan(...ALLES, planregel({ actielijn: 7, bedrag: 1 })),
      {
        ernst: "fout",
        rijen: [5],
        nl: /In 2022 staan € 150\.000\.001 lasten: .*€ 150\.000\.000 beschikbaar\. Verlaag de lasten met € 1 /,
        en: /€ 150\.000\.000 is available for all/,
      },
    ],
    [
      "alleen de actielijn: advies",
      plan(last(4, 46), last(2, 22)),
      {
        ernst: "advies",
        rijen: [2],
        nl: /€ 46\.000\.000 lasten op actielijn 4 .* in 2022: die actielijn draagt € 45\.000\.000\. Schuiven mag/,
        en: /carries € 45\.000\.000\. Shifting is allowed/,
      },
    ],
    [
      "een actielijn met alleen DU: advies",
      plan(last(7, 11)),
      { ernst: "advies", rijen: [2], nl: /actielijn 7/, en: /actielijn 7/ },
    ],
    [
      "meer dan de hele algemene uitkering, terwijl het jaartotaal standhoudt",
      plan(last(4, 79), planregel({ actielijn: 2, bedrag: 1 })),
      {
        ernst: "fout",
        rijen: [2],
        nl: /vragen de lasten € 79\.000\.001 uit de algemene uitkering: beschikbaar is € 79\.000\.000/,
        en: /ask € 79\.000\.001 of the algemene uitkering/,
      },
    ],
    [
      "precies de hele algemene uitkering op één actielijn: advies",
      plan(last(4, 79)),
      { ernst: "advies", rijen: [2], nl: /actielijn 4/, en: /actielijn 4/ },
    ],
    [
      "lasten op een actielijn zonder geld: schuiven mag",
      plan(last(5, 1, 2024)),
      { ernst: "advies", rijen: [2], nl: /die actielijn draagt € 0/, en: /carries € 0/ },
    ],
    [
      "boven de eigen bedragen van het jaar",
      plan(planregel({ jaar: 2026, bedrag: 73_001 })),
      { ernst: "fout", rijen: [2], nl: /€ 73\.000 beschikbaar/, en: /€ 73\.000/ },
      EIGEN,
    ],
  ],
});
