import type { Post } from "../../knowledge/gemeentefonds/herken";
import { REGELINGEN } from "../../knowledge/gemeentefonds/gegevens/regelingen";
import type { Fondsregel } from "../../reading/plan/soorten";
import { EERSTE_JAAR, LAATSTE_JAAR } from "../kader";
import { telregel, type Taal, type Telregel } from "../soorten";
import type { Telling } from "../telling";
import { euro, opsomming, toon, toonOmschrijving } from "../teksten";
import { brief } from "./fonds";

/** De regels die over een post gaan; de eerste zegt het als er van die post niets te lezen is. */
const REGELS_OVER: Readonly<Record<Post["soort"], readonly [string, ...string[]]>> = {
  bcf: ["GF-01", "GF-06"],
  accres: ["GF-02", "GF-07"],
  opschalingskorting: ["GF-03", "GF-04"],
  "voordeel bevriezen": ["GF-04"],
  corona: ["GF-05"],
  samenloop: ["GF-08"],
};

/** Een bedrag over het gemeentefonds zonder getal of jaar is aan niets te toetsen; elke cel wordt genoemd. */
export const fondsNietGelezen: readonly Telregel<never>[] = (Object.keys(REGELS_OVER) as Post["soort"][]).map(
  (soort) =>
    telregel<Fondsregel>({
      code: REGELS_OVER[soort][0],
      ernst: "advies",
      soort: "plan",
      nietGetoetst: true,
      titel: {
        nl: "Niet getoetst: geen bedrag of jaar bij geld van het gemeentefonds",
        en: "Not checked: no amount or year with gemeentefonds money",
      },
      bron: brief({ nl: "gemeentefonds", en: "gemeentefonds" }),
      toetsPlan: (telling) =>
        telling.gemeentefonds
          .filter(
            ({ post, bedrag, jaar }) =>
              post.soort === soort && (bedrag === null || jaar === null) && isTeToetsen(post, jaar, telling),
          )
          .map((regel) => ({ regel, zwijgen: REGELS_OVER[soort], feiten: regel })),
      bericht: { nl: (regel) => bericht(regel, "nl"), en: (regel) => bericht(regel, "en") },
    }),
);

/** Ander geld voor hetzelfde doel is alleen te toetsen naast baten van een actielijn. */
function isTeToetsen(post: Post, jaar: number | null, telling: Telling): boolean {
  if (post.soort !== "samenloop") return true;
  const { actielijnen } = REGELINGEN.find(({ code }) => code === post.code)!;
  const jaren = jaar === null ? telling.jaren : jaar >= EERSTE_JAAR && jaar <= LAATSTE_JAAR ? [jaar] : [];
  return actielijnen.some((actielijn) =>
    jaren.some((ander) => telling.som("baten", actielijn, ander).bedrag > 0),
  );
}

function bericht(regel: Fondsregel, taal: Taal): string {
  const nl = taal === "nl";
  const { bedrag, jaar, gevonden } = regel;
  const codes = opsomming(REGELS_OVER[regel.post.soort], taal);
  const begin = nl ? `Niet getoetst aan ${codes}` : `Not checked against ${codes}`;
  const tekst = toonOmschrijving(regel, taal);
  const waarJaar = nl
    ? `staat ${toon(gevonden.jaar, "nl")} waar een jaar hoort`
    : `says ${toon(gevonden.jaar, "en")} where a year belongs`;
  if (bedrag !== null)
    return nl
      ? `${begin}: bij ${euro(bedrag)} (${tekst}) ${waarJaar}. Vul een jaar in, zoals 2022.`
      : `${begin}: the cell with ${euro(bedrag)} (${tekst}) ${waarJaar}. Enter a year, such as 2022.`;
  const wat = toon(gevonden.bedrag, taal);
  if (jaar === null)
    return nl
      ? `${begin}: ${wat} bij ${tekst} is geen bedrag, en er ${waarJaar}. Vul een getal en een jaar in.`
      : `${begin}: ${wat} with ${tekst} is not an amount, and the row ${waarJaar}. Enter a number and a year.`;
  return nl
    ? `${begin}: ${wat} bij ${tekst} in ${jaar} is geen bedrag. Vul een getal in, zoals 33000 of -33000.`
    : `${begin}: ${wat} with ${tekst} in ${jaar} is not an amount. Enter a number, such as 33000 or -33000.`;
}
