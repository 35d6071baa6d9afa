import {
  relativeYear,
  withoutRelativeYear,
  withoutYears,
  yearOfNumber,
  yearsIn,
} from "../../../knowledge/pok/read/yearText";
import { cellValue } from "../../../sheet/cellValue";
import { parseNumberText } from "../../../sheet/numberText";
import { isEmpty, visible } from "../../../sheet/text";
import type { Aard, Kanaal, Unit } from "../../../knowledge/pok/kinds";
import type { Kind } from "../kinds";
import { findRole, isTotal, type HeaderRole } from "../roleNames";
import { findUnits, withoutUnit } from "../unit";
import { findAard, findKind } from "../words";
import { withoutFootnote } from "./footnote";
import { must } from "../../../sheet/must";

/** What one header cell knows: all that each grammar builds its columns from. */
export interface Evidence {
  text: string;
  /** A number that is no year: this is no header cell. */
  num: boolean;
  role?: HeaderRole;
  /** The years it names; two say that it is not about one year. */
  years: readonly number[];
  /** “T+1”: so many years after that of the document. */
  relative: number | null;
  kind: Kind | null;
  aard: Aard | null;
  kanaal: Kanaal | null;
  /** “mei 2024”, “M2024”: the circulaire the amounts come from. */
  circulaire: string | null;
  /** A column that adds up others, or compares them. */
  beyond: "total" | "difference" | null;
  /** A realized amount. */
  actual: boolean;
  /** Undefined: no unit; null: one that is not read, or two that contradict each other. */
  unit: Unit | null | undefined;
  /** The text without the unit, and what is left when all that is known is out: empty when every word is known. */
  rest: string;
  unknown: string;
  /** The one letter beside what is known: “2025 L”. What it means, the letters beside it say. */
  letter?: string;
}

const DIFFERENCE =
  /(?<!\p{L})(?:verschil(?:len)?|mutaties?|afwijking(?:en)?|(?:per )?saldo|saldi|netto|resultaat|index|cumulatief|t\.?o\.?v|t\/m|tot en met|procent|aandeel|inwoners?)(?!\p{L})|%/u;
const ACTUAL =
  /(?<!\p{L})(?:werkelijk|realisatie|gerealiseerd|jaarrekening|rekening|jr|rek)(?!\p{L})|^r ?(?:19|20)\d\d$/u;
const CIRCULAIRE_COLUMN = /^([a-z])(20\d\d)[ _-](20\d\d)$/;
const CIRCULAIRE =
  /\b(?:mei|september|sept?|december|dec)[ .-]*(?:circulaire)?[ -]*(?:20)?\d\d\b|\b(?:mei|september|december)circulaire\b/;
const KANALEN: readonly (readonly [RegExp, Kanaal])[] = [
  [/\b(?:au|algemene uitkering)\b/, "AU"],
  [/\b(?:du|decentralisatie-?uitkering)\b/, "DU"],
  [/\brijk\b/, "RIJK"],
  [/\b(?:open|nog niet bepaald)\b/, "OPEN"],
];
const KIND_WORDS =
  /(?<!\p{L})(?:baten?|baat|lasten?|last|inkomst(?:en)?|uitgaven?|opbrengst(?:en)?|ontvangst(?:en)?|kosten|debet|credit)(?!\p{L})/gu;
const AARD_WORDS = /(?<!\p{L})(?:str(?:uct(?:ureel|urele)?)?|inc(?:id(?:enteel|entele)?)?)(?!\p{L})/gu;
const WORDS = [
  "(?:(?:ontwerp|programma|concept|meerjaren|kader|primitieve)[ -]?)?begroting(?:en)?|begroot|begr|ontwerp|primitie[fv]e?|primaire?|prim|actue(?:el|le)|geactualiseerd",
  "(?:meerjaren)?raming|geraamd|mjr|mjb|mjp|realisatie|werkelijk|gerealiseerd|jaarrekening|rekening|rek|jr|gewijzigde?|gew|bijgestelde?|bijgest|wijziging|wijz|n\\.? ?w\\.?|na|act|stand|vastgesteld|vastgest|definitief|def",
  "jaarschijf|jaar|bedrag(?:en)?|budget|in|per|pok|middelen|uitkering(?:en)?|concept|voorlopig|euro|eur|[rb]|e\\.? ?v\\.?|en verder",
];
/** Words around a year, kind or kanaal that change nothing in the meaning. */
const STATUS = new RegExp(String.raw`(?<!\p{L})(?:${WORDS.join("|")})(?!\p{L})|€`, "gu");
const LETTER = /^[bcdilsu]$/;
const LONGEST_HEADER = 60;
const LONGEST_TEXT = 300;

/** Reads what one header cell says; null if it is empty. A function sometimes gets empty cells from Excel as 0. */
export function readEvidence(cell: unknown): Evidence | null {
  const value = cellValue(cell);
  if (isEmpty(value) || value === 0) return null;
  const year = yearOfNumber(value);
  if (year !== null) return { ...nothing(String(year)), years: [year] };
  const whole = visible(String(value)).trim();
  // A whole note is no header, and is not taken apart.
  if (whole.length > LONGEST_TEXT) return { ...nothing(whole), rest: whole, unknown: whole };
  const text = withoutFootnote(whole);
  if (typeof value !== "string" || (yearsIn(text).length === 0 && isNumber(text)))
    return { ...nothing(whole), num: true };
  return { ...readText(text), text: whole };
}

function isNumber(text: string): boolean {
  return parseNumberText(text).kind === "num";
}

function nothing(text: string): Evidence {
  return {
    text,
    num: false,
    years: [],
    relative: null,
    kind: null,
    aard: null,
    kanaal: null,
    circulaire: null,
    beyond: null,
    actual: false,
    unit: undefined,
    rest: "",
    unknown: "",
  };
}

function readText(text: string): Evidence {
  const hits = findUnits(text);
  const unit =
    hits.length === 0 ? undefined : new Set(hits.map((hit) => hit.unit)).size > 1 ? null : must(hits[0]).unit;
  const rest = withoutUnit(text, hits[0] ?? null).trim();
  const basis: Evidence = { ...nothing(text), unit, rest, actual: ACTUAL.test(rest) };
  const role = findRole(rest);
  if (role) return { ...basis, role };
  if (isTotal(plainHeader(rest))) return { ...basis, beyond: "total" };
  if (text.length > LONGEST_HEADER) return { ...basis, unknown: rest };
  const column = CIRCULAIRE_COLUMN.exec(rest);
  if (column) {
    const circulaire = (must(column[1]) + must(column[2])).toUpperCase();
    return { ...basis, years: [Number(column[3])], circulaire };
  }
  if (DIFFERENCE.test(rest)) return { ...basis, beyond: "difference", years: yearsIn(rest) };
  return readKnown(rest, basis);
}

/** Takes out of the text all that is known; what is left is unknown. */
function readKnown(rest: string, basis: Evidence): Evidence {
  const circulaire = CIRCULAIRE.exec(rest)?.[0] ?? null;
  let over = circulaire === null ? rest : rest.replace(circulaire, " ");
  const years = yearsIn(over);
  const relative = years.length > 0 ? null : relativeYear(over);
  over = relative === null ? withoutYears(over) : withoutRelativeYear(over);
  const kind = findKind(over);
  if (kind !== null) over = over.replace(KIND_WORDS, " ");
  const aard = findAard(over);
  if (aard !== null) over = over.replace(AARD_WORDS, " ");
  const kanaal = KANALEN.find(([pattern]) => pattern.test(over));
  if (kanaal) over = over.replace(kanaal[0], " ");
  const letter = kind === null ? LETTER.exec(plainHeader(over))?.[0] : undefined;
  over = over.replace(STATUS, " ");
  return {
    ...basis,
    years,
    relative,
    kind,
    aard,
    kanaal: kanaal?.[1] ?? null,
    circulaire: circulaire?.trim() ?? null,
    unknown: plainHeader(over) === "" ? "" : over,
    ...(letter !== undefined && { letter }),
  };
}

/** Without punctuation at word boundaries: “gm_code” and “Gm-code:” are the same header; “al-4” and “kind- en” stay whole. */
export function plainHeader(text: string): string {
  return text
    .replace(/[_:;()[\]/.'’]+/g, " ")
    .split(/\s+/)
    .filter((word) => !/^[-–—,+&]*$/.test(word))
    .join(" ");
}
