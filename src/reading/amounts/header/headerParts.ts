import { currentEditie } from "../../../knowledge/pok/edities";
import type { Unit } from "../../../knowledge/pok/kinds";
import { plainHeader, readEvidence, type Evidence } from "../../table/header/evidence";
import { withoutBracketedFootnote } from "../../table/header/footnote";
import { interpretActielijn } from "../../table/actielijn";
import { attempt } from "../../table/rejection";
import type { HeaderRole } from "../../table/roleNames";
import type { Role, Fixed } from "../../table/kinds";

/**
 * What one header cell says for own amounts. `num`: it is no header but a number. `total`: a total column, `difference`: a
 * saldo or mutation. `unknown`: text remains that means nothing, so that the rest is not to be trusted either.
 */
export interface HeaderParts {
  text: string;
  kind: "header" | "num" | "total" | "difference" | "unknown";
  role?: Exclude<Role, "none">;
  fixed: Fixed;
  /** A year the national editie does not know. */
  yearOutside?: number;
  unit?: Unit | null;
}

const ROLES: Readonly<Partial<Record<HeaderRole, Exclude<Role, "none">>>> = {
  actielijn: "actielijn",
  year: "year",
  kanaal: "kanaal",
  amount: "amount",
  gemeente: "gemeente",
  gemeentecode: "gemeentecode",
  editie: "editie",
};

/** In a plan a column “Begroting” holds the amounts; above years it only says what they are. */
const STATUS = /^(?:begroting|begroot|raming|geraamd)$/;

const LONGEST = 300;

/** Reads one header cell; null if it is empty. */
export function readHeaderParts(cell: unknown): HeaderParts | null {
  const evidence = readEvidence(cell);
  if (evidence === null) return null;
  const parts = headerPartsOf(evidence);
  // “AL (4)” names an actielijn, “2027 (1)” a footnote: only if the whole header means nothing is it a footnote.
  const without =
    parts.kind === "unknown" && evidence.text.length <= LONGEST
      ? withoutBracketedFootnote(evidence.text)
      : evidence.text;
  const again = without === evidence.text ? null : readEvidence(without);
  return again === null ? parts : { ...headerPartsOf(again), text: parts.text };
}

function headerPartsOf(evidence: Evidence): HeaderParts {
  const { text, years, kanaal, circulaire, beyond, num } = evidence;
  const unit = evidence.unit === undefined ? {} : { unit: evidence.unit };
  if (num) return { text, kind: "num", fixed: {} };
  const role = evidence.role && ROLES[evidence.role];
  if (role === "amount" && STATUS.test(evidence.rest)) return { text, kind: "header", fixed: {}, ...unit };
  if (role) return { text, kind: "header", role, fixed: {}, ...unit };
  if (beyond !== null) return { text, kind: beyond, fixed: {}, ...unit };
  const { fixed, yearOutside } = yearPart(years);
  if (circulaire !== null) fixed.editie = circulaire;
  if (kanaal !== null) fixed.kanaal = kanaal;
  // Baten and lasten, and what a plan says of a row, mean nothing for own amounts.
  const foreign = evidence.role !== undefined || evidence.kind !== null || evidence.aard !== null;
  const rest = foreign ? evidence.rest : evidence.unknown;
  if (rest !== "") {
    // A row title only fits with its punctuation; “AL4:” only without.
    const actielijn = namedActielijn(rest) ?? namedActielijn(plainHeader(rest));
    if (actielijn === null || years.length > 1) return { text, kind: "unknown", fixed: {}, ...unit };
    fixed.actielijn = actielijn;
  }
  return { text, kind: "header", fixed, ...(yearOutside ? { yearOutside } : {}), ...unit };
}

/** In a header a loose number or half a word does not count: “4” and “Uitvoering” can be anything. */
function namedActielijn(text: string): number | null {
  const readResult = attempt(() => interpretActielijn(text));
  if ("error" in readResult || readResult.value.mode === "part" || text.trim().length < 3) return null;
  return readResult.value.number;
}

function yearPart(years: readonly number[]): { fixed: Fixed; yearOutside?: number } {
  const [year] = years;
  if (year === undefined || years.length > 1) return { fixed: {} };
  return currentEditie.years.includes(year) ? { fixed: { year } } : { fixed: {}, yearOutside: year };
}
