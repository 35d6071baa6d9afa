import { toetsFondsregel, type Post } from "./fondsblad";

const korting = (jaar: number, bedrag: number, rest: Partial<Post> = {}): Post => ({
  tekst: "Opschalingskorting",
  jaar,
  bedrag,
  soort: "baten",
  ...rest,
});

toetsFondsregel("GF-03", [
  { naam: "bevroren op 300, als negatieve bate", posten: [korting(2022, -300_000)], bij: [], aandeel: 0.001 },
  {
    naam: "bevroren op 300, als last of zonder soort",
    posten: [korting(2022, 100_000, { soort: "lasten" }), korting(2022, 200_000, { soort: "lasten" })],
    bij: [],
    aandeel: 0.001,
  },
  {
    naam: "binnen de marge van een geschat aandeel",
    posten: [korting(2022, -315_000)],
    bij: [],
    aandeel: 0.001,
  },
  { naam: "net erbuiten", posten: [korting(2022, -315_001)], bij: [["fout", 0]], aandeel: 0.001 },
  {
    naam: "de stand van de meicirculaire",
    posten: [korting(2022, -570_000)],
    bij: [["fout", 0]],
    nl: /€ 570\.000 opschalingskorting in 2022: .*€ 300\.000 \(0,1 % van € 300\.000\.000\)/,
    aandeel: 0.001,
  },
  { naam: "een ander jaar mag oplopen", posten: [korting(2023, -700_000)], bij: [], aandeel: 0.001 },
  {
    naam: "landelijke bedragen, zonder aandeel",
    posten: [korting(2022, -570_000_000), korting(2021, -300_000_000)],
    bij: [["fout", 0]],
    nl: /€ 300\.000\.000 voor alle gemeenten samen/,
  },
  {
    naam: "zonder aandeel: naast het jaar ervoor",
    posten: [korting(2020, -100), korting(2021, -300_000), korting(2022, -570_000)],
    bij: [["fout", 2]],
    nl: /€ 570\.000 .*€ 300\.000 in 2021: .*bevroren op dezelfde stand/,
  },
  {
    naam: "zonder aandeel, gelijk aan het jaar ervoor",
    posten: [korting(2021, -300_000), korting(2022, -300_000)],
    bij: [],
  },
  { naam: "zonder aandeel en zonder ander jaar: geen oordeel", posten: [korting(2022, -570_000)], bij: [] },
]);
