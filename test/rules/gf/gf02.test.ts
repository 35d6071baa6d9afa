import { toetsFondsregel, type Post } from "./fondsblad";

const accres = (jaar: number, bedrag: number, rest: Partial<Post> = {}): Post => ({
  tekst: "Raming accres",
  jaar,
  bedrag,
  soort: "baten",
  ...rest,
});

toetsFondsregel("GF-02", [
  {
    naam: "de reeks van september",
    posten: [accres(2022, 1_493_059), accres(2023, 741_322)],
    bij: [],
    aandeel: 0.001,
  },
  {
    naam: "de reeks van mei, herkend aan het deel van de gemeente",
    posten: [accres(2022, 909_796), accres(2023, 673_294)],
    bij: [
      ["waarschuwing", 0],
      ["waarschuwing", 1],
    ],
    nl: /€ 909\.796 accres in 2022 .*€ 1\.493\.059 \(0,1 % van € 1\.493\.059\.000\)/,
    aandeel: 0.001,
  },
  { naam: "een euro ernaast is niet die reeks", posten: [accres(2022, 909_798)], bij: [], aandeel: 0.001 },
  { naam: "2021 is in beide reeksen gelijk", posten: [accres(2021, 1_030_317)], bij: [], aandeel: 0.001 },
  {
    naam: "het landelijke bedrag van mei, zonder aandeel",
    posten: [accres(2025, 919_735_000)],
    bij: [["waarschuwing", 0]],
  },
  {
    naam: "de tekst of de toelichting noemt de meicirculaire",
    posten: [
      accres(2022, 5, { tekst: "Raming accres meicirculaire" }),
      accres(2023, 5, { toelichting: "cf. meicirculaire 2021" }),
    ],
    bij: [
      ["waarschuwing", 0],
      ["waarschuwing", 1],
    ],
  },
  {
    naam: "een latere meicirculaire is geen oudere raming",
    posten: [
      accres(2024, 5, { tekst: "Raming accres meicirculaire 2023" }),
      accres(2022, 5, { tekst: "Raming accres mei 2022" }),
      accres(2023, 5, { toelichting: "meicirculaire '22" }),
    ],
    bij: [],
  },
  {
    naam: "wie beide noemt, vergelijkt ze",
    posten: [accres(2022, 5, { tekst: "Raming accres september t.o.v. meicirculaire" })],
    bij: [],
  },
]);
