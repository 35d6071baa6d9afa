import { readEvidence, type Evidence } from "../../table/header/evidence";
import { explainLetters } from "../../table/header/letters";
import type { Kanaal, Unit } from "../../../knowledge/pok/kinds";
import type { HeaderRole } from "../../table/roleNames";
import type { PlanRole, PlanFixed } from "../reading";

/**
 * What one header cell says for a plan. `num`: it is not a header but a number. `beyond`: a total or difference, which does
 * not count. `status`: only “Begroting”, “Realisatie”. `unknown`: text that says nothing.
 */
export interface HeaderParts {
  text: string;
  kind: "role" | "amount" | "status" | "unit" | "beyond" | "num" | "unknown";
  role?: Exclude<PlanRole, "none">;
  fixed: PlanFixed;
  /** “T+1”: so many years after that of the document. */
  relative?: number;
  /** A realized amount: gives way to a budgeted amount of the same year. */
  actual: boolean;
  unit?: Unit | null;
}

const PLAN_ROLES: Readonly<Partial<Record<HeaderRole, HeaderParts["role"]>>> = {
  actielijn: "actielijn",
  year: "year",
  amount: "amount",
  kind: "kind",
  aard: "aard",
  kanaal: "kanaal",
  taakveld: "taakveld",
  description: "description",
  details: "details",
  sign: "sign",
  gemeente: "gemeente",
  gemeentecode: "gemeente",
  reportKind: "reportKind",
};

/** Reads one header cell; null when it is empty. */
export function readHeaderParts(cell: unknown): HeaderParts | null {
  const evidence = readEvidence(cell);
  return evidence && headerPartsOf(evidence);
}

/** Reads a row of header cells, where one may explain another: “2025 L | 2025 B”. */
export function readHeaderRow(row: readonly unknown[], read = readEvidence): readonly (HeaderParts | null)[] {
  return explainLetters(Array.from(row, (cell) => read(cell))).map(
    (evidence) => evidence && headerPartsOf(evidence),
  );
}

function headerPartsOf(evidence: Evidence): HeaderParts {
  const { text, years, relative, kind, aard, kanaal, actual, unit } = evidence;
  const [year = null, otherYear] = years;
  const basis = { text, fixed: {}, actual, ...(unit !== undefined && { unit }) };
  if (evidence.num) return { ...basis, kind: "num" };
  const role = evidence.role && PLAN_ROLES[evidence.role];
  if (role) return { ...basis, kind: "role", role };
  if (evidence.beyond !== null) {
    // “Saldo 2024” still says of which year it is not an amount.
    return { ...basis, kind: "beyond", ...(year !== null && otherYear === undefined && { fixed: { year } }) };
  }
  if (evidence.unknown !== "" || otherYear !== undefined) return { ...basis, kind: "unknown" };
  if (evidence.rest === "" && unit !== undefined) return { ...basis, kind: "unit" };
  if (year === null && relative === null && kind === null && aard === null) {
    if (isGemeentefonds(kanaal)) return { ...basis, kind: "status", fixed: { kanaal } };
    return { ...basis, kind: kanaal === null && !isStatus(evidence) ? "unknown" : "status" };
  }
  const fixed: PlanFixed = {
    ...(year !== null && { year }),
    ...(kind && { kind }),
    ...(aard && { aard }),
    ...(isGemeentefonds(kanaal) && { kanaal }),
  };
  return { ...basis, kind: "amount", fixed, ...(relative !== null && { relative }) };
}

function isGemeentefonds(kanaal: Kanaal | null): kanaal is "AU" | "DU" {
  return kanaal === "AU" || kanaal === "DU";
}

/** Whether there is a word at all: “(” is no status. */
function isStatus({ rest }: Evidence): boolean {
  return /[\p{L}\p{N}]/u.test(rest);
}
