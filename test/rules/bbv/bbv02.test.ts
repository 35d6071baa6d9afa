import { bate, plan, planregel, toetsGevallen } from "../gevallen";

const last = (bedrag: number, anders = {}) => planregel({ bedrag, aard: "structureel", ...anders });
const structureleBate = (bedrag: number, anders = {}) => bate({ bedrag, aard: "structureel", ...anders });

toetsGevallen("BBV-02", {
  nageleefd: [["minder structurele lasten dan baten", plan(structureleBate(100), last(90))]],
  grens: [
    ["evenveel", plan(structureleBate(60), structureleBate(40), last(100))],
    ["baten zonder aard, op een structurele actielijn", plan(bate({ bedrag: 100 }), last(100))],
  ],
  nietVanToepassing: [
    ["lasten zonder aard", plan(bate({ bedrag: 1 }), planregel({ bedrag: 100 }))],
    ["incidentele lasten", plan(bate({ bedrag: 1 }), planregel({ bedrag: 100, aard: "incidenteel" }))],
    ["het plan spreekt nergens van baten of lasten", plan(last(100))],
    ["een jaar buiten de brief", plan(bate(), last(100, { jaar: 2028 }))],
  ],
  overtreden: [
    [
      "één euro meer: bij de grootste last",
      plan(structureleBate(100), last(40), last(61)),
      {
        ernst: "fout",
        rijen: [4],
        nl: /In 2022 staan € 101 structurele lasten tegenover € 100 structurele baten\. Zoek € 1 /,
        en: /€ 101 of structural lasten against € 100/,
      },
    ],
    [
      "incidentele baten dekken niet",
      plan(bate({ bedrag: 100, aard: "incidenteel" }), last(100)),
      { ernst: "fout", rijen: [3], nl: /€ 0 structurele baten/, en: /€ 0/ },
    ],
    [
      "baten van een incidentele actielijn dekken niet",
      plan(bate({ bedrag: 100, actielijn: 5 }), last(100)),
      { ernst: "fout", rijen: [3], nl: /€ 0/, en: /€ 0/ },
    ],
    [
      "per jaar",
      plan(structureleBate(200), last(100, { jaar: 2023 }), last(100)),
      { ernst: "fout", rijen: [3], nl: /2023/, en: /2023/ },
    ],
    [
      "het plan noemt het lasten",
      plan(last(100, { gevonden: { soort: "lasten" } })),
      { ernst: "fout", rijen: [2], nl: /2022/, en: /2022/ },
    ],
  ],
});
