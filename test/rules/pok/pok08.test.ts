import { bate, eigen, plan, planregel, toetsGevallen } from "../gevallen";

const ZEIST = { bedragen: eigen("Zeist", [4, 2023, "AU", 1_000]) };
const UTRECHT = { bedragen: eigen("Gemeente Utrecht", [4, 2023, "AU", 1_000]) };
const BATE = plan(bate({ actielijn: 6, jaar: 2023 }));

toetsGevallen("POK-08", {
  nageleefd: [["een centrumgemeente vrouwenopvang", BATE, UTRECHT]],
  grens: [
    ["0 euro", plan(bate({ actielijn: 6, jaar: 2023, bedrag: 0 })), ZEIST],
    ["wel vrouwenopvang, geen veiligheidsregio (Zaanstad)", BATE, { gemeente: "GM0479" }],
  ],
  nietVanToepassing: [
    ["de gemeente is niet bekend", BATE],
    ["de naam is geen gemeente", BATE, { gemeente: "Voorbeeldstad" }],
    ["lasten", plan(planregel({ actielijn: 6, jaar: 2023 })), ZEIST],
    ["een andere actielijn", plan(bate({ actielijn: 7 })), ZEIST],
  ],
  overtreden: [
    [
      "een andere gemeente",
      BATE,
      {
        ernst: "fout",
        rijen: [2],
        nl: /€ 1\.000 baten op actielijn 6 .* in 2023: Zeist is geen centrumgemeente vrouwenopvang/,
        en: /Zeist is no centrumgemeente vrouwenopvang/,
      },
      ZEIST,
    ],
    [
      "opgegeven gaat voor die van de bedragen",
      BATE,
      { ernst: "fout", rijen: [2], nl: /Zeist/, en: /Zeist/ },
      { ...UTRECHT, gemeente: "Zeist" },
    ],
  ],
});
