import { plan, makePlanLine, checkCases } from "../cases";

const on = (taakveld: string | null, year: number, found?: unknown) =>
  plan(makePlanLine({ taakveld, year, found: { taakveld: found ?? taakveld } }));

checkCases("BBV-03", {
  obeyed: [
    ["een taakveld van dat jaar", on("6.2", 2024)],
    ["0.10 en 0.1 als tekst", plan(...on("0.10", 2024), ...on("0.1", 2024))],
  ],
  limit: [
    ["het eerste jaar van een nieuw taakveld", on("6.21", 2025)],
    ["een jaar waarvan de lijst nog niet bekend is: die van 2026", on("6.21", 2027)],
    ["een verdere onderverdeling", plan(...on("6.71a", 2024), ...on("6.751", 2025))],
    [
      "een nieuwe titel onder dezelfde code",
      plan(...on("6.4", 2024), ...on("6.4", 2025), ...on("8.1", 2021), ...on("8.1", 2022)),
    ],
  ],
  notApplicable: [
    ["geen taakveld", on(null, 2024)],
    ["0 euro", plan(makePlanLine({ taakveld: "6.2", year: 2026, amount: 0 }))],
  ],
  violated: [
    [
      "opgehouden: met de opvolgers",
      on("6.2", 2025),
      {
        severity: "waarschuwing",
        rows: [2],
        nl: /Taakveld 6\.2 bestaat in 2025 niet; gebruik 6\.21 \(.*\), 6\.22 \(.*\) en 6\.23 \(/,
        en: /Taakveld 6\.2 does not exist in 2025; use 6\.21/,
      },
    ],
    [
      "nog niet begonnen: met de voorganger",
      on("6.21", 2024),
      {
        severity: "waarschuwing",
        rows: [2],
        nl: /6\.21 bestaat in 2024 niet; in dat jaar is het 6\.2 \(Toegang en eerstelijnsvoorzieningen\)/,
        en: /6\.2 \(Toegang en eerstelijnsvoorzieningen\)/,
      },
    ],
    ["6.6 in 2025", on("6.6", 2025), { severity: "waarschuwing", rows: [2], nl: /6\.60 \(/, en: /6\.60/ }],
    [
      "een code die nooit bestond",
      on("9.9", 2024),
      {
        severity: "waarschuwing",
        rows: [2],
        nl: /9\.9 bestaat in 2024 niet\. Kies/,
        en: /Choose a taakveld/,
      },
    ],
    [
      "een getal in plaats van tekst",
      on("0.1", 2024, 0.1),
      {
        severity: "waarschuwing",
        rows: [2],
        nl: /een getal \(0,1\).*Mogelijk bedoeld: 0\.1 \(Bestuur\) en 0\.10 \(Mutaties reserves\)/,
        en: /into a number/,
      },
    ],
    [
      "een brede rij meldt het één keer",
      [...on("6.2", 2025), ...on("6.2", 2026)].map((line) => ({ ...line, row: 2 })),
      { severity: "waarschuwing", rows: [2], nl: /2025/, en: /2025/ },
    ],
  ],
});
