import { plan, planregel, toetsGevallen } from "../gevallen";

const op = (taakveld: string | null, jaar: number, gevonden?: unknown) =>
  plan(planregel({ taakveld, jaar, gevonden: { taakveld: gevonden ?? taakveld } }));

toetsGevallen("BBV-03", {
  nageleefd: [
    ["een taakveld van dat jaar", op("6.2", 2024)],
    ["0.10 en 0.1 als tekst", plan(...op("0.10", 2024), ...op("0.1", 2024))],
  ],
  grens: [
    ["het eerste jaar van een nieuw taakveld", op("6.21", 2025)],
    ["een jaar waarvan de lijst nog niet bekend is: die van 2026", op("6.21", 2027)],
    ["een verdere onderverdeling", plan(...op("6.71a", 2024), ...op("6.751", 2025))],
    [
      "een nieuwe titel onder dezelfde code",
      plan(...op("6.4", 2024), ...op("6.4", 2025), ...op("8.1", 2021), ...op("8.1", 2022)),
    ],
  ],
  nietVanToepassing: [
    ["geen taakveld", op(null, 2024)],
    ["0 euro", plan(planregel({ taakveld: "6.2", jaar: 2026, bedrag: 0 }))],
  ],
  overtreden: [
    [
      "opgehouden: met de opvolgers",
      op("6.2", 2025),
      {
        ernst: "waarschuwing",
        rijen: [2],
        nl: /Taakveld 6\.2 bestaat in 2025 niet; daarvoor zijn 6\.21 \(.*\), 6\.22 \(.*\) en 6\.23 \(/,
        en: /Taakveld 6\.2 does not exist in 2025; 6\.21/,
      },
    ],
    [
      "nog niet begonnen: met de voorganger",
      op("6.21", 2024),
      {
        ernst: "waarschuwing",
        rijen: [2],
        nl: /6\.21 bestaat in 2024 niet; in dat jaar is het 6\.2 \(Wijkteams\)/,
        en: /6\.2 \(Wijkteams\)/,
      },
    ],
    ["6.6 in 2025", op("6.6", 2025), { ernst: "waarschuwing", rijen: [2], nl: /6\.60 \(/, en: /6\.60/ }],
    [
      "een code die nooit bestond",
      op("9.9", 2024),
      { ernst: "waarschuwing", rijen: [2], nl: /9\.9 bestaat in 2024 niet\. Kies/, en: /Choose a taakveld/ },
    ],
    [
      "een getal in plaats van tekst",
      op("0.1", 2024, 0.1),
      {
        ernst: "waarschuwing",
        rijen: [2],
        nl: /een getal \(0,1\).*Mogelijk bedoeld: 0\.1 \(Bestuur\) en 0\.10 \(Mutaties reserves\)/,
        en: /into a number/,
      },
    ],
    [
      "een brede rij meldt het één keer",
      [...op("6.2", 2025), ...op("6.2", 2026)].map((regel) => ({ ...regel, rij: 2 })),
      { ernst: "waarschuwing", rijen: [2], nl: /2025/, en: /2025/ },
    ],
  ],
});
