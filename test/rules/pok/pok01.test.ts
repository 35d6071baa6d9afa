import { plan, planregel, toetsGevallen } from "../gevallen";

const onbekend = (gevonden: unknown, rij = 2) =>
  planregel({ actielijn: null, rij, gevonden: { actielijn: gevonden } });

toetsGevallen("POK-01", {
  nageleefd: [["een bestaande actielijn", plan(planregel({ actielijn: 4 }))]],
  grens: [["de eerste en de laatste", plan(planregel({ actielijn: 1 }), planregel({ actielijn: 8 }))]],
  nietVanToepassing: [["een totaalrij", [{ ...onbekend("Totaal"), totaal: "opschrift" }]]],
  overtreden: [
    [
      "nummer 9",
      [onbekend(9)],
      {
        ernst: "fout",
        rijen: [2],
        nl: /^9 is geen actielijn; .*1 tot en met 8/,
        en: /^9 is not an actielijn/,
      },
    ],
    ["een tekst", [onbekend("AL12")], { ernst: "fout", rijen: [2], nl: /^“AL12” is geen/, en: /“AL12”/ }],
    [
      "niets",
      [onbekend(null)],
      { ernst: "fout", rijen: [2], nl: /^Er staat geen actielijn; /, en: /^No actielijn is given; / },
    ],
    [
      "een brede rij meldt het één keer",
      [onbekend(9), { ...onbekend(9), kolom: 4 }, onbekend(9, 3)],
      { ernst: "fout", rijen: [2, 3], nl: /9/, en: /9/ },
    ],
    ["ook zonder bedrag", [{ ...onbekend(9), bedrag: 0 }], { ernst: "fout", rijen: [2], nl: /9/, en: /9/ }],
  ],
});
