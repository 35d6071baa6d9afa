import { plan, makePlanLine, checkCases } from "../cases";

const unreadable = (found: unknown) => plan(makePlanLine({ amount: null, found: { amount: found } }));

checkCases("POK-19", {
  obeyed: [["een getal", plan(makePlanLine())]],
  limit: [
    [
      "0 en een negatief bedrag zijn getallen",
      plan(makePlanLine({ amount: 0 }), makePlanLine({ amount: -1 })),
    ],
  ],
  notApplicable: [["een totaalrij is aan POK-18", [makePlanLine({ amount: null, total: "caption" })]]],
  violated: [
    [
      "PM",
      unreadable("PM"),
      {
        severity: "fout",
        rows: [2],
        nl: /^“PM” is geen bedrag bij actielijn 4 in 2022/,
        en: /^“PM” is not an amount with actielijn 4 in 2022/,
      },
    ],
    [
      "een sluitminus",
      unreadable("33.000-"),
      { severity: "fout", rows: [2], nl: /^“33\.000-”/, en: /^“33\.000-”/ },
    ],
    ["WAAR", unreadable(true), { severity: "fout", rows: [2], nl: /^WAAR/, en: /^WAAR/ }],
    [
      "ook zonder actielijn en jaar",
      plan(makePlanLine({ amount: null, actielijn: null, year: null, found: { amount: "n.v.t." } })),
      { severity: "fout", rows: [2], nl: /^“n\.v\.t\.” is geen bedrag;/, en: /amount;/ },
    ],
  ],
});
