import type { PlanLine } from "../../reading/plan/kinds";
import { lineRule } from "../kinds";
import { show, FORM } from "../texts";

/** POK-19: there is no number where an amount belongs; it is never read as 0. */
export const pok19 = lineRule<PlanLine>({
  code: "POK-19",
  severity: "fout",
  kind: "line",
  title: { nl: "Het bedrag is geen getal", en: "The amount is not a number" },
  source: FORM,
  review: (line) => (line.amount === null ? { line, facts: line } : null),
  wording: {
    nl: (line) =>
      `${show(line.found.amount, "nl")} is geen bedrag${location(line, "bij")}; de regel telt nergens mee. Vul een getal in, zoals 33000 of -33000.`,
    en: (line) =>
      `${show(line.found.amount, "en")} is not an amount${location(line, "with")}; the line counts nowhere. Enter a number, such as 33000 or -33000.`,
  },
});

const location = ({ actielijn, year }: PlanLine, at: string) =>
  `${actielijn === null ? "" : ` ${at} actielijn ${actielijn}`}${year === null ? "" : ` in ${year}`}`;
