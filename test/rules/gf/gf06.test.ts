import { checkFondsRule, type Post } from "./fondsSheet";

const bcf = (year: number, amount: number, rest: Partial<Post> = {}): Post => ({
  text: "Vrijval BCF",
  year,
  amount,
  kind: "baten",
  ...rest,
});

checkFondsRule("GF-06", [
  { name: "latere jaren", posts: [bcf(2022, 100), bcf(2023, 100)], at: [] },
  {
    name: "2021 als eigen regel: zij zit misschien al in de algemene uitkering",
    posts: [bcf(2021, 216)],
    at: [["waarschuwing", 0]],
    nl: /€\u00a0216 .* van 2021 in 2021: .*al in de algemene uitkering/,
  },
  {
    name: "twee keer in het plan",
    posts: [bcf(2021, 216), bcf(2021, 215, { text: "BCF (septembercirculaire)" })],
    at: [["fout", 1]],
    nl: /naast €\u00a0216 in rij 5/,
  },
  {
    name: "de afrekening over 2021 nog eens in 2022",
    posts: [bcf(2021, 216), bcf(2022, 216, { text: "BCF: afrekening over 2021" })],
    at: [["fout", 1]],
  },
  {
    name: "de eindafrekening in 2022 is alleen een verschil: minder dan de raming kan kloppen",
    posts: [bcf(2021, 216), bcf(2022, 96, { text: "BCF: eindafrekening over 2021" })],
    at: [["waarschuwing", 1]],
    nl: /€\u00a096 .* van 2021 in 2022, naast .*alleen het verschil met de raming van de septembercirculaire 2021 verrekend; .*Boek niet meer dan dat verschil\.$/,
  },
  {
    name: "ook als zij de enige regel is",
    posts: [bcf(2022, 96, { text: "Afrekening BCF 2021" })],
    at: [["waarschuwing", 0]],
    nl: /alleen het verschil/,
  },
  {
    name: "het jaartal van de circulaire is geen afrekening",
    posts: [bcf(2022, 100, { text: "BCF volgens septembercirculaire 2021" })],
    at: [],
  },
]);
