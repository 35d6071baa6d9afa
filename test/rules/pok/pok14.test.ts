import { bate, own, plan, makePlanLine, checkCases } from "../cases";

const MILLION = 1_000_000;
const OWN = { amounts: own("Zeist", [4, 2026, "AU", 52_600]) };

checkCases("POK-14", {
  obeyed: [
    ["alles gepland", plan(makePlanLine({ amount: 45 * MILLION }))],
    ["meer dan alles", plan(makePlanLine({ amount: 46 * MILLION }))],
  ],
  limit: [
    ["precies één euro over", plan(makePlanLine({ amount: 45 * MILLION - 1 }))],
    [
      "precies één duizend over, in duizenden",
      plan(makePlanLine({ year: 2026, amount: 51_600 })),
      { ...OWN, unit: 1_000 },
    ],
  ],
  notApplicable: [
    [
      "geld via het rijk kan de gemeente niet plannen",
      plan(makePlanLine({ actielijn: 1 }), makePlanLine({ actielijn: 8 })),
    ],
    ["geld waarvan de weg open is", plan(makePlanLine({ actielijn: 1, year: 2024 }))],
    ["geen geld", plan(makePlanLine({ actielijn: 5, year: 2024 }))],
    ["geen rij in de eigen bedragen", plan(makePlanLine({ actielijn: 2, year: 2026 })), OWN],
    ["een jaar buiten de brief", plan(makePlanLine({ year: 2028 }))],
    ["een last die niet te lezen is", plan(bate(), makePlanLine({ amount: null }))],
  ],
  violated: [
    [
      "twee euro over",
      plan(makePlanLine({ amount: 45 * MILLION - 2 })),
      {
        severity: "advies",
        rows: [2],
        nl: /€\u00a044\.999\.998 lasten gepland op actielijn 4 .* in 2022: beschikbaar is €\u00a045\.000\.000\. €\u00a02 heeft/,
        en: /€\u00a02 has no purpose/,
      },
    ],
    [
      "wel baten, geen lasten",
      plan(bate({ year: 2026, amount: 52_600 })),
      { severity: "advies", rows: [2], nl: /^€\u00a00 lasten gepland/, en: /^€\u00a00 of lasten/ },
      OWN,
    ],
    [
      "naast landelijke bedragen op meer dan drie plaatsen: één zin",
      plan(...[2023, 2022, 2024].map((year) => makePlanLine({ year })), makePlanLine({ actielijn: 2 })),
      {
        severity: "advies",
        rows: [null],
        nl: /^Minder lasten dan de landelijke bedragen op actielijn 2 \(2022\) en actielijn 4 \(2022–2024\)\. /,
        en: /^Fewer lasten than the national amounts on actielijn 2/,
      },
    ],
    [
      "over twee regels: bij de grootste",
      plan(makePlanLine({ amount: 1 }), makePlanLine({ amount: 2 })),
      { severity: "advies", rows: [3], nl: /^€\u00a03 /, en: /^€\u00a03 / },
    ],
  ],
});
