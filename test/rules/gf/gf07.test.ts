import { checkFondsRule, type Post } from "./fondsSheet";

const accres = (year: number, rest: Partial<Post> = {}): Post => ({
  text: "Accres",
  year,
  amount: 12_345,
  kind: "baten",
  ...rest,
});

checkFondsRule("GF-07", [
  {
    name: "als raming of stelpost",
    posts: [accres(2023, { text: "Raming accres" }), accres(2024, { details: "stelpost" })],
    at: [],
  },
  {
    name: "zeker genoemd, in de tekst of de toelichting",
    posts: [
      accres(2022, { text: "Accres (vast)" }),
      accres(2024, { details: "Definitief" }),
      accres(2025, { text: "Raming accres" }),
    ],
    at: [
      ["waarschuwing", 0],
      ["waarschuwing", 1],
    ],
    nl: /€\u00a012\.345 accres in 2022 bij “Accres \(vast\)” heet zeker/,
  },
  { name: "onzeker is niet zeker", posts: [accres(2023, { text: "Accres, zeer onzeker" })], at: [] },
  {
    name: "zonder voorbehoud: een advies, één keer",
    posts: [accres(2022), accres(2023)],
    at: [["advies", 0]],
    nl: /zonder voorbehoud/,
  },
  { name: "2021 staat vast", posts: [accres(2021, { text: "Accres (vast)" })], at: [] },
]);
