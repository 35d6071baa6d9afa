import { checkFondsRule, type Post } from "./fondsSheet";

const corona = (year: number, amount: number, rest: Partial<Post> = {}): Post => ({
  text: "Coronamiddelen re-integratie",
  year,
  amount,
  kind: "baten",
  ...rest,
});

checkFondsRule("GF-05", [
  {
    name: "eenmalig in 2022",
    posts: [corona(2022, 58_200, { aard: "incidenteel" }), corona(2021, 1)],
    at: [],
  },
  {
    name: "baten na 2022",
    posts: [corona(2023, 58_200)],
    at: [["fout", 0]],
    nl: /€\u00a058\.200 baten in 2023 bij “Coronamiddelen re-integratie”: .*tot en met 2022/,
  },
  {
    name: "lasten na 2022 zijn aan de gemeente",
    posts: [corona(2023, 58_200, { kind: "lasten" })],
    at: [],
  },
  {
    name: "als dekking van structurele lasten",
    posts: [
      corona(2022, 15_000, { aard: "structureel", text: "Bijzondere bijstand corona" }),
      corona(2022, 30_000, { aard: "structureel", kind: "lasten", text: "Schuldenbeleid (covid)" }),
    ],
    at: [
      ["fout", 0],
      ["fout", 1],
    ],
    nl: /€\u00a015\.000 structurele baten in 2022/,
  },
  { name: "0 boekt niets", posts: [corona(2023, 0)], at: [] },
]);
