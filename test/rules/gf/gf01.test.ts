import { toetsFondsregel, type Post } from "./fondsblad";

const bcf = (jaar: number, bedrag: number, rest: Partial<Post> = {}): Post => ({
  tekst: "Vrijval BTW-compensatiefonds",
  jaar,
  bedrag,
  soort: "baten",
  ...rest,
});
const aandeel = 0.001;

toetsFondsregel("GF-01", [
  { naam: "precies het aandeel", posten: [bcf(2022, 216_000), bcf(2024, 192_600)], bij: [], aandeel },
  {
    naam: "een euro meer, in 2022 en in 2023–2025",
    posten: [bcf(2022, 216_001), bcf(2023, 192_601), bcf(2024, 192_601), bcf(2025, 192_601)],
    bij: [0, 1, 2, 3].map((post) => ["fout", post]),
    nl: /€ 216\.001 .* in 2022: uit te gaan is volgens de brief van € 216\.000 \(0,1 % van € 216\.000\.000\)/,
    aandeel,
  },
  {
    naam: "twee regels samen te veel: bij de grootste",
    posten: [bcf(2023, 100_000), bcf(2023, 100_001, { tekst: "BCF extra" })],
    bij: [["fout", 1]],
    nl: /€ 200\.001 .* in 2023: te ramen is volgens de brief ten hoogste € 192\.600 /,
    aandeel,
  },
  { naam: "2026 noemt de brief niet", posten: [bcf(2026, 900_000)], bij: [], aandeel },
  { naam: "lasten zijn geen vrijval", posten: [bcf(2022, 900_000, { soort: "lasten" })], bij: [], aandeel },
  { naam: "zonder aandeel geen oordeel over een gemeente", posten: [bcf(2022, 900_000)], bij: [] },
  {
    naam: "zonder aandeel wel als het landelijke bedrag te klein is",
    posten: [bcf(2022, 216_000_001)],
    bij: [["fout", 0]],
    nl: /voor alle gemeenten samen/,
  },
]);
