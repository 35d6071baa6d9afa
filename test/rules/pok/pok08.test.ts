import { bate, own, plan, makePlanLine, checkCases } from "../cases";

const ZEIST = { amounts: own("Zeist", [4, 2023, "AU", 1_000]) };
const UTRECHT = { amounts: own("Gemeente Utrecht", [4, 2023, "AU", 1_000]) };
const BATE = plan(bate({ actielijn: 6, year: 2023 }));

checkCases("POK-08", {
  obeyed: [["een centrumgemeente vrouwenopvang", BATE, UTRECHT]],
  limit: [
    ["0 euro", plan(bate({ actielijn: 6, year: 2023, amount: 0 })), ZEIST],
    ["wel vrouwenopvang, geen veiligheidsregio (Zaanstad)", BATE, { gemeente: "GM0479" }],
  ],
  notApplicable: [
    ["de gemeente is niet bekend", BATE],
    ["de naam is geen gemeente", BATE, { gemeente: "Voorbeeldstad" }],
    ["lasten", plan(makePlanLine({ actielijn: 6, year: 2023 })), ZEIST],
    ["een andere actielijn", plan(bate({ actielijn: 7 })), ZEIST],
  ],
  violated: [
    [
      "een andere gemeente",
      BATE,
      {
        severity: "fout",
        rows: [2],
        nl: /€\u00a01\.000 baten op actielijn 6 .* in 2023: Zeist is geen centrumgemeente vrouwenopvang/,
        en: /Zeist is no centrumgemeente vrouwenopvang/,
      },
      ZEIST,
    ],
    [
      "opgegeven gaat voor die van de bedragen",
      BATE,
      { severity: "fout", rows: [2], nl: /Zeist/, en: /Zeist/ },
      { ...UTRECHT, gemeente: "Zeist" },
    ],
  ],
});
