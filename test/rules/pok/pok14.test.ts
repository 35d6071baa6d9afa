import { bate, eigen, plan, planregel, toetsGevallen } from "../gevallen";

const MILJOEN = 1_000_000;
const EIGEN = { bedragen: eigen("Zeist", [4, 2026, "AU", 52_600]) };

toetsGevallen("POK-14", {
  nageleefd: [
    ["alles gepland", plan(planregel({ bedrag: 45 * MILJOEN }))],
    ["meer dan alles", plan(planregel({ bedrag: 46 * MILJOEN }))],
  ],
  grens: [
    ["precies één euro over", plan(planregel({ bedrag: 45 * MILJOEN - 1 }))],
    [
      "precies één duizend over, in duizenden",
      plan(planregel({ jaar: 2026, bedrag: 51_600 })),
      { ...EIGEN, eenheid: 1_000 },
    ],
  ],
  nietVanToepassing: [
    [
      "geld via het rijk kan de gemeente niet plannen",
      plan(planregel({ actielijn: 1 }), planregel({ actielijn: 8 })),
    ],
    ["geld waarvan de weg open is", plan(planregel({ actielijn: 1, jaar: 2024 }))],
    ["geen geld", plan(planregel({ actielijn: 5, jaar: 2024 }))],
    ["geen rij in de eigen bedragen", plan(planregel({ actielijn: 2, jaar: 2026 })), EIGEN],
    ["een jaar buiten de brief", plan(planregel({ jaar: 2028 }))],
    ["een last die niet te lezen is", plan(bate(), planregel({ bedrag: null }))],
  ],
  overtreden: [
    [
      "twee euro over",
      plan(planregel({ bedrag: 45 * MILJOEN - 2 })),
      {
        ernst: "advies",
        rijen: [2],
        nl: /€ 44\.999\.998 lasten gepland op actielijn 4 .* in 2022: beschikbaar is € 45\.000\.000\. € 2 heeft/,
        en: /€ 2 has no purpose/,
      },
    ],
    [
      "wel baten, geen lasten",
      plan(bate({ jaar: 2026, bedrag: 52_600 })),
      { ernst: "advies", rijen: [2], nl: /^€ 0 lasten gepland/, en: /^€ 0 of lasten/ },
      EIGEN,
    ],
    [
      "naast landelijke bedragen op meer dan drie plaatsen: één zin",
      plan(...[2023, 2022, 2024].map((jaar) => planregel({ jaar })), planregel({ actielijn: 2 })),
      {
        ernst: "advies",
        rijen: [null],
        nl: /^Minder lasten dan de landelijke bedragen op actielijn 2 \(2022\) en actielijn 4 \(2022–2024\)\. /,
        en: /^Fewer lasten than the national amounts on actielijn 2/,
      },
    ],
    [
      "over twee regels: bij de grootste",
      plan(planregel({ bedrag: 1 }), planregel({ bedrag: 2 })),
      { ernst: "advies", rijen: [3], nl: /^€ 3 /, en: /^€ 3 / },
    ],
  ],
});
