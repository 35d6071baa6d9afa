import { checkFondsRule, type Post } from "./fondsSheet";

const pok = (kind: string, amount: number): Post => ({
  text: "POK verward gedrag",
  actielijn: 7,
  year: 2022,
  amount,
  kind,
});
const zonmw = (rest: Partial<Post> = {}): Post => ({
  text: "Subsidie ZonMw",
  year: 2022,
  amount: 60_000,
  kind: "baten",
  ...rest,
});

checkFondsRule("GF-08", [
  {
    name: "samen meer dan de lasten",
    posts: [pok("baten", 100_000), pok("lasten", 100_000), zonmw()],
    at: [["waarschuwing", 2]],
    nl: /€\u00a060\.000 uit .*ZonMw.* naast €\u00a0100\.000 van actielijn 7 .* in 2022: samen meer dan de €\u00a0100\.000 lasten/,
  },
  {
    name: "precies de lasten",
    posts: [pok("baten", 100_000), pok("lasten", 160_000), zonmw()],
    at: [],
  },
  {
    name: "met eigen lasten ernaast",
    posts: [pok("baten", 100_000), pok("lasten", 100_000), zonmw(), zonmw({ kind: "lasten" })],
    at: [],
  },
  {
    name: "een ander jaar",
    posts: [pok("baten", 100_000), pok("lasten", 100_000), zonmw({ year: 2023 })],
    at: [],
  },
  { name: "zonder POK-baten", posts: [pok("lasten", 100_000), zonmw()], at: [] },
  {
    name: "een regeling met een ander doel",
    posts: [pok("baten", 100_000), pok("lasten", 100_000), zonmw({ text: "Tel mee met Taal" })],
    at: [],
  },
]);
