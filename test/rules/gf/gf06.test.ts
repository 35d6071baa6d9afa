import { toetsFondsregel, type Post } from "./fondsblad";

const bcf = (jaar: number, bedrag: number, rest: Partial<Post> = {}): Post => ({
  tekst: "Vrijval BCF",
  jaar,
  bedrag,
  soort: "baten",
  ...rest,
});

toetsFondsregel("GF-06", [
  { naam: "latere jaren", posten: [bcf(2022, 100), bcf(2023, 100)], bij: [] },
  {
    naam: "2021 als eigen regel: zij zit misschien al in de algemene uitkering",
    posten: [bcf(2021, 216)],
    bij: [["waarschuwing", 0]],
    nl: /€ 216 .* van 2021 in 2021: .*al in de algemene uitkering/,
  },
  {
    naam: "twee keer in het plan",
    posten: [bcf(2021, 216), bcf(2021, 215, { tekst: "BCF (septembercirculaire)" })],
    bij: [["fout", 1]],
    nl: /naast € 216 in rij 5/,
  },
  {
    naam: "de afrekening over 2021 nog eens in 2022",
    posten: [bcf(2021, 216), bcf(2022, 216, { tekst: "BCF: afrekening over 2021" })],
    bij: [["fout", 1]],
  },
  {
    naam: "de eindafrekening in 2022 is alleen een verschil: minder dan de raming kan kloppen",
    posten: [bcf(2021, 216), bcf(2022, 96, { tekst: "BCF: eindafrekening over 2021" })],
    bij: [["waarschuwing", 1]],
    nl: /€ 96 .* van 2021 in 2022, naast .*alleen het verschil met de raming van de septembercirculaire 2021 verrekend; .*Boek niet meer dan dat verschil\.$/,
  },
  {
    naam: "ook als zij de enige regel is",
    posten: [bcf(2022, 96, { tekst: "Afrekening BCF 2021" })],
    bij: [["waarschuwing", 0]],
    nl: /alleen het verschil/,
  },
  {
    naam: "het jaartal van de circulaire is geen afrekening",
    posten: [bcf(2022, 100, { tekst: "BCF volgens septembercirculaire 2021" })],
    bij: [],
  },
]);
