import { plan, planregel, toetsGevallen } from "../gevallen";

const met = (gevonden: unknown) => plan(planregel({ bedrag: null, gevonden: { bedrag: gevonden } }));

toetsGevallen("POK-19", {
  nageleefd: [["een getal", plan(planregel())]],
  grens: [
    ["0 en een negatief bedrag zijn getallen", plan(planregel({ bedrag: 0 }), planregel({ bedrag: -1 }))],
  ],
  nietVanToepassing: [["een totaalrij is aan POK-18", [planregel({ bedrag: null, totaal: "opschrift" })]]],
  overtreden: [
    [
      "PM",
      met("PM"),
      {
        ernst: "fout",
        rijen: [2],
        nl: /^“PM” is geen bedrag bij actielijn 4 in 2022/,
        en: /^“PM” is not an amount with actielijn 4 in 2022/,
      },
    ],
    ["een sluitminus", met("33.000-"), { ernst: "fout", rijen: [2], nl: /^“33\.000-”/, en: /^“33\.000-”/ }],
    ["WAAR", met(true), { ernst: "fout", rijen: [2], nl: /^WAAR/, en: /^WAAR/ }],
    [
      "ook zonder actielijn en jaar",
      plan(planregel({ bedrag: null, actielijn: null, jaar: null, gevonden: { bedrag: "n.v.t." } })),
      { ernst: "fout", rijen: [2], nl: /^“n\.v\.t\.” is geen bedrag;/, en: /amount;/ },
    ],
  ],
});
