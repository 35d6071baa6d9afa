import { toetsFondsregel, type Post } from "./fondsblad";

const pok = (soort: string, bedrag: number): Post => ({
  tekst: "POK verward gedrag",
  actielijn: 7,
  jaar: 2022,
  bedrag,
  soort,
});
const zonmw = (rest: Partial<Post> = {}): Post => ({
  tekst: "Subsidie ZonMw",
  jaar: 2022,
  bedrag: 60_000,
  soort: "baten",
  ...rest,
});

toetsFondsregel("GF-08", [
  {
    naam: "samen meer dan de lasten",
    posten: [pok("baten", 100_000), pok("lasten", 100_000), zonmw()],
    bij: [["waarschuwing", 2]],
    nl: /€ 60\.000 uit .*ZonMw.* naast € 100\.000 van actielijn 7 .* in 2022: samen meer dan de € 100\.000 lasten/,
  },
  {
    naam: "precies de lasten",
    posten: [pok("baten", 100_000), pok("lasten", 160_000), zonmw()],
    bij: [],
  },
  {
    naam: "met eigen lasten ernaast",
    posten: [pok("baten", 100_000), pok("lasten", 100_000), zonmw(), zonmw({ soort: "lasten" })],
    bij: [],
  },
  {
    naam: "een ander jaar",
    posten: [pok("baten", 100_000), pok("lasten", 100_000), zonmw({ jaar: 2023 })],
    bij: [],
  },
  { naam: "zonder POK-baten", posten: [pok("lasten", 100_000), zonmw()], bij: [] },
  {
    naam: "een regeling met een ander doel",
    posten: [pok("baten", 100_000), pok("lasten", 100_000), zonmw({ tekst: "Tel mee met Taal" })],
    bij: [],
  },
]);
