import type { PlanLine } from "../../reading/plan/kinds";
import type { GemeenteRoles } from "../gemeente";
import type { Language, Hit } from "../kinds";
import { euro, lijn } from "../texts";
import { must } from "../../sheet/must";

export interface RoleFacts {
  line: PlanLine;
  gemeente: string;
}

/** Baten of a gemeente without the role that receives them; no judgement if the gemeente is not known. */
export function checkRole(
  line: PlanLine,
  gemeente: GemeenteRoles | null,
  hasRole: boolean | undefined,
): Hit<RoleFacts> | null {
  if (gemeente === null || hasRole || (line.amount ?? 0) <= 0) return null;
  return { line, facts: { line, gemeente: gemeente.name } };
}

/** The sentence for baten that only a gemeente with this role receives. */
export const roleMessage = (role: string): Record<Language, (facts: RoleFacts) => string> => ({
  nl: ({ line, gemeente }) =>
    `${euro(must(line.amount))} baten op ${lijn(must(line.actielijn))}${line.year === null ? "" : ` in ${line.year}`}: ${gemeente} is geen ${role} en ontvangt dit geld niet (toegestaan: ${euro(0)}). Haal de bate uit het plan.`,
  en: ({ line, gemeente }) =>
    `${euro(must(line.amount))} of baten on ${lijn(must(line.actielijn))}${line.year === null ? "" : ` in ${line.year}`}: ${gemeente} is no ${role} and does not receive this money (allowed: ${euro(0)}). Take the baten out of the plan.`,
});
