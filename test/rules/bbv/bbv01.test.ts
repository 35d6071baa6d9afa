import { bate, eigen, plan, planregel, toetsGevallen } from "../gevallen";

const op = (taakveld: string | null, anders = {}) => plan(bate({ taakveld, ...anders }));

toetsGevallen("BBV-01", {
  nageleefd: [["op taakveld 0.7", op("0.7")]],
  grens: [
    ["0 euro", op("6.2", { bedrag: 0 })],
    ["geen taakveld genoemd", op(null)],
  ],
  nietVanToepassing: [
    [
      "deels langs een weg die nog open is",
      op("6.2", { actielijn: 1, jaar: 2024 }),
      { bedragen: eigen("Utrecht", [1, 2024, "AU", 1], [1, 2024, "OPEN", 1]) },
    ],
    ["lasten", plan(planregel({ taakveld: "6.2" }))],
    ["via het rijk", op("6.2", { actielijn: 1, kanaal: "RIJK" })],
    ["een actielijn die via het rijk loopt", op("6.2", { actielijn: 1, jaar: 2021 })],
    ["nog niet bepaald", op("6.2", { actielijn: 1, jaar: 2024 })],
    ["een jaar buiten de brief, geen kanaal", op("6.2", { jaar: 2028 })],
  ],
  overtreden: [
    [
      "een ander taakveld",
      op("6.2"),
      {
        ernst: "fout",
        rijen: [2],
        nl: /€ 1\.000 baten op actielijn 4 .* in 2022 op taakveld 6\.2: .*hoort op taakveld 0\.7/,
        en: /belongs on taakveld 0\.7/,
      },
    ],
    [
      "een code die erop lijkt",
      op("0.70"),
      { ernst: "fout", rijen: [2], nl: /taakveld 0\.70/, en: /taakveld 0\.70/ },
    ],
    [
      "het plan noemt AU of DU",
      plan(
        bate({ actielijn: 1, kanaal: "AU", taakveld: "6.1" }),
        bate({ actielijn: 3, kanaal: "DU", taakveld: "6.1" }),
      ),
      { ernst: "fout", rijen: [2, 3], nl: /actielijn 1/, en: /actielijn 1/ },
    ],
  ],
});
