import { bate, eigen, plan, planregel, toetsGevallen } from "../gevallen";

const du = (jaar: number, bedrag = 1_000) => plan(bate({ actielijn: 3, jaar, kanaal: "DU", bedrag }));

toetsGevallen("POK-10", {
  nageleefd: [
    ["met een stedelijk vernieuwingsgebied", du(2021), { gemeente: "Utrecht", vernieuwingsgebied: true }],
  ],
  grens: [
    ["het laatste jaar met een DU-deel", du(2022), { gemeente: "Utrecht", vernieuwingsgebied: true }],
    ["0 euro", du(2023, 0)],
  ],
  nietVanToepassing: [
    [
      "eigen bedragen die na 2022 wel een DU-deel hebben",
      du(2023),
      { bedragen: eigen("Utrecht", [3, 2023, "DU", 1_000]), vernieuwingsgebied: true },
    ],
    ["de gemeente is niet bekend", du(2022)],
    ["het AU-deel", plan(bate({ actielijn: 3, jaar: 2024, kanaal: "AU" }))],
    ["geen kanaal genoemd", plan(bate({ actielijn: 3, jaar: 2024 }))],
    ["lasten", plan(planregel({ actielijn: 3, jaar: 2024, kanaal: "DU" }))],
    ["een andere actielijn", plan(bate({ actielijn: 7, jaar: 2024, kanaal: "DU" }))],
  ],
  overtreden: [
    [
      "na 2022, ook als de gemeente niet bekend is",
      du(2023),
      {
        ernst: "fout",
        rijen: [2],
        nl: /€ 1\.000 baten op actielijn 3 .* in 2023 via DU: na 2022 .*toegestaan: € 0/,
        en: /after 2022/,
      },
    ],
    [
      "zonder vernieuwingsgebied",
      du(2022),
      {
        ernst: "fout",
        rijen: [2],
        nl: /Zeist heeft geen stedelijk vernieuwingsgebied/,
        en: /Zeist has no stedelijk/,
      },
      { gemeente: "Zeist", vernieuwingsgebied: false },
    ],
    [
      "niet bekend of er een gebied is: waarschuwing",
      du(2022),
      {
        ernst: "waarschuwing",
        rijen: [2],
        nl: /of Zeist dat heeft, is niet bekend/,
        en: /whether Zeist has one is not known/,
      },
      { gemeente: "Zeist" },
    ],
  ],
});
