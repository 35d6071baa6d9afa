import { bate, eigen, plan, planregel, toetsGevallen } from "../gevallen";

const ZEIST = { bedragen: eigen("Zeist", [4, 2023, "AU", 1_000]) };
const BATE = plan(bate({ actielijn: 7, jaar: 2023 }));

toetsGevallen("POK-09", {
  nageleefd: [["een centrumgemeente van een veiligheidsregio", BATE, { gemeente: "Utrecht" }]],
  grens: [
    ["wel veiligheidsregio, geen vrouwenopvang (Assen)", BATE, { gemeente: "Assen" }],
    ["0 euro", plan(bate({ actielijn: 7, bedrag: 0 })), ZEIST],
  ],
  nietVanToepassing: [
    ["de gemeente is niet bekend", BATE],
    ["lasten", plan(planregel({ actielijn: 7 })), ZEIST],
    ["een andere actielijn", plan(bate({ actielijn: 6 })), ZEIST],
  ],
  overtreden: [
    [
      "een andere gemeente",
      BATE,
      {
        ernst: "fout",
        rijen: [2],
        nl: /€ 1\.000 baten op actielijn 7 .* in 2023: Zeist is geen centrumgemeente van een veiligheidsregio/,
        en: /Zeist is no centrumgemeente/,
      },
      ZEIST,
    ],
    [
      "wel vrouwenopvang, geen veiligheidsregio (Emmen)",
      BATE,
      { ernst: "fout", rijen: [2], nl: /Emmen/, en: /Emmen/ },
      { gemeente: "Emmen" },
    ],
  ],
});
