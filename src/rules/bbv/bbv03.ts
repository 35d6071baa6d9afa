import type { PlanLine } from "../../reading/plan/kinds";
import {
  candidatesOf,
  existsIn,
  nearestIn,
  NEWEST_LIST_YEAR,
  successorsOf,
  type Taakveld,
} from "../../knowledge/taakvelden";
import { lineRule, type Language } from "../kinds";
import { enumerate, show } from "../texts";

type Facts =
  | { what: "num"; taakveld: string; year: number | null; found: unknown }
  | { what: "unknown"; taakveld: string; year: number | null };

/** BBV-03: a taakveld that does not exist in that year, or a code Excel made into a number. */
export const bbv03 = lineRule<Facts>({
  code: "BBV-03",
  severity: "waarschuwing",
  kind: "line",
  title: {
    nl: "Het taakveld bestaat niet in dat jaar, of is een getal geworden",
    en: "The taakveld does not exist in that year, or became a number",
  },
  source: {
    nl: "Regeling vaststelling taakvelden en verstrekking informatie derden; taakvelden per jaar uit Iv3",
    en: "Regeling vaststelling taakvelden en verstrekking informatie derden; taakvelden per year from Iv3",
  },
  perRow: true,
  review: (line) => {
    const { taakveld, year, amount } = line;
    if (taakveld === null || amount === 0) return null;
    if (isNotText(line)) return { line, facts: { what: "num", taakveld, year, found: line.found.taakveld } };
    return existsIn(taakveld, year) ? null : { line, facts: { what: "unknown", taakveld, year } };
  },
  wording: { nl: (facts) => wording(facts, "nl"), en: (facts) => wording(facts, "en") },
});

/** A code that is in the cell as a number or date: 0.10 and 0.1 can then no longer be told apart. */
function isNotText({ found: { taakveld } }: PlanLine): boolean {
  return taakveld !== undefined && (typeof taakveld === "number" || taakveld instanceof Date);
}

function wording(facts: Facts, language: Language): string {
  const nl = language === "nl";
  const listed = (fields: readonly Taakveld[]) =>
    enumerate(
      fields.map(({ code, title }) => `${code} (${title})`),
      language,
    );
  const { taakveld, year } = facts;
  if (facts.what === "num") {
    const possible = candidatesOf(taakveld, year);
    const choiceText =
      possible.length === 0 ? "" : ` ${nl ? "Mogelijk bedoeld" : "Possibly meant"}: ${listed(possible)}.`;
    return nl
      ? `Taakveld: Excel maakte van de code een getal (${show(facts.found, "nl")}), zodat 0.1 en 0.10 niet meer te onderscheiden zijn.${choiceText} Maak de cel tekst en vul de code opnieuw in.`
      : `Taakveld: Excel turned the code into a number (${show(facts.found, "en")}), so that 0.1 and 0.10 can no longer be told apart.${choiceText} Make the cell text and enter the code again.`;
  }
  const successors = successorsOf(taakveld, year);
  const start = nl
    ? `Taakveld ${taakveld} bestaat${year === null ? "" : ` in ${year}`} niet`
    : `Taakveld ${taakveld} does not exist${year === null ? "" : ` in ${year}`}`;
  const newest = year !== null && year > NEWEST_LIST_YEAR ? newestText(year, nl) : "";
  if (successors.length > 1)
    return nl
      ? `${start}; gebruik ${listed(successors)}. Kies de code die past.${newest}`
      : `${start}; use ${listed(successors)}. Choose the code that fits.${newest}`;
  if (successors.length === 1)
    return nl
      ? `${start}; in dat jaar is het ${listed(successors)}. Pas de code aan.${newest}`
      : `${start}; in that year it is ${listed(successors)}. Change the code.${newest}`;
  const nearest = nearestIn(taakveld, year);
  if (nearest.length > 0)
    return nl
      ? `${start}. Het meest lijkt erop: ${listed(nearest)}. Kies de code die past.${newest}`
      : `${start}. Most like it: ${listed(nearest)}. Choose the code that fits.${newest}`;
  return nl
    ? `${start}. Kies een taakveld van de ${year === null ? "Iv3-lijst" : "lijst van dat jaar"}.${newest}`
    : `${start}. Choose a taakveld of ${year === null ? "the Iv3 list" : "that year's list"}.${newest}`;
}

const newestText = (year: number, nl: boolean): string =>
  nl
    ? ` Voor ${year} geldt hier de lijst van ${NEWEST_LIST_YEAR}.`
    : ` For ${year} the list of ${NEWEST_LIST_YEAR} counts here.`;
