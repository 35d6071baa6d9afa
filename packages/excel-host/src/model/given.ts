import type { WorkbookDocument } from "../document";
import { isWellFormed } from "../formulas/wellFormed";
import { invalidArgument } from "../richapi/errors";

/** support.microsoft.com, "Excel specifications and limits". */
const MAX_FORMULA = 8192;
const MAX_TEXT = 32_767;

/** What a cell is to hold; a format only where what is given brings its own. */
export interface GivenContent {
  content: string;
  /** As Excel writes it. */
  format?: string;
}

/**
 * What Excel's API may be given for a cell, as the content the grid takes. Refused as Excel refuses it.
 * @param isText the cell takes everything as text, a formula too
 */
export function givenContent(
  doc: WorkbookDocument,
  value: unknown,
  isText: boolean,
  location: string,
): GivenContent {
  if (typeof value === "boolean") return { content: value ? "TRUE" : "FALSE" };
  if (typeof value === "number") return { content: String(value) };
  if (typeof value !== "string") throw invalidArgument(location);
  const isFormula = !isText && value.startsWith("=") && value.length > 1;
  if (value.length > (isFormula ? MAX_FORMULA : MAX_TEXT)) throw invalidArgument(location);
  // known of Excel, not documented: the code
  if (isFormula && !isWellFormed(value, doc.engine)) throw invalidArgument(location);
  return isFormula || isText || value.startsWith("'")
    ? { content: value }
    : (asUsReads(value) ?? { content: value });
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** As the grid would take it for a date, the Dutch way. */
const LIKE_A_DATE = /^\d{1,4}[-/ ]\d{1,2}(?:[-/ ]\d{1,4})?$/;

/** Text that looks like a date or a number is read the US way, whatever the language of Excel (#1559, by design; #3775). */
function asUsReads(given: string): GivenContent | undefined {
  const text = given.trim();
  if (text.length === 0 || text.length > 30) return undefined;
  const read = usDate(text) ?? usTime(text) ?? usNumber(text);
  return read ?? (LIKE_A_DATE.test(text) ? { content: `'${given}` } : undefined);
}

function usDate(text: string): GivenContent | undefined {
  const numbers = /^(\d{1,2})([-/])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  if (numbers) return date(fullYear(numbers[4]!), Number(numbers[1]), Number(numbers[3]), "m/d/yyyy");
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return date(Number(iso[1]), Number(iso[3]), Number(iso[4]), "m/d/yyyy");
  const named = /^(?:(\d{1,2})[- ])?([a-z]{3})[- ](\d{2}|\d{4})$/i.exec(text);
  const month = named ? MONTHS.indexOf(named[2]!.toLowerCase()) + 1 : 0;
  if (!named || month === 0) return undefined;
  return date(fullYear(named[3]!), month, Number(named[1] ?? 1), named[1] ? "d-mmm-yy" : "mmm-yy");
}

/** Two digits below 30 are of this century. */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);

function date(year: number, month: number, day: number, format: string): GivenContent | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return undefined;
  return { content: String((at.getTime() - EPOCH) / DAY_MS), format };
}

function usTime(text: string): GivenContent | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const [hours, minutes, seconds] = [match[1], match[2], match[3] ?? 0].map(Number);
  const part = (hours! * 3600 + minutes! * 60 + seconds!) / 86_400;
  return { content: String(part), format: match[3] ? "h:mm:ss" : "h:mm" };
}

function usNumber(text: string): GivenContent | undefined {
  if (/^\+\d+(?:\.\d+)?$/.test(text)) return { content: text.slice(1) };
  if (/^[-+]?\d+(?:\.\d+)?e[-+]?\d+$/i.test(text))
    return { content: String(Number(text)), format: "0.00E+00" };
  if (/^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text))
    return {
      content: String(Number(text.replace(/,/g, ""))),
      format: text.includes(".") ? "#,##0.00" : "#,##0",
    };
  return undefined;
}
