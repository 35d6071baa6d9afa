import { bate, own, plan, makePlanLine, checkCases } from "../cases";

const on = (taakveld: string | null, change = {}) => plan(bate({ taakveld, ...change }));

checkCases("BBV-01", {
  obeyed: [["op taakveld 0.7", on("0.7")]],
  limit: [
    ["0 euro", on("6.2", { amount: 0 })],
    ["geen taakveld genoemd", on(null)],
  ],
  notApplicable: [
    [
      "deels langs een weg die nog open is",
      on("6.2", { actielijn: 1, year: 2024 }),
      { amounts: own("Utrecht", [1, 2024, "AU", 1], [1, 2024, "OPEN", 1]) },
    ],
    ["lasten", plan(makePlanLine({ taakveld: "6.2" }))],
    ["via het rijk", on("6.2", { actielijn: 1, kanaal: "RIJK" })],
    ["een actielijn die via het rijk loopt", on("6.2", { actielijn: 1, year: 2021 })],
    ["nog niet bepaald", on("6.2", { actielijn: 1, year: 2024 })],
    ["een jaar buiten de brief, geen kanaal", on("6.2", { year: 2028 })],
  ],
  violated: [
    [
      "een ander taakveld",
      on("6.2"),
      {
        severity: "fout",
        rows: [2],
        nl: /€\u00a01\.000 baten op actielijn 4 .* in 2022 op taakveld 6\.2: .*hoort op taakveld 0\.7/,
        en: /belongs on taakveld 0\.7/,
      },
    ],
    [
      "een code die erop lijkt",
      on("0.70"),
      { severity: "fout", rows: [2], nl: /taakveld 0\.70/, en: /taakveld 0\.70/ },
    ],
    [
      "het plan noemt AU of DU",
      plan(
        bate({ actielijn: 1, kanaal: "AU", taakveld: "6.1" }),
        bate({ actielijn: 3, kanaal: "DU", taakveld: "6.1" }),
      ),
      { severity: "fout", rows: [2, 3], nl: /actielijn 1/, en: /actielijn 1/ },
    ],
  ],
});
