import { bate, own, plan, makePlanLine, checkCases } from "../cases";

const du = (year: number, amount = 1_000) => plan(bate({ actielijn: 3, year, kanaal: "DU", amount }));

checkCases("POK-10", {
  obeyed: [["met een stedelijk vernieuwingsgebied", du(2021), { gemeente: "Utrecht", renewalArea: true }]],
  limit: [
    ["het laatste jaar met een DU-deel", du(2022), { gemeente: "Utrecht", renewalArea: true }],
    ["0 euro", du(2023, 0)],
  ],
  notApplicable: [
    [
      "eigen bedragen die na 2022 wel een DU-deel hebben",
      du(2023),
      { amounts: own("Utrecht", [3, 2023, "DU", 1_000]), renewalArea: true },
    ],
    ["de gemeente is niet bekend", du(2022)],
    ["het AU-deel", plan(bate({ actielijn: 3, year: 2024, kanaal: "AU" }))],
    ["geen kanaal genoemd", plan(bate({ actielijn: 3, year: 2024 }))],
    ["lasten", plan(makePlanLine({ actielijn: 3, year: 2024, kanaal: "DU" }))],
    ["een andere actielijn", plan(bate({ actielijn: 7, year: 2024, kanaal: "DU" }))],
  ],
  violated: [
    [
      "na 2022, ook als de gemeente niet bekend is",
      du(2023),
      {
        severity: "fout",
        rows: [2],
        nl: /€\u00a01\.000 baten op actielijn 3 .* in 2023 via DU: na 2022 .*toegestaan: €\u00a00/,
        en: /after 2022/,
      },
    ],
    [
      "zonder vernieuwingsgebied",
      du(2022),
      {
        severity: "fout",
        rows: [2],
        nl: /Zeist heeft geen stedelijk vernieuwingsgebied/,
        en: /Zeist has no stedelijk/,
      },
      { gemeente: "Zeist", renewalArea: false },
    ],
    [
      "niet bekend of er een gebied is: waarschuwing",
      du(2022),
      {
        severity: "waarschuwing",
        rows: [2],
        nl: /of Zeist dat heeft, is niet bekend/,
        en: /whether Zeist has one is not known/,
      },
      { gemeente: "Zeist" },
    ],
  ],
});
