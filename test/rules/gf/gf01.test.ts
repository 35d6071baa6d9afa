import { checkFondsRule, type Post } from "./fondsSheet";

const bcf = (year: number, amount: number, rest: Partial<Post> = {}): Post => ({
  text: "Vrijval BTW-compensatiefonds",
  year,
  amount,
  kind: "baten",
  ...rest,
});
const share = 0.001;

checkFondsRule("GF-01", [
  { name: "precies het aandeel", posts: [bcf(2022, 216_000), bcf(2024, 192_600)], at: [], share },
  {
    name: "een euro meer, in 2022 en in 2023–2025",
    posts: [bcf(2022, 216_001), bcf(2023, 192_601), bcf(2024, 192_601), bcf(2025, 192_601)],
    at: [0, 1, 2, 3].map((post) => ["fout", post]),
    nl: /€\u00a0216\.001 .* in 2022: uit te gaan is volgens de brief van €\u00a0216\.000 \(0,1 % van €\u00a0216\.000\.000\)/,
    share,
  },
  {
    name: "twee regels samen te veel: bij de grootste",
    posts: [bcf(2023, 100_000), bcf(2023, 100_001, { text: "BCF extra" })],
    at: [["fout", 1]],
    nl: /€\u00a0200\.001 .* in 2023: te ramen is volgens de brief ten hoogste €\u00a0192\.600 /,
    share,
  },
  { name: "2026 noemt de brief niet", posts: [bcf(2026, 900_000)], at: [], share },
  { name: "lasten zijn geen vrijval", posts: [bcf(2022, 900_000, { kind: "lasten" })], at: [], share },
  { name: "zonder aandeel geen oordeel over een gemeente", posts: [bcf(2022, 900_000)], at: [] },
  {
    name: "zonder aandeel wel als het landelijke bedrag te klein is",
    posts: [bcf(2022, 216_000_001)],
    at: [["fout", 0]],
    nl: /voor alle gemeenten samen/,
  },
]);
