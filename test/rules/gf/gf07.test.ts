import { toetsFondsregel, type Post } from "./fondsblad";

const accres = (jaar: number, rest: Partial<Post> = {}): Post => ({
  tekst: "Accres",
  jaar,
  bedrag: 12_345,
  soort: "baten",
  ...rest,
});

toetsFondsregel("GF-07", [
  {
    naam: "als raming of stelpost",
    posten: [accres(2023, { tekst: "Raming accres" }), accres(2024, { toelichting: "stelpost" })],
    bij: [],
  },
  {
    naam: "zeker genoemd, in de tekst of de toelichting",
    posten: [
      accres(2022, { tekst: "Accres (vast)" }),
      accres(2024, { toelichting: "Definitief" }),
      accres(2025, { tekst: "Raming accres" }),
    ],
    bij: [
      ["waarschuwing", 0],
      ["waarschuwing", 1],
    ],
    nl: /€ 12\.345 accres in 2022 bij “Accres \(vast\)” heet zeker/,
  },
  { naam: "onzeker is niet zeker", posten: [accres(2023, { tekst: "Accres, zeer onzeker" })], bij: [] },
  {
    naam: "zonder voorbehoud: een advies, één keer",
    posten: [accres(2022), accres(2023)],
    bij: [["advies", 0]],
    nl: /zonder voorbehoud/,
  },
  { naam: "2021 staat vast", posten: [accres(2021, { tekst: "Accres (vast)" })], bij: [] },
]);
