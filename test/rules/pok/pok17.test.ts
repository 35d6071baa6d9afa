import { bate, eigen, plan, planregel, toetsGevallen } from "../gevallen";

const EIGEN = { bedragen: eigen("Zeist", [4, 2025, "AU", 52_000], [4, 2026, "AU", 52_400]) };
const reeks = (...bedragen: number[]) =>
  plan(...bedragen.map((bedrag, i) => planregel({ jaar: 2021 + i, bedrag, omschrijving: "Wijkteam" })));

toetsGevallen("POK-17", {
  nageleefd: [
    ["een gewoon bedrag", plan(planregel({ jaar: 2026, bedrag: 30_000 })), EIGEN],
    ["een klein onderdeel", plan(planregel({ jaar: 2026, bedrag: 60 })), EIGEN],
    ["een gewone reeks", reeks(30_000, 31_000, 32_000)],
    ["een bate en een last van hetzelfde bedrag", plan(bate(), planregel())],
  ],
  grens: [
    ["net geen vijfhonderd keer wat er is", plan(planregel({ jaar: 2025, bedrag: 500 * 52_000 - 1 })), EIGEN],
    ["net geen vijfhonderd keer de reeks", reeks(30_000, 30_001, 61)],
    ["naast een duizendste", plan(planregel({ jaar: 2026, bedrag: 53 })), EIGEN],
    ["dezelfde regel in een ander jaar", plan(planregel({ jaar: 2021 }), planregel({ jaar: 2022 }))],
  ],
  nietVanToepassing: [
    ["twee bedragen zeggen niet welk afwijkt", reeks(30_000, 30)],
    ["0 euro herhaald", plan(planregel({ bedrag: 0 }), planregel({ bedrag: 0 }))],
    ["geen getal", plan(planregel({ bedrag: null }), planregel({ bedrag: null }))],
    ["een totaalrij", [planregel(), planregel({ rij: 3, totaal: "som" })]],
    ["een andere omschrijving", plan(planregel({ omschrijving: "a" }), planregel({ omschrijving: "b" }))],
    [
      "een ander kanaal, taakveld of aard",
      plan(
        planregel(),
        planregel({ kanaal: "AU" }),
        planregel({ taakveld: "6.2" }),
        planregel({ aard: "structureel" }),
      ),
    ],
  ],
  overtreden: [
    [
      "duizend keer te veel",
      plan(planregel({ jaar: 2025, bedrag: 500 * 52_000 })),
      {
        ernst: "waarschuwing",
        rijen: [2],
        nl: /€ 26\.000\.000 lasten op actielijn 4 .* in 2025: beschikbaar is € 52\.000\. .*factor 1000/,
        en: /factor 1000/,
      },
      EIGEN,
    ],
    [
      "in duizenden ingevuld",
      plan(planregel({ jaar: 2026, bedrag: 52 })),
      { ernst: "waarschuwing", rijen: [2], nl: /^€ 52 lasten/, en: /^€ 52 of lasten/ },
      EIGEN,
    ],
    [
      "in miljoenen ingevuld",
      plan(planregel({ jaar: 2026, bedrag: 50 })),
      { ernst: "waarschuwing", rijen: [2], nl: /beschikbaar is € 50\.000\.000/, en: /€ 50\.000\.000/ },
    ],
    [
      "vrijwel alle bedragen in duizenden: één zin, en wat anders is apart",
      plan(
        ...[2022, 2023, 2026].map((jaar) => planregel({ jaar, bedrag: jaar === 2026 ? 50_000 : 45_000 })),
        planregel({ actielijn: 2, bedrag: 23 }),
      ),
      {
        ernst: "waarschuwing",
        rijen: [null, 5],
        nl: /^Vrijwel alle bedragen lijken een factor 1\.000 te klein/,
        en: /^Nearly all amounts look a factor 1\.000 too small/,
      },
    ],
    [
      "eigen bedragen: dezelfde orde is genoeg",
      plan(...[30, 40, 52].map((bedrag) => planregel({ jaar: 2026, bedrag, omschrijving: String(bedrag) }))),
      { ernst: "waarschuwing", rijen: [null], nl: /factor 1\.000 te klein/, en: /too small/ },
      EIGEN,
    ],
    [
      "één jaar van de reeks te klein",
      reeks(30_000, 30, 31_000),
      {
        ernst: "waarschuwing",
        rijen: [3],
        nl: /in andere jaren staat er rond € 30\.000/,
        en: /other years have around € 30\.000/,
      },
    ],
    [
      "één jaar van de reeks te groot",
      reeks(30_000, 31_000, 31_000_000),
      { ernst: "waarschuwing", rijen: [4], nl: /€ 31\.000/, en: /€ 31\.000/ },
    ],
    [
      "een herhaalde regel: bij de tweede en de derde",
      plan(planregel(), planregel(), planregel()),
      {
        ernst: "waarschuwing",
        rijen: [3, 4],
        nl: /€ 1\.000 lasten op actielijn 4 .* in 2022 staat ook in rij 2/,
        en: /is also in row 2/,
      },
    ],
  ],
});
