import { bate, bevindingen, eigen, plan, planregel, toetsGevallen } from "../gevallen";

const MILJOEN = 1_000_000;
const EIGEN = {
  bedragen: eigen("Zeist", [4, 2026, "AU", 52_600], [3, 2022, "AU", 5_000], [3, 2022, "DU", 4_000]),
};

toetsGevallen("POK-04", {
  nageleefd: [
    ["minder dan beschikbaar", plan(bate({ bedrag: 44 * MILJOEN }))],
    [
      "elk kanaal binnen zijn deel",
      plan(
        bate({ actielijn: 3, kanaal: "AU", bedrag: 4 * MILJOEN }),
        bate({ actielijn: 3, kanaal: "DU", bedrag: 5 * MILJOEN }),
      ),
    ],
  ],
  grens: [
    ["precies wat er is, op één regel", plan(bate({ bedrag: 45 * MILJOEN }))],
    [
      "precies wat er is, over drie regels",
      plan(bate({ bedrag: 20 * MILJOEN }), bate({ bedrag: 24 * MILJOEN }), bate({ bedrag: MILJOEN })),
    ],
    ["precies het deel van een kanaal", plan(bate({ actielijn: 3, kanaal: "DU", bedrag: 5 * MILJOEN }))],
    ["de eigen bedragen", plan(bate({ jaar: 2026, bedrag: 52_600 })), EIGEN],
    [
      "afgerond op de eenheid van het plan",
      plan(bate({ jaar: 2026, bedrag: 53_000 })),
      { ...EIGEN, eenheid: 1_000 },
    ],
  ],
  nietVanToepassing: [
    ["lasten", plan(planregel({ bedrag: 46 * MILJOEN }))],
    ["waar geen geld is spreekt POK-03", plan(bate({ actielijn: 5, jaar: 2024, bedrag: MILJOEN }))],
    [
      "een DU-deel dat er niet is, is aan POK-10",
      plan(bate({ actielijn: 3, jaar: 2024, kanaal: "DU", bedrag: MILJOEN })),
    ],
    [
      "geld via het rijk als AU geboekt is aan POK-06",
      plan(bate({ actielijn: 1, kanaal: "AU", bedrag: MILJOEN })),
    ],
    ["geen rij in de eigen bedragen", plan(bate({ actielijn: 2, jaar: 2026, bedrag: MILJOEN })), EIGEN],
    [
      "een totaalrij telt niet mee",
      [bate({ bedrag: 45 * MILJOEN }), bate({ rij: 3, bedrag: 45 * MILJOEN, totaal: "opschrift" })],
    ],
    [
      "een bedrag dat geen getal is telt niet mee",
      plan(bate({ bedrag: 45 * MILJOEN }), bate({ bedrag: null })),
    ],
  ],
  overtreden: [
    [
      "één euro te veel",
      plan(bate({ bedrag: 45 * MILJOEN + 1 })),
      {
        ernst: "fout",
        rijen: [2],
        nl: /€ 45\.000\.001 baten op actielijn 4 .* in 2022: beschikbaar is € 45\.000\.000\. Verlaag de baten met € 1\./,
        en: /€ 45\.000\.000 is available\. Lower the baten by € 1\./,
      },
    ],
    [
      "samen te veel: bij de grootste regel",
      plan(bate({ bedrag: 10 * MILJOEN }), bate({ bedrag: 30 * MILJOEN }), bate({ bedrag: 6 * MILJOEN })),
      { ernst: "fout", rijen: [3], nl: /€ 46\.000\.000 baten/, en: /€ 46\.000\.000/ },
    ],
    [
      "te veel via een kanaal, het totaal klopt",
      plan(
        bate({ actielijn: 3, kanaal: "AU", bedrag: 6 * MILJOEN }),
        bate({ actielijn: 3, kanaal: "DU", bedrag: 4 * MILJOEN }),
      ),
      {
        ernst: "fout",
        rijen: [2],
        nl: /via AU \(algemene uitkering\): beschikbaar is € 5\.000\.000/,
        en: /through AU/,
      },
    ],
    [
      "een kanaal te veel verklaart het totaal: één bevinding",
      plan(bate({ actielijn: 3, kanaal: "AU", bedrag: 11 * MILJOEN })),
      { ernst: "fout", rijen: [2], nl: /via AU/, en: /AU/ },
    ],
    [
      "boven het kanaal én los daarvan boven het totaal",
      plan(
        bate({ actielijn: 3, kanaal: "AU", bedrag: 6 * MILJOEN }),
        bate({ actielijn: 3, bedrag: 7 * MILJOEN }),
      ),
      { ernst: "fout", rijen: [2, 3], nl: /via AU/, en: /AU/ },
    ],
    [
      "een kanaal dat dat jaar niets draagt",
      plan(bate({ actielijn: 4, kanaal: "DU", bedrag: 1 })),
      { ernst: "fout", rijen: [2], nl: /via DU .*: beschikbaar is € 0/, en: /€ 0 is available/ },
    ],
    [
      "boven de eigen bedragen",
      plan(bate({ jaar: 2026, bedrag: 52_601 })),
      { ernst: "fout", rijen: [2], nl: /beschikbaar is € 52\.600/, en: /€ 52\.600/ },
      EIGEN,
    ],
    [
      "meer dan afronding op de eenheid",
      plan(bate({ jaar: 2026, bedrag: 54_000 })),
      { ernst: "fout", rijen: [2], nl: /€ 54\.000/, en: /€ 54\.000/ },
      { ...EIGEN, eenheid: 1_000 },
    ],
    [
      "niet op de eenheid afgerond: geen speling",
      plan(bate({ jaar: 2026, bedrag: 52_700 })),
      { ernst: "fout", rijen: [2], nl: /€ 100\./, en: /€ 100\./ },
      { ...EIGEN, eenheid: 1_000 },
    ],
  ],
});

test("een correctie naar beneden maakt de som weer goed", () => {
  const te = bate({ bedrag: 46 * MILJOEN });
  expect(bevindingen("POK-04", plan(te))).toHaveLength(1);
  expect(bevindingen("POK-04", plan(te, bate({ bedrag: -MILJOEN })))).toHaveLength(0);
});
