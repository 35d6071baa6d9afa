import { toetsFondsregel, type Post } from "./fondsblad";

const voordeel = (jaar: number, bedrag: number, rest: Partial<Post> = {}): Post => ({
  tekst: "Bevriezing opschalingskorting",
  jaar,
  bedrag,
  soort: "baten",
  ...rest,
});

toetsFondsregel("GF-04", [
  { naam: "in 2022 mag het", posten: [voordeel(2022, 270_000)], bij: [] },
  {
    naam: "doorgetrokken naar 2023 en later",
    posten: [voordeel(2022, 270_000), voordeel(2023, 270_000), voordeel(2025, 270_000)],
    bij: [
      ["fout", 1],
      ["fout", 2],
    ],
    nl: /€ 270\.000 baten in 2023 .*alleen in 2022 .*€ 270\.000\.000/,
  },
  {
    naam: "onder een andere naam",
    posten: [
      voordeel(2023, 1, { tekst: "Extra 270 miljoen gemeentefonds" }),
      voordeel(2024, 1, { tekst: "Voordeel opschalingskorting" }),
      voordeel(2026, 1, { tekst: "Opschalingskorting" }),
    ],
    bij: [
      ["fout", 0],
      ["fout", 1],
      ["fout", 2],
    ],
  },
  {
    naam: "de korting zelf is geen voordeel",
    posten: [voordeel(2023, -700_000, { tekst: "Opschalingskorting" })],
    bij: [],
  },
  {
    naam: "een korting zonder soort is een last",
    posten: [voordeel(2023, 700_000, { tekst: "Opschalingskorting", soort: "" })],
    bij: [],
  },
]);
