import { bate, plan, planregel, toetsGevallen } from "../gevallen";

toetsGevallen("POK-02", {
  nageleefd: [["een jaar van de brief", plan(planregel({ jaar: 2024 }))]],
  grens: [["2021 en 2027", plan(bate({ jaar: 2021 }), bate({ jaar: 2027 }))]],
  nietVanToepassing: [
    ["0 in een jaar erbuiten boekt niets", plan(bate({ jaar: 2028, bedrag: 0 }))],
    ["een totaalrij", [planregel({ jaar: 2028, totaal: "som" })]],
  ],
  overtreden: [
    [
      "baten een jaar te laat",
      plan(bate({ jaar: 2028, bedrag: 45_000 })),
      {
        ernst: "fout",
        rijen: [2],
        nl: /€ 45\.000 baten in 2028: .*2021 tot en met 2027.*Haal de bate/,
        en: /€ 45\.000 of baten in 2028/,
      },
    ],
    [
      "lasten een jaar te vroeg",
      plan(planregel({ jaar: 2020 })),
      {
        ernst: "waarschuwing",
        rijen: [2],
        nl: /€ 1\.000 lasten in 2020: .*andere dekking/,
        en: /lasten in 2020: .*other cover/,
      },
    ],
    [
      "geen jaartal",
      plan(bate({ jaar: null, gevonden: { jaar: "later" } })),
      { ernst: "fout", rijen: [2], nl: /“later” waar een jaar hoort/, en: /“later” where a year belongs/ },
    ],
  ],
});
