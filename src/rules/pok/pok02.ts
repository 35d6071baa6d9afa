import type { PlanLine } from "../../reading/plan/kinds";
import { FIRST_YEAR, LAST_YEAR } from "../frame";
import { lineRule } from "../kinds";
import { annex, euro, show } from "../texts";

const CAPITALIZED = { baten: "Baten", lasten: "Lasten" } as const;
const amountNl = ({ amount, kind }: PlanLine) => (amount === null ? kind : `${euro(amount)} ${kind}`);
const amountEn = ({ amount, kind }: PlanLine) => (amount === null ? kind : `${euro(amount)} of ${kind}`);
const startEn = (line: PlanLine) => (line.amount === null ? CAPITALIZED[line.kind] : amountEn(line));
const startNl = (line: PlanLine) => (line.amount === null ? CAPITALIZED[line.kind] : amountNl(line));

/** POK-02: the year lies outside the letter; an error for baten, but a gemeente may pay lasten itself. */
export const pok02 = lineRule<PlanLine>({
  code: "POK-02",
  severity: "fout",
  kind: "line",
  title: {
    nl: `Het jaar ligt buiten ${FIRST_YEAR}–${LAST_YEAR}`,
    en: `The year lies outside ${FIRST_YEAR}–${LAST_YEAR}`,
  },
  source: annex(
    "kolommen van de tabel en opmerking over de periode na 2027",
    "columns of the table and note on the period after 2027",
  ),
  review: (line) => {
    const { year, amount, kind } = line;
    if (amount === 0 || (year !== null && year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
    return { line, severity: kind === "baten" ? "fout" : "waarschuwing", facts: line };
  },
  wording: {
    nl: (line) =>
      line.year === null
        ? `Bij ${amountNl(line)} staat ${show(line.found.year, "nl")} waar een jaar hoort; toegestaan is ${FIRST_YEAR} tot en met ${LAST_YEAR}.`
        : `${startNl(line)} in ${line.year}: de POK-middelen gelden voor ${FIRST_YEAR} tot en met ${LAST_YEAR}; daarbuiten is niets toegezegd. ${line.kind === "baten" ? "Haal de bate uit het plan." : "Zorg voor een andere dekking."}`,
    en: (line) =>
      line.year === null
        ? `With ${amountEn(line)} it says ${show(line.found.year, "en")} where a year belongs; ${FIRST_YEAR} to ${LAST_YEAR} are allowed.`
        : `${startEn(line)} in ${line.year}: the POK money is for ${FIRST_YEAR} to ${LAST_YEAR}; nothing is promised outside those years. ${line.kind === "baten" ? "Take the baten out of the plan." : "Find other cover."}`,
  },
});
