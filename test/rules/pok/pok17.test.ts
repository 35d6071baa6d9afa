import { bate, own, plan, makePlanLine, checkCases } from "../cases";

const OWN = { amounts: own("Zeist", [4, 2025, "AU", 52_000], [4, 2026, "AU", 52_400]) };
const series = (...amounts: number[]) =>
  plan(...amounts.map((amount, i) => makePlanLine({ year: 2021 + i, amount, description: "Wijkteam" })));

checkCases("POK-17", {
  obeyed: [
    ["een gewoon bedrag", plan(makePlanLine({ year: 2026, amount: 30_000 })), OWN],
    ["een klein onderdeel", plan(makePlanLine({ year: 2026, amount: 60 })), OWN],
    ["één duizendste kan een gewoon deel zijn", plan(makePlanLine({ year: 2026, amount: 52 })), OWN],
    [
      "met een eenheid die erbij staat is een duizendste bedoeld",
      plan(makePlanLine({ year: 2025, amount: 45_000 }), makePlanLine({ year: 2026, amount: 50_000 })),
      { unitStated: true },
    ],
    ["een gewone reeks", series(30_000, 31_000, 32_000)],
    ["een bate en een last van hetzelfde bedrag", plan(bate(), makePlanLine())],
  ],
  limit: [
    [
      "net geen vijfhonderd keer wat er is",
      plan(makePlanLine({ year: 2025, amount: 500 * 52_000 - 1 })),
      OWN,
    ],
    ["net geen vijfhonderd keer de reeks", series(30_000, 30_001, 61)],
    ["naast een duizendste", plan(makePlanLine({ year: 2026, amount: 53 })), OWN],
    ["dezelfde regel in een ander jaar", plan(makePlanLine({ year: 2021 }), makePlanLine({ year: 2022 }))],
  ],
  notApplicable: [
    ["twee bedragen zeggen niet welk afwijkt", series(30_000, 30)],
    ["0 euro herhaald", plan(makePlanLine({ amount: 0 }), makePlanLine({ amount: 0 }))],
    ["geen getal", plan(makePlanLine({ amount: null }), makePlanLine({ amount: null }))],
    ["een totaalrij", [makePlanLine(), makePlanLine({ row: 3, total: "sum" })]],
    ["een andere omschrijving", plan(makePlanLine({ description: "a" }), makePlanLine({ description: "b" }))],
    [
      "een ander kanaal, taakveld of aard",
      plan(
        makePlanLine(),
        makePlanLine({ kanaal: "AU" }),
        makePlanLine({ taakveld: "6.2" }),
        makePlanLine({ aard: "structureel" }),
      ),
    ],
  ],
  violated: [
    [
      "duizend keer te veel",
      plan(makePlanLine({ year: 2025, amount: 500 * 52_000 })),
      {
        severity: "waarschuwing",
        rows: [2],
        nl: /€\u00a026\.000\.000 lasten op actielijn 4 .* in 2025: beschikbaar is €\u00a052\.000\. .*factor 1000/,
        en: /factor 1000/,
      },
      OWN,
    ],
    [
      "in duizenden ingevuld",
      plan(makePlanLine({ year: 2025, amount: 52 }), makePlanLine({ year: 2026, amount: 52 })),
      { severity: "waarschuwing", rows: [2, 3], nl: /^€\u00a052 lasten/, en: /^€\u00a052 of lasten/ },
      OWN,
    ],
    [
      "in miljoenen ingevuld",
      plan(makePlanLine({ year: 2026, amount: 50 }), makePlanLine({ year: 2025, amount: 45 })),
      {
        severity: "waarschuwing",
        rows: [2, 3],
        nl: /beschikbaar is €\u00a050\.000\.000/,
        en: /€\u00a050\.000\.000/,
      },
    ],
    [
      "vrijwel alle bedragen in duizenden: één zin, en wat anders is apart",
      plan(
        ...[2022, 2023, 2026].map((year) => makePlanLine({ year, amount: year === 2026 ? 50_000 : 45_000 })),
        makePlanLine({ actielijn: 2, amount: 23 }),
      ),
      {
        severity: "waarschuwing",
        rows: [null, 5],
        nl: /^Vrijwel alle bedragen lijken een factor 1\.000 te klein/,
        en: /^Nearly all amounts look a factor 1\.000 too small/,
      },
    ],
    [
      "eigen bedragen: dezelfde orde is genoeg",
      plan(
        ...[30, 40, 52].map((amount) => makePlanLine({ year: 2026, amount, description: String(amount) })),
      ),
      { severity: "waarschuwing", rows: [null], nl: /factor 1\.000 te klein/, en: /too small/ },
      OWN,
    ],
    [
      "één jaar van de reeks te klein",
      series(30_000, 30, 31_000),
      {
        severity: "waarschuwing",
        rows: [3],
        nl: /in andere jaren staat er rond €\u00a030\.000/,
        en: /other years have around €\u00a030\.000/,
      },
    ],
    [
      "één jaar van de reeks te groot",
      series(30_000, 31_000, 31_000_000),
      { severity: "waarschuwing", rows: [4], nl: /€\u00a031\.000/, en: /€\u00a031\.000/ },
    ],
    [
      "een herhaalde regel: bij de tweede en de derde",
      plan(makePlanLine(), makePlanLine(), makePlanLine()),
      {
        severity: "waarschuwing",
        rows: [3, 4],
        nl: /€\u00a01\.000 lasten op actielijn 4 .* in 2022 staat ook in rij 2/,
        en: /is also in row 2/,
      },
    ],
  ],
});
