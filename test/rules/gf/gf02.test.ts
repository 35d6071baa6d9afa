import { checkFondsRule, type Post } from "./fondsSheet";

const accres = (year: number, amount: number, rest: Partial<Post> = {}): Post => ({
  text: "Raming accres",
  year,
  amount,
  kind: "baten",
  ...rest,
});

checkFondsRule("GF-02", [
  {
    name: "de reeks van september",
    posts: [accres(2022, 1_493_059), accres(2023, 741_322)],
    at: [],
    share: 0.001,
  },
  {
    name: "de reeks van mei, herkend aan het deel van de gemeente",
    posts: [accres(2022, 909_796), accres(2023, 673_294)],
    at: [
      ["waarschuwing", 0],
      ["waarschuwing", 1],
    ],
    nl: /€\u00a0909\.796 accres in 2022 .*€\u00a01\.493\.059 \(0,1 % van €\u00a01\.493\.059\.000\)/,
    share: 0.001,
  },
  { name: "een euro ernaast is niet die reeks", posts: [accres(2022, 909_798)], at: [], share: 0.001 },
  { name: "2021 is in beide reeksen gelijk", posts: [accres(2021, 1_030_317)], at: [], share: 0.001 },
  {
    name: "het landelijke bedrag van mei, zonder aandeel",
    posts: [accres(2025, 919_735_000)],
    at: [["waarschuwing", 0]],
  },
  {
    name: "de tekst of de toelichting noemt de meicirculaire",
    posts: [
      accres(2022, 5, { text: "Raming accres meicirculaire" }),
      accres(2023, 5, { details: "cf. meicirculaire 2021" }),
    ],
    at: [
      ["waarschuwing", 0],
      ["waarschuwing", 1],
    ],
  },
  {
    name: "een latere meicirculaire is geen oudere raming",
    posts: [
      accres(2024, 5, { text: "Raming accres meicirculaire 2023" }),
      accres(2022, 5, { text: "Raming accres mei 2022" }),
      accres(2023, 5, { details: "meicirculaire '22" }),
    ],
    at: [],
  },
  {
    name: "wie beide noemt, vergelijkt ze",
    posts: [accres(2022, 5, { text: "Raming accres september t.o.v. meicirculaire" })],
    at: [],
  },
]);
