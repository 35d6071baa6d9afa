import { currentEditie } from "../../../knowledge/pok/edities";
import { readKanaal } from "../../../knowledge/pok/read/kanaal";
import type { Unit } from "../../../knowledge/pok/kinds";
import { interpretActielijn } from "../../table/actielijn";
import { attempt } from "../../table/rejection";
import { cellValue } from "../../../sheet/cellValue";
import { parseNumberText } from "../../../sheet/numberText";
import type { Role, Fixed } from "../../table/kinds";
import { recognizeUnit, withoutUnit } from "../../table/unit";
import { isTotal, ROLE_NAMES } from "../../table/roleNames";
import { withoutFootnote, withoutBracketedFootnote } from "./footnote";

/**
 * What one header cell says. `number`: it is no header but a number. `total`: a total column. `unknown`: text remains that
 * means nothing, so that the rest is not to be trusted either.
 */
export interface HeaderParts {
  text: string;
  kind: "header" | "num" | "total" | "unknown";
  role?: Exclude<Role, "none">;
  fixed: Fixed;
  /** A year the national editie does not know. */
  yearOutside?: number;
  unit?: Unit | null;
}

const CIRCULAIRE_COLUMN = /^([a-z])(20\d\d)[ _-](20\d\d)$/;
const CIRCULAIRE =
  /\b(?:mei|september|sept?|december|dec)[ .-]*(?:circulaire)?[ -]*(?:20)?\d\d\b|\b(?:mei|september|december)circulaire\b/;
const YEAR = /\b(?:19|20)\d\d\b/g;
const KANAAL = /\b(?:au|du|rijk|open|algemene uitkering|decentralisatie-uitkering|nog niet bepaald)\b/;
/** Words around a year, actielijn or kanaal that change nothing in the meaning. */
const TRIMMINGS =
  /\b(?:begroting|begroot|primitief|actueel|raming|meerjarenraming|realisatie|werkelijk|rekening|bedrag(?:en)?|budget|uitkering|middelen|pok|jaar|stand|jaarschijf|euro)\b|€/g;

/** Reads one header cell; null if it is empty. */
export function readHeaderParts(cell: unknown): HeaderParts | null {
  const value = cellValue(cell);
  if (value === null || (typeof value === "string" && value.trim() === "")) return null;
  if (typeof value !== "string" && typeof value !== "number") {
    return { text: String(value), kind: "num", fixed: {} };
  }
  return { ...readBareHeader(value, withoutFootnote(String(value).trim())), text: String(value).trim() };
}

function readBareHeader(value: string | number, text: string): HeaderParts {
  if (/^(?:19|20)\d\d$/.test(text)) return { text, kind: "header", ...yearPart([Number(text)]) };
  const num = typeof value === "number" || parseNumberText(text).kind === "num";
  if (num) return { text, kind: "num", fixed: {} };
  const parts = readHeaderText(text);
  // “AL (4)” names an actielijn, “2027 (1)” a footnote: only if the whole header means nothing is it a footnote.
  const without = parts.kind === "unknown" ? withoutBracketedFootnote(text) : text;
  return without === text ? parts : readHeaderText(without);
}

function readHeaderText(text: string): HeaderParts {
  const hit = recognizeUnit(text);
  const unit = hit ? { unit: hit.unit } : {};
  let rest = withoutUnit(text, hit);
  const circulaireColumn = CIRCULAIRE_COLUMN.exec(rest.trim());
  if (circulaireColumn) {
    const { fixed, yearOutside } = yearPart([Number(circulaireColumn[3])]);
    const editie = (circulaireColumn[1]! + circulaireColumn[2]!).toUpperCase();
    return { text, kind: "header", fixed: { ...fixed, editie }, ...(yearOutside ? { yearOutside } : {}) };
  }
  const role = ROLE_NAMES.get(plain(rest).replaceAll("-", " "));
  if (role) return { text, kind: "header", role, fixed: {}, ...unit };
  if (isTotal(plain(rest))) return { text, kind: "total", fixed: {}, ...unit };

  const circulaire = CIRCULAIRE.exec(rest)?.[0];
  if (circulaire) rest = rest.replace(circulaire, " ");
  const years = [...rest.matchAll(YEAR)].map(([year]) => Number(year));
  rest = rest.replace(YEAR, " ");
  const kanaalText = KANAAL.exec(rest)?.[0];
  if (kanaalText) rest = rest.replace(kanaalText, " ");
  rest = rest.replace(TRIMMINGS, " ");

  const { fixed, yearOutside } = yearPart(years);
  if (circulaire) fixed.editie = circulaire.trim();
  if (kanaalText) fixed.kanaal = readKanaal(kanaalText);
  if (plain(rest) !== "") {
    // A row title only fits with its punctuation; “AL4:” only without.
    const actielijn = namedActielijn(rest) ?? namedActielijn(plain(rest));
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

/** Without punctuation at word boundaries: “gm_code” and “Gm-code:” are the same header; “al-4” and “kind- en” stay whole. */
function plain(text: string): string {
  return text
    .replace(/[_:;()[\]/.'’]+/g, " ")
    .split(/\s+/)
    .filter((word) => !/^[-–—,+&]*$/.test(word))
    .join(" ");
}
