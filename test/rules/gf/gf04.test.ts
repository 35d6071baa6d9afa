import { checkFondsRule, type Post } from "./fondsSheet";

const benefit = (year: number, amount: number, rest: Partial<Post> = {}): Post => ({
  text: "Bevriezing opschalingskorting",
  year,
  amount,
  kind: "baten",
  ...rest,
});

checkFondsRule("GF-04", [
  { name: "in 2022 mag het", posts: [benefit(2022, 270_000)], at: [] },
  {
    name: "doorgetrokken naar 2023 en later",
    posts: [benefit(2022, 270_000), benefit(2023, 270_000), benefit(2025, 270_000)],
    at: [
      ["fout", 1],
      ["fout", 2],
    ],
    nl: /€\u00a0270\.000 baten in 2023 .*alleen in 2022 .*€\u00a0270\.000\.000/,
  },
  {
    name: "onder een andere naam",
    posts: [
      benefit(2023, 1, { text: "Extra 270 miljoen gemeentefonds" }),
      benefit(2024, 1, { text: "Voordeel opschalingskorting" }),
      benefit(2026, 1, { text: "Opschalingskorting" }),
    ],
    at: [
      ["fout", 0],
      ["fout", 1],
      ["fout", 2],
    ],
  },
  {
    name: "de korting zelf is geen voordeel",
    posts: [benefit(2023, -700_000, { text: "Opschalingskorting" })],
    at: [],
  },
  {
    name: "een korting zonder soort is een last",
    posts: [benefit(2023, 700_000, { text: "Opschalingskorting", kind: "" })],
    at: [],
  },
]);
