import { SCHEMES, type Scheme } from "../../knowledge/gemeentefonds/data/schemes";
import type { FondsLine } from "../../reading/plan/kinds";
import { FIRST_YEAR, LAST_YEAR } from "../frame";
import { tallyRule } from "../kinds";
import { euro, lijn } from "../texts";
import { baten, linesAbout } from "./fonds";
import { must } from "../../sheet/must";

interface Facts {
  actielijn: number;
  year: number;
  scheme: Scheme;
  other: number;
  pok: number;
  lasten: number;
}

/** GF-08: an actielijn and a regeling with the same goal together cover more than the lasten, so that a part is covered twice. */
export const gf08 = tallyRule<Facts>({
  code: "GF-08",
  severity: "waarschuwing",
  kind: "plan",
  title: {
    nl: "Dezelfde lasten gedekt door een actielijn en ander geld",
    en: "The same lasten covered by an actielijn and other money",
  },
  source: {
    nl: "VNG, ledenbrief Rijksbegroting 2022, hoofdstukken 2, 3, 4 en 9, bij de regeling",
    en: "VNG, ledenbrief Rijksbegroting 2022, chapters 2, 3, 4 and 9, with the scheme",
  },
  checkPlan: (tally) => {
    const lines = linesAbout(tally, "overlap");
    return SCHEMES.flatMap((scheme) => {
      const own = lines.filter(({ post }) => post.kind === "overlap" && post.code === scheme.code);
      return baten(own).flatMap((line) =>
        scheme.actielijnen.flatMap((actielijn) => {
          const year = must(line.year);
          if (year < FIRST_YEAR || year > LAST_YEAR) return [];
          const pok = tally.sum("baten", actielijn, year).amount;
          const lasten = tally.sum("lasten", actielijn, year).amount + lastenIn(own, year);
          const other = must(line.amount);
          if (pok <= 0 || lasten <= 0 || pok + other <= lasten) return [];
          return [{ line, facts: { actielijn, year, scheme, other, pok, lasten } }];
        }),
      );
    });
  },
  wording: {
    nl: ({ actielijn, year, scheme, other, pok, lasten }) =>
      `${euro(other)} uit ${scheme.name.nl} (${scheme.payer}) naast ${euro(pok)} van ${lijn(actielijn)} in ${year}: samen meer dan de ${euro(lasten)} lasten waarvoor zij dienen. Dek dezelfde lasten niet twee keer.`,
    en: ({ actielijn, year, scheme, other, pok, lasten }) =>
      `${euro(other)} from ${scheme.name.en} (${scheme.payer}) beside ${euro(pok)} of ${lijn(actielijn)} in ${year}: together more than the ${euro(lasten)} of lasten they are for. Do not cover the same lasten twice.`,
  },
});

const lastenIn = (lines: readonly FondsLine[], year: number): number =>
  lines
    .filter((line) => line.kind === "lasten" && line.year === year)
    .reduce((sum, { amount }) => sum + must(amount), 0);
