import { leesPlan } from "../../../src/reading/plan";
import { bate, bevindingen, plan, planregel, toetsGevallen } from "../gevallen";

const met = (omschrijving: string) => plan(planregel({ omschrijving }));

toetsGevallen("POK-13", {
  nageleefd: [
    ["een gewone omschrijving", met("Sociaal raadslieden")],
    ["rechtsbijstand is geen bijstand", met("Rechtsbijstand en raadslieden")],
    ["een ander taakveld", plan(planregel({ taakveld: "6.2" }))],
  ],
  grens: [
    [
      "de taakvelden ernaast",
      plan(planregel({ taakveld: "6.2" }), planregel({ taakveld: "6.6" }), planregel({ taakveld: "6.60" })),
    ],
    ["0 euro", plan(planregel({ taakveld: "6.3", bedrag: 0 }))],
  ],
  nietVanToepassing: [
    ["geen taakveld en geen omschrijving", plan(planregel())],
    ["baten op een verkeerd taakveld zijn aan BBV-01", plan(bate({ taakveld: "6.3" }))],
  ],
  overtreden: [
    [
      "taakveld 6.3, 6.4 en 6.5",
      plan(...["6.3", "6.4", "6.5"].map((taakveld) => planregel({ taakveld }))),
      {
        ernst: "waarschuwing",
        rijen: [2, 3, 4],
        nl: /€ 1\.000 op actielijn 4 in 2022 bij taakveld 6\.3: .*schuldhulpverlening/,
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
        ].map((omschrijving) => planregel({ omschrijving })),
      ),
      {
        ernst: "waarschuwing",
        rijen: [2, 3, 4, 5, 6],
        nl: /bij “POK Schuldhulpverlening”/,
        en: /with “POK Schuldhulpverlening”/,
      },
    ],
    [
      "ook bij baten",
      plan(bate({ omschrijving: "schuldhulp" })),
      { ernst: "waarschuwing", rijen: [2], nl: /“schuldhulp”/, en: /“schuldhulp”/ },
    ],
  ],
});

test("de omschrijving uit twee cellen staat in twee paar aanhalingstekens", () => {
  const { regels } = leesPlan([
    ["Programma", "Omschrijving", "Actielijn", "Jaar", "Bedrag"],
    ["Sociaal domein", "Schuldhulpverlening", 4, 2022, 5],
  ]);
  const [bevinding] = bevindingen("POK-13", [...regels]);
  expect(bevinding!.bericht("nl")).toContain("bij “Sociaal domein” en “Schuldhulpverlening”:");
  expect(bevinding!.bericht("en")).toContain("with “Sociaal domein” and “Schuldhulpverlening”:");
});
