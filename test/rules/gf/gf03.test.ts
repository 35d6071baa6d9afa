import { checkFondsRule, type Post } from "./fondsSheet";

const cut = (year: number, amount: number, rest: Partial<Post> = {}): Post => ({
  text: "Opschalingskorting",
  year,
  amount,
  kind: "baten",
  ...rest,
});

checkFondsRule("GF-03", [
  { name: "bevroren op 300, als negatieve bate", posts: [cut(2022, -300_000)], at: [], share: 0.001 },
  {
    name: "bevroren op 300, als last of zonder soort",
    posts: [cut(2022, 100_000, { kind: "lasten" }), cut(2022, 200_000, { kind: "lasten" })],
    at: [],
    share: 0.001,
  },
  {
    name: "binnen de marge van een geschat aandeel",
    posts: [cut(2022, -315_000)],
    at: [],
    share: 0.001,
  },
  { name: "net erbuiten", posts: [cut(2022, -315_001)], at: [["fout", 0]], share: 0.001 },
  {
    name: "de stand van de meicirculaire",
    posts: [cut(2022, -570_000)],
    at: [["fout", 0]],
    nl: /€\u00a0570\.000 opschalingskorting in 2022: .*€\u00a0300\.000 \(0,1 % van €\u00a0300\.000\.000\)/,
    share: 0.001,
  },
  { name: "een ander jaar mag oplopen", posts: [cut(2023, -700_000)], at: [], share: 0.001 },
  {
    name: "landelijke bedragen, zonder aandeel",
    posts: [cut(2022, -570_000_000), cut(2021, -300_000_000)],
    at: [["fout", 0]],
    nl: /€\u00a0300\.000\.000 voor alle gemeenten samen/,
  },
  {
    name: "zonder aandeel: naast het jaar ervoor",
    posts: [cut(2020, -100), cut(2021, -300_000), cut(2022, -570_000)],
    at: [["fout", 2]],
    nl: /€\u00a0570\.000 .*€\u00a0300\.000 in 2021: .*bevroren op dezelfde stand/,
  },
  {
    name: "zonder aandeel, gelijk aan het jaar ervoor",
    posts: [cut(2021, -300_000), cut(2022, -300_000)],
    at: [],
  },
  { name: "zonder aandeel en zonder ander jaar: geen oordeel", posts: [cut(2022, -570_000)], at: [] },
]);
