import type { PlanLine } from "../reading/plan/kinds";
import { yearsText } from "../knowledge/notation";
import type { Frame } from "./frame";
import { tallyRule } from "./kinds";
import type { Tally } from "./tally";
import { annex, enumerate, show } from "./texts";
import { must } from "../sheet/must";

/*
 * Reports once what could not be checked. These are not in the catalog; they use the code of a rule that could not be
 * checked.
 */

interface GemeenteFacts {
  given: string | null;
  codes: readonly string[];
}

/** POK-08, POK-09 and POK-10 cannot be checked without a gemeente. */
export const gemeenteUnknown = (code: "POK-08" | "POK-09" | "POK-10") =>
  tallyRule<GemeenteFacts>({
    code,
    severity: "advies",
    kind: "line",
    notChecked: true,
    title: {
      nl: "Niet getoetst: de gemeente is niet bekend",
      en: "Not checked: the gemeente is not known",
    },
    source: annex("decentralisatie-uitkering", "decentralisatie-uitkering"),
    checkPlan: (tally, frame) => {
      if (frame.gemeente !== null) return [];
      const codes = uncheckedRoleRules(tally, frame);
      // One message for all three, under the first that applies.
      return codes[0] === code
        ? [{ line: null, uncheckedCodes: codes, facts: { given: frame.givenGemeente, codes } }]
        : [];
    },
    wording: {
      nl: ({ given, codes }) =>
        `Niet getoetst aan ${enumerate(codes, "nl")}: ${given === null ? "welke gemeente het is, is niet bekend" : `${show(given, "nl")} is geen bekende gemeente`}. Kies uw gemeente in de weergave Gemeente, of geef in een formule bedragen met de kolom Gemeente op.`,
      en: ({ given, codes }) =>
        `Not checked against ${enumerate(codes, "en")}: ${given === null ? "which gemeente it is, is not known" : `${show(given, "en")} is not a known gemeente`}. Choose your gemeente in the view Gemeente, or give a formula amounts with the column Gemeente.`,
    },
  });

/** The rules about roles for which the plan has baten. */
function uncheckedRoleRules(tally: Tally, frame: Frame): string[] {
  const has = (actielijn: number) =>
    tally.years.some((year) => tally.sum("baten", actielijn, year).amount > 0);
  const hasDu = tally.years.some(
    (year) => must(frame.place(3, year)).perKanaal.DU > 0 && tally.sum("baten", 3, year, "DU").amount > 0,
  );
  return [has(6) && "POK-08", has(7) && "POK-09", hasDu && "POK-10"].filter((code) => code !== false);
}

interface AmountFacts {
  places: readonly { actielijn: number; years: readonly number[] }[];
}

/** Without a row in the own amounts an actielijn and year cannot be checked; a missing row is not 0. */
export const amountMissing = tallyRule<AmountFacts>({
  code: "POK-04",
  severity: "advies",
  kind: "line",
  notChecked: true,
  title: {
    nl: "Niet getoetst: de eigen bedragen hebben geen rij",
    en: "Not checked: the own amounts have no row",
  },
  source: annex("tabel, of de eigen bedragen", "table, or the own amounts"),
  checkPlan: (tally, frame) => {
    const years = new Map<number, number[]>();
    let line: PlanLine | null = null;
    for (const { actielijn, year } of tally.places) {
      if (!tally.books(actielijn, year) || !isAmountMissed(frame, actielijn, year)) continue;
      years.set(actielijn, [...(years.get(actielijn) ?? []), year]);
      line ??= tally.sum("baten", actielijn, year).largest ?? tally.sum("lasten", actielijn, year).largest;
    }
    if (years.size === 0) return [];
    const places = [...years]
      .map(([actielijn, list]) => ({ actielijn, years: list }))
      .sort((one, other) => one.actielijn - other.actielijn);
    return [{ line, facts: { places } }];
  },
  wording: {
    nl: ({ places }) =>
      `Niet aan een bedrag getoetst: in de eigen bedragen staat geen rij voor ${enumerate(
        places.map(({ actielijn, years }) => `actielijn ${actielijn} (${yearsText(years)})`),
        "nl",
      )}. Vul de ontbrekende bedragen aan.`,
    en: ({ places }) =>
      `Not checked against an amount: the own amounts have no row for ${enumerate(
        places.map(({ actielijn, years }) => `actielijn ${actielijn} (${yearsText(years)})`),
        "en",
      )}. Add the missing amounts.`,
  },
});

/** Whether an expected amount is missing: there is money by the letter, and the gemeente can receive it. */
function isAmountMissed(frame: Frame, actielijn: number, year: number): boolean {
  const { available, hasMoney, onlyRijk } = must(frame.place(actielijn, year));
  if (available !== null || !hasMoney || onlyRijk) return false;
  if (actielijn === 6) return frame.gemeente?.vrouwenopvang !== false;
  if (actielijn === 7) return frame.gemeente?.veiligheidsregio !== false;
  return true;
}
