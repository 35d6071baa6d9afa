import { toetsFondsregel, type Post } from "./fondsblad";

const corona = (jaar: number, bedrag: number, rest: Partial<Post> = {}): Post => ({
  tekst: "Coronamiddelen re-integratie",
  jaar,
  bedrag,
  soort: "baten",
  ...rest,
});

toetsFondsregel("GF-05", [
  {
    naam: "eenmalig in 2022",
    posten: [corona(2022, 58_200, { aard: "incidenteel" }), corona(2021, 1)],
    bij: [],
  },
  {
    naam: "baten na 2022",
    posten: [corona(2023, 58_200)],
    bij: [["fout", 0]],
    nl: /€ 58\.200 baten in 2023 bij “Coronamiddelen re-integratie”: .*tot en met 2022/,
  },
  {
    naam: "lasten na 2022 zijn aan de gemeente",
    posten: [corona(2023, 58_200, { soort: "lasten" })],
    bij: [],
  },
  {
    naam: "als dekking van structurele lasten",
    posten: [
      corona(2022, 15_000, { aard: "structureel", tekst: "Bijzondere bijstand corona" }),
      corona(2022, 30_000, { aard: "structureel", soort: "lasten", tekst: "Schuldenbeleid (covid)" }),
    ],
    bij: [
      ["fout", 0],
      ["fout", 1],
    ],
    nl: /€ 15\.000 structurele baten in 2022/,
  },
  { naam: "0 boekt niets", posten: [corona(2023, 0)], bij: [] },
]);
