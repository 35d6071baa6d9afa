import { readDutch } from "./number";
import { visible } from "./text";

/**
 * What a text stands for as an amount. `empty`: nothing, or a dash. `num`: digits and sign, with point and comma not yet
 * interpreted; `trailing`: the minus sign stands behind them, `footnote`: the raised figures behind it. `error`: no amount,
 * with what it is instead.
 */
export type NumberText =
  | { kind: "empty" }
  | { kind: "num"; core: string; shape: Shape; negative: boolean; trailing: boolean; footnote: string }
  | { kind: "error"; explanation: string };

/**
 * What the spelling gives away: `plain` is digits only; `nl` or `en` can be read one way; `point3` (“52.000”) and
 * `comma3` (“52,000”) can be read two ways.
 */
export type Shape = "plain" | "nl" | "en" | "point3" | "comma3";

const EMPTY = /^-*$|^(?:(?:€|eur|euro)\s*)?-+(?:,-{1,2})?$/i;
const PM = /^p\.?\s?m\.?$/i;
const CURRENCY = /^(?:€|eur(?:o)?(?![a-z]))|(?:€|eur(?:o)?)$/i;
/** No amount is as long as this; a whole note in a cell is not taken apart. */
const LONGEST = 80;
const MORE_LINES = /[\r\n\t\v\f\u2028\u2029]/;
const FOOTNOTE = /(?<=\d|,-)\s?[⁰¹²³⁴⁵⁶⁷⁸⁹]+[⁾)]?$/;

/** Parses the text of an amount cell: currency, minus sign before or after, parentheses, “,-” and spaces between thousands. */
export function parseNumberText(text: string): NumberText {
  const bare = visible(text).trim();
  if (bare.length > LONGEST) return error("tekst zonder getal");
  if (MORE_LINES.test(bare) && /\d/.test(bare)) return error("meer dan één regel in een cel");
  const whole = bare.replace(/\s+/g, " ").replace(/[‐‑‒–—−]/g, "-");
  const plain = whole.replace(FOOTNOTE, "");
  if (EMPTY.test(plain)) return { kind: "empty" };
  if (PM.test(plain)) return error("een post zonder bedrag (pro memorie)");
  if (plain.startsWith("=")) return error("de tekst van een formule");
  if (plain.includes("%")) return error("een percentage");
  if (!/\d/.test(plain)) return error("tekst zonder getal");

  const { rest, signs, trailing } = stripSigns(plain);
  if (signs.length > 1) return error("meer dan één teken");
  const core = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(rest) ? rest.replaceAll(" ", "") : rest;
  const shape = shapeOf(core);
  if (shape === null) return error("geen leesbaar getal");
  return {
    kind: "num",
    core,
    shape,
    negative: signs === "-",
    trailing,
    footnote: whole.slice(plain.length).trim(),
  };
}

/** The number that digits stand for in a notation, or null if they do not fit it. */
export function readCore(core: string, notation: NumberNotation): number | null {
  // Digits that start with a zero cannot have a thousands separator.
  if (/^0\d*[.,]/.test(core) && core[1] !== (notation === "nl" ? "," : ".")) return null;
  return readDutch(notation === "nl" ? core : swapSeparators(core));
}

function error(explanation: string): NumberText {
  return { kind: "error", explanation };
}

/** Currency, parentheses and signs can stand around the number in any order: “€ (33.000)”, “(€ 33.000)”, “- € 5,-”. */
function stripSigns(text: string): { rest: string; signs: string; trailing: boolean } {
  let rest = text;
  let signs = "";
  let trailing = false;
  for (;;) {
    if (/^[\d.,]*\d$/.test(rest)) return { rest, signs, trailing };
    const previous = rest;
    rest = rest
      .replace(CURRENCY, "")
      .replace(/,-{1,2}$/, "")
      .trim();
    const behind = /^(.*)-$/.exec(rest);
    const wrapped = /^\((.*)\)$/.exec(rest) ?? /^-(.*)$/.exec(rest) ?? behind;
    if (behind !== null && wrapped === behind) trailing = true;
    const plus = /^\+(.*)$/.exec(rest);
    if (wrapped) signs += "-";
    if (plus) signs += "+";
    rest = (wrapped ?? plus)?.[1]?.trim() ?? rest;
    if (rest === previous) return { rest, signs, trailing };
  }
}

function shapeOf(core: string): Shape | null {
  if (/^\d+$/.test(core)) return "plain";
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(core)) return "point3";
  if (/^[1-9]\d{0,2},\d{3}$/.test(core)) return "comma3";
  if (readCore(core, "nl") !== null) return "nl";
  return readCore(core, "en") === null ? null : "en";
}

function swapSeparators(core: string): string {
  return core.replace(/[.,]/g, (separator) => (separator === "." ? "," : "."));
}

/** How to read point and comma: Dutch (1.234,5) or English (1,234.5). */
export type NumberNotation = "nl" | "en";
