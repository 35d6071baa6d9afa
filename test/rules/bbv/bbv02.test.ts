import { bate, plan, makePlanLine, checkCases } from "../cases";

const last = (amount: number, change = {}) => makePlanLine({ amount, aard: "structureel", ...change });
const structureleBate = (amount: number, change = {}) => bate({ amount, aard: "structureel", ...change });

checkCases("BBV-02", {
  obeyed: [["minder structurele lasten dan baten", plan(structureleBate(100), last(90))]],
  limit: [
    ["evenveel", plan(structureleBate(60), structureleBate(40), last(100))],
    ["baten zonder aard, op een structurele actielijn", plan(bate({ amount: 100 }), last(100))],
  ],
  notApplicable: [
    ["lasten zonder aard", plan(bate({ amount: 1 }), makePlanLine({ amount: 100 }))],
    ["incidentele lasten", plan(bate({ amount: 1 }), makePlanLine({ amount: 100, aard: "incidenteel" }))],
    ["het plan spreekt nergens van baten of lasten", plan(last(100))],
    ["een jaar buiten de brief", plan(bate(), last(100, { year: 2028 }))],
  ],
  violated: [
    [
      "één euro meer: bij de grootste last",
      plan(structureleBate(100), last(40), last(61)),
      {
        severity: "fout",
        rows: [4],
        nl: /In 2022 staan €\u00a0101 structurele lasten tegenover €\u00a0100 structurele baten\. Zoek €\u00a01 /,
        en: /€\u00a0101 of structural lasten against €\u00a0100/,
      },
    ],
    [
      "incidentele baten dekken niet",
      plan(bate({ amount: 100, aard: "incidenteel" }), last(100)),
      { severity: "fout", rows: [3], nl: /€\u00a00 structurele baten/, en: /€\u00a00/ },
    ],
    [
      "baten van een incidentele actielijn dekken niet",
      plan(bate({ amount: 100, actielijn: 5 }), last(100)),
      { severity: "fout", rows: [3], nl: /€\u00a00/, en: /€\u00a00/ },
    ],
    [
      "per jaar",
      plan(structureleBate(200), last(100, { year: 2023 }), last(100)),
      { severity: "fout", rows: [3], nl: /2023/, en: /2023/ },
    ],
    [
      "het plan noemt het lasten",
      plan(last(100, { found: { kind: "lasten" } })),
      { severity: "fout", rows: [2], nl: /2022/, en: /2022/ },
    ],
  ],
});
