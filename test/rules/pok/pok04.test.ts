import { bate, findings, own, plan, makePlanLine, checkCases } from "../cases";

const MILLION = 1_000_000;
const OWN = {
  amounts: own("Zeist", [4, 2026, "AU", 52_600], [3, 2022, "AU", 5_000], [3, 2022, "DU", 4_000]),
};

checkCases("POK-04", {
  obeyed: [
    ["minder dan beschikbaar", plan(bate({ amount: 44 * MILLION }))],
    [
      "elk kanaal binnen zijn deel",
      plan(
        bate({ actielijn: 3, kanaal: "AU", amount: 4 * MILLION }),
        bate({ actielijn: 3, kanaal: "DU", amount: 5 * MILLION }),
      ),
    ],
  ],
  limit: [
    ["precies wat er is, op één regel", plan(bate({ amount: 45 * MILLION }))],
    [
      "precies wat er is, over drie regels",
      plan(bate({ amount: 20 * MILLION }), bate({ amount: 24 * MILLION }), bate({ amount: MILLION })),
    ],
    ["precies het deel van een kanaal", plan(bate({ actielijn: 3, kanaal: "DU", amount: 5 * MILLION }))],
    ["de eigen bedragen", plan(bate({ year: 2026, amount: 52_600 })), OWN],
    [
      "afgerond op de eenheid van het plan",
      plan(bate({ year: 2026, amount: 53_000 })),
      { ...OWN, unit: 1_000 },
    ],
  ],
  notApplicable: [
    ["lasten", plan(makePlanLine({ amount: 46 * MILLION }))],
    ["waar geen geld is spreekt POK-03", plan(bate({ actielijn: 5, year: 2024, amount: MILLION }))],
    [
      "een DU-deel dat er niet is, is aan POK-10",
      plan(bate({ actielijn: 3, year: 2024, kanaal: "DU", amount: MILLION })),
    ],
    [
      "geld via het rijk als AU geboekt is aan POK-06",
      plan(bate({ actielijn: 1, kanaal: "AU", amount: MILLION })),
    ],
    ["geen rij in de eigen bedragen", plan(bate({ actielijn: 2, year: 2026, amount: MILLION })), OWN],
    [
      "een totaalrij telt niet mee",
      [bate({ amount: 45 * MILLION }), bate({ row: 3, amount: 45 * MILLION, total: "caption" })],
    ],
    [
      "een bedrag dat geen getal is telt niet mee",
      plan(bate({ amount: 45 * MILLION }), bate({ amount: null })),
    ],
  ],
  violated: [
    [
      "één euro te veel",
      plan(bate({ amount: 45 * MILLION + 1 })),
      {
        severity: "fout",
        rows: [2],
        nl: /€\u00a045\.000\.001 baten op actielijn 4 .* in 2022: beschikbaar is €\u00a045\.000\.000\. Verlaag de baten met €\u00a01\./,
        en: /€\u00a045\.000\.000 is available\. Lower the baten by €\u00a01\./,
      },
    ],
    [
      "samen te veel: bij de grootste regel",
      plan(bate({ amount: 10 * MILLION }), bate({ amount: 30 * MILLION }), bate({ amount: 6 * MILLION })),
      { severity: "fout", rows: [3], nl: /€\u00a046\.000\.000 baten/, en: /€\u00a046\.000\.000/ },
    ],
    [
      "te veel via een kanaal, het totaal klopt",
      plan(
        bate({ actielijn: 3, kanaal: "AU", amount: 6 * MILLION }),
        bate({ actielijn: 3, kanaal: "DU", amount: 4 * MILLION }),
      ),
      {
        severity: "fout",
        rows: [2],
        nl: /via AU \(algemene uitkering\): beschikbaar is €\u00a05\.000\.000/,
        en: /through AU/,
      },
    ],
    [
      "een kanaal te veel verklaart het totaal: één bevinding",
      plan(bate({ actielijn: 3, kanaal: "AU", amount: 11 * MILLION })),
      { severity: "fout", rows: [2], nl: /via AU/, en: /AU/ },
    ],
    [
      "boven het kanaal én los daarvan boven het totaal",
      plan(
        bate({ actielijn: 3, kanaal: "AU", amount: 6 * MILLION }),
        bate({ actielijn: 3, amount: 7 * MILLION }),
      ),
      { severity: "fout", rows: [2, 3], nl: /via AU/, en: /AU/ },
    ],
    [
      "een kanaal dat dat jaar niets draagt",
      plan(bate({ actielijn: 4, kanaal: "DU", amount: 1 })),
      { severity: "fout", rows: [2], nl: /via DU .*: beschikbaar is €\u00a00/, en: /€\u00a00 is available/ },
    ],
    [
      "boven de eigen bedragen",
      plan(bate({ year: 2026, amount: 52_601 })),
      { severity: "fout", rows: [2], nl: /beschikbaar is €\u00a052\.600/, en: /€\u00a052\.600/ },
      OWN,
    ],
    [
      "meer dan afronding op de eenheid",
      plan(bate({ year: 2026, amount: 54_000 })),
      { severity: "fout", rows: [2], nl: /€\u00a054\.000/, en: /€\u00a054\.000/ },
      { ...OWN, unit: 1_000 },
    ],
    [
      "niet op de eenheid afgerond: geen speling",
      plan(bate({ year: 2026, amount: 52_700 })),
      { severity: "fout", rows: [2], nl: /€\u00a0100\./, en: /€\u00a0100\./ },
      { ...OWN, unit: 1_000 },
    ],
  ],
});

test("a correction downward makes the sum right again", () => {
  const tooMuch = bate({ amount: 46 * MILLION });
  expect(findings("POK-04", plan(tooMuch))).toHaveLength(1);
  expect(findings("POK-04", plan(tooMuch, bate({ amount: -MILLION })))).toHaveLength(0);
});
