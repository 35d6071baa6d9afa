import { readPlan } from "../../../src/reading/plan";
import { bate, findings, plan, makePlanLine, checkCases } from "../cases";

const described = (description: string) => plan(makePlanLine({ description }));

checkCases("POK-13", {
  obeyed: [
    ["een gewone omschrijving", described("Sociaal raadslieden")],
    ["rechtsbijstand is geen bijstand", described("Rechtsbijstand en raadslieden")],
    ["een ander taakveld", plan(makePlanLine({ taakveld: "6.2" }))],
  ],
  limit: [
    [
      "de taakvelden ernaast",
      plan(
        makePlanLine({ taakveld: "6.2" }),
        makePlanLine({ taakveld: "6.6" }),
        makePlanLine({ taakveld: "6.60" }),
      ),
    ],
    ["0 euro", plan(makePlanLine({ taakveld: "6.3", amount: 0 }))],
  ],
  notApplicable: [
    ["geen taakveld en geen omschrijving", plan(makePlanLine())],
    ["baten op een verkeerd taakveld zijn aan BBV-01", plan(bate({ taakveld: "6.3" }))],
  ],
  violated: [
    [
      "taakveld 6.3, 6.4 en 6.5",
      plan(...["6.3", "6.4", "6.5"].map((taakveld) => makePlanLine({ taakveld }))),
      {
        severity: "waarschuwing",
        rows: [2, 3, 4],
        nl: /€\u00a01\.000 op actielijn 4 in 2022 bij taakveld 6\.3: .*schuldhulpverlening/,
        en: /with taakveld 6\.3/,
      },
    ],
    [
      "de omschrijving zegt het",
      plan(
        ...[
          "POK Schuldhulpverlening",
          "Werk en inkomen",
          "Inzet werk & inkomen",
          "W&I",
          "schuldsanering",
        ].map((description) => makePlanLine({ description })),
      ),
      {
        severity: "waarschuwing",
        rows: [2, 3, 4, 5, 6],
        nl: /bij “POK Schuldhulpverlening”/,
        en: /with “POK Schuldhulpverlening”/,
      },
    ],
    [
      "ook bij baten",
      plan(bate({ description: "schuldhulp" })),
      { severity: "waarschuwing", rows: [2], nl: /“schuldhulp”/, en: /“schuldhulp”/ },
    ],
  ],
});

test("the description from two cells is in two pairs of quotation marks", () => {
  const { lines } = readPlan([
    ["Programma", "Omschrijving", "Actielijn", "Jaar", "Bedrag"],
    ["Sociaal domein", "Schuldhulpverlening", 4, 2022, 5],
  ]);
  const [finding] = findings("POK-13", [...lines]);
  expect(finding!.wording("nl")).toContain("bij “Sociaal domein” en “Schuldhulpverlening”:");
  expect(finding!.wording("en")).toContain("with “Sociaal domein” and “Schuldhulpverlening”:");
});
