import { REGELINGEN, type Regeling } from "../../knowledge/gemeentefonds/gegevens/regelingen";
import type { Fondsregel } from "../../reading/plan/soorten";
import { EERSTE_JAAR, LAATSTE_JAAR } from "../kader";
import { telregel } from "../soorten";
import { euro, lijn } from "../teksten";
import { baten, regelsOver } from "./fonds";

interface Feiten {
  actielijn: number;
  jaar: number;
  regeling: Regeling;
  ander: number;
  pok: number;
  lasten: number;
}

/** GF-08: een actielijn en een regeling met hetzelfde doel dekken samen meer dan de lasten: een deel is dubbel gedekt. */
export const gf08 = telregel<Feiten>({
  code: "GF-08",
  ernst: "waarschuwing",
  soort: "plan",
  titel: {
    nl: "Dezelfde lasten gedekt door een actielijn en ander geld",
    en: "The same lasten covered by an actielijn and other money",
  },
  bron: {
    nl: "VNG, ledenbrief Rijksbegroting 2022, hoofdstukken 2, 3, 4 en 9, bij de regeling",
    en: "VNG, ledenbrief Rijksbegroting 2022, chapters 2, 3, 4 and 9, with the scheme",
  },
  toetsPlan: (telling) => {
    const regels = regelsOver(telling, "samenloop");
    return REGELINGEN.flatMap((regeling) => {
      const eigen = regels.filter(({ post }) => post.soort === "samenloop" && post.code === regeling.code);
      return baten(eigen).flatMap((regel) =>
        regeling.actielijnen.flatMap((actielijn) => {
          const jaar = regel.jaar!;
          if (jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR) return [];
          const pok = telling.som("baten", actielijn, jaar).bedrag;
          const lasten = telling.som("lasten", actielijn, jaar).bedrag + lastenIn(eigen, jaar);
          const ander = regel.bedrag!;
          if (pok <= 0 || lasten <= 0 || pok + ander <= lasten) return [];
          return [{ regel, feiten: { actielijn, jaar, regeling, ander, pok, lasten } }];
        }),
      );
    });
  },
  bericht: {
    nl: ({ actielijn, jaar, regeling, ander, pok, lasten }) =>
      `${euro(ander)} uit ${regeling.naam.nl} (${regeling.betaalt}) naast ${euro(pok)} van ${lijn(actielijn)} in ${jaar}: samen meer dan de ${euro(lasten)} lasten waarvoor zij dienen. Dek dezelfde lasten niet twee keer.`,
    en: ({ actielijn, jaar, regeling, ander, pok, lasten }) =>
      `${euro(ander)} from ${regeling.naam.en} (${regeling.betaalt}) beside ${euro(pok)} of ${lijn(actielijn)} in ${jaar}: together more than the ${euro(lasten)} of lasten they are for. Do not cover the same lasten twice.`,
  },
});

const lastenIn = (regels: readonly Fondsregel[], jaar: number): number =>
  regels
    .filter((regel) => regel.soort === "lasten" && regel.jaar === jaar)
    .reduce((som, { bedrag }) => som + bedrag!, 0);
