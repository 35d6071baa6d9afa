import { cellValue } from "../../../sheet/cellValue";
import { parseNumberText } from "../../../sheet/numberText";
import { recognizeUnit, withoutUnit } from "../../table/unit";
import { isTotal } from "../../table/roleNames";
import { isEmpty } from "../../../sheet/text";
import type { Unit, Kanaal } from "../../../knowledge/pok/kinds";
import { onlyYearIn, yearOfNumber } from "../../../knowledge/pok/read/yearText";
import { findKind } from "../cell/words";
import type { PlanRole, PlanFixed } from "../reading";
import { plain, findRoleForHeader } from "./roleNames";

/**
 * What one header cell says. `num`: it is not a header but a number. `beyond`: a total or difference, which does not count.
 * `status`: only “Begroting”, “Realisatie”. `unknown`: text that says nothing.
 */
export interface HeaderParts {
  text: string;
  kind: "role" | "amount" | "status" | "unit" | "beyond" | "num" | "unknown";
  role?: Exclude<PlanRole, "none">;
  fixed: PlanFixed;
  /** A realized amount: gives way to a budgeted amount of the same year. */
  actual: boolean;
  unit?: Unit | null;
}

const OUTSIDE =
  /\b(?:verschil(?:len)?|mutaties?|afwijking|saldo|index|cumulatief|t\.?o\.?v|t\/m|tot en met|procent|aandeel|inwoners?)\b|%/;
const ACTUAL = /\b(?:werkelijk|realisatie|gerealiseerd|jaarrekening|rekening|jr)\b|^r ?(?:19|20)\d\d$/;
const STATUS =
  /\b(?:begroting|begroot|primitief|primitieve|actueel|actuele|raming|meerjarenraming|meerjarenbegroting|mjr|mjb|realisatie|werkelijk|gerealiseerd|jaarrekening|rekening|gewijzigd|gewijzigde|bijgesteld|na wijziging|stand|jaarschijf|jaar|bedrag(?:en)?|budget|in|per|pok|middelen|concept|voorlopig|[rb])\b|€/g;
const KANALEN: readonly (readonly [RegExp, Kanaal])[] = [
  [/\b(?:au|algemene uitkering)\b/, "AU"],
  [/\b(?:du|decentralisatie-?uitkering)\b/, "DU"],
];
const LONGEST_HEADER = 60;

/** Reads one header cell; null when it is empty. A function sometimes gets empty cells from Excel as 0. */
export function readHeaderParts(cell: unknown): HeaderParts | null {
  const value = cellValue(cell);
  if (isEmpty(value) || value === 0) return null;
  const year = yearOfNumber(value);
  if (year !== null) return { text: String(year), kind: "amount", fixed: { year }, actual: false };
  const text = String(value).trim();
  const noText = typeof value !== "string";
  if (noText || (onlyYearIn(text) === null && parseNumberText(text).kind === "num")) {
    return { text, kind: "num", fixed: {}, actual: false };
  }
  return readHeaderText(text);
}

function readHeaderText(text: string): HeaderParts {
  const hit = recognizeUnit(text);
  const rest = withoutUnit(text, hit).trim();
  const basis = {
    text,
    fixed: {},
    actual: ACTUAL.test(rest),
    ...(hit && { unit: hit.unit }),
  };
  const role = findRoleForHeader(rest);
  if (role) return { ...basis, kind: "role", role };
  if (plain(rest) === "") return { ...basis, kind: hit ? "unit" : "unknown" };
  if (isTotal(rest) || (OUTSIDE.test(rest) && text.length <= LONGEST_HEADER))
    return { ...basis, kind: "beyond" };
  return text.length > LONGEST_HEADER ? { ...basis, kind: "unknown" } : readAmountHeader(rest, basis);
}

/** A header that names only year, kind, kanaal and status; when text remains, it is not an amount column. */
function readAmountHeader(rest: string, basis: Omit<HeaderParts, "kind">): HeaderParts {
  const year = onlyYearIn(rest);
  const kind = findKind(rest);
  const kanaal = KANALEN.find(([pattern]) => pattern.test(rest));
  let over = rest.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, " ");
  if (kind) over = over.replace(/\b(?:baten?|lasten?|last|inkomsten|uitgaven|opbrengsten|kosten)\b/g, " ");
  if (kanaal) over = over.replace(kanaal[0], " ");
  if (plain(over.replace(STATUS, " ")) !== "") return { ...basis, kind: "unknown" };
  if (year === null && kind === null) return { ...basis, kind: "status" };
  const fixed: PlanFixed = {
    ...(year !== null && { year }),
    ...(kind && { kind }),
    ...(kanaal && { kanaal: kanaal[1] }),
  };
  return { ...basis, kind: "amount", fixed };
}
