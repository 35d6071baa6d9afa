import { asDateNumber, asIsoDate } from "../../sheet/isoDate";
import { cellAddress, rangeAddress, type Rectangle } from "../../sheet/address";
import type { Target } from "../../sheet/target";
import { normalize } from "../../sheet/text";
import { CANNOT_FOLLOW, reverted, followCopy, type RevertObstacle } from "./copy";
import { firstReference, sheetPrefix } from "../../sheet/reference";
import { must } from "../../sheet/must";
import { recordOf } from "../../sheet/recordOf";

/** Name of the table with frozen formulas; the sheet it is on has the same name. */
export const REGISTER = "POK_Bevroren";

/** The columns of the register. Columns the user puts next to them are kept. */
export const HEADERS = [
  "Blad",
  "Cel",
  "Formule",
  "Waarde",
  "Staat er nu",
  "Volgens formule nu",
  "Verschil",
  "Editie",
  "Bevroren op",
  "Formule (Engels)",
  "Notatie",
  "Kenmerk",
] as const;
export type Header = (typeof HEADERS)[number];

export type CellValue = string | number | boolean;
export type CellValues = readonly (readonly CellValue[])[];

/** A formula that becomes a value. */
export interface Freeze {
  /** The cell, or the whole spill range. */
  target: Target;
  /** In English notation. */
  formula: string;
  /** As the user sees it. */
  formulaLocal: string;
  values: CellValues;
  /** Number format the cell needs because the function's own disappears; null if the cell keeps its format. */
  notation: string | null;
  editie: string;
}

/** A row of the register, with the present place of its cell. */
export interface Frozen {
  /** Place in the table, from 0. */
  row: number;
  /** Where the cell is now; null if it was deleted. */
  now: { sheet: string; location: Rectangle } | null;
  /** Where the cell was when it was frozen, such as “Begroting!C5”. */
  was: string;
  formula: string;
  formulaLocal: string;
  followFormula: string;
  editie: string;
  /** yyyy-mm-dd. */
  frozenOn: string;
  notation: string | null;
  fingerprint: string;
}

const SEPARATOR = "\u0001";
/** Excel stores fifteen digits, and the last of those can change on saving. */
const DIGITS = 12;

/** Short fingerprint of cell values, to see whether they changed. */
export function fingerprintOf(values: CellValues): string {
  const text = values
    .map((row) =>
      row
        .map((value) =>
          typeof value === "number" ? Number(value.toPrecision(DIGITS)) : `${typeof value}:${value}`,
        )
        .join(SEPARATOR),
    )
    .join("\n");
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193) >>> 0;
  // The letter keeps it text: Excel would read “1234e567” as a number.
  return `k${sum.toString(16).padStart(8, "0")}`;
}

/** The place of the register's columns in the table, or the headers that are missing. */
export function readHeaders(
  headerRow: readonly unknown[],
): { place: Record<Header, number> } | { missing: Header[] } {
  const found = headerRow.map((header) => normalize(String(header)));
  const place = recordOf(HEADERS, (header) => found.indexOf(normalize(header)));
  const missing = HEADERS.filter((header) => place[header] < 0);
  return missing.length > 0 ? { missing } : { place };
}

/**
 * The cells of a new row, in the order of HEADERS. Text gets an apostrophe in front, so that Excel does not convert it.
 * @param rowAddress address on the register sheet of a cell in this row
 * @param today yyyy-mm-dd
 * @param localNames names that hold on the sheet of the formula only, in lower case
 */
export function registerCells(
  { target, formula, formulaLocal, values, notation, editie }: Freeze,
  rowAddress: (header: Header) => string,
  today: string,
  localNames: ReadonlySet<string>,
): CellValue[] {
  const here = sheetPrefix(target.sheet) + fixedAddress(target);
  const range = target.rows * target.columns > 1;
  const value = range ? sum(values) : must(must(values[0])[0]);
  const [now, byFormula] = [rowAddress("Staat er nu"), rowAddress("Volgens formule nu")];
  const cells: Record<Header, CellValue> = {
    Blad: `'${target.sheet}`,
    Cel: `'${rangeAddress(target)}`,
    Formule: `'${formulaLocal}`,
    Waarde: typeof value === "string" ? `'${value}` : value,
    "Staat er nu": range ? `=SUM(${here})` : `=IF(${here}="","",${here})`,
    "Volgens formule nu": followCopy(formula, target.sheet, localNames, (f) =>
      range ? `SUM(${f})` : `INDEX(${f},1,1)`,
    ),
    Verschil: `=IF(AND(ISNUMBER(${now}),ISNUMBER(${byFormula})),${byFormula}-${now},IF(OR(${now}=${byFormula},${byFormula}="${CANNOT_FOLLOW}"),"","anders"))`,
    Editie: `'${editie}`,
    "Bevroren op": asDateNumber(today),
    "Formule (Engels)": `'${formula}`,
    Notatie: notation === null ? "" : `'${notation}`,
    Kenmerk: fingerprintOf(values),
  };
  return HEADERS.map((header) => cells[header]);
}

/** Reads the rows of the register. @param formulas Range.formulas, @param values Range.values of the rows below the header */
export function readRegister(
  place: Record<Header, number>,
  formulas: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
): Frozen[] {
  return values.flatMap((cells, row) => {
    const text = (header: Header) => String(cells[place[header]] ?? "");
    const formula = (header: Header) => String(must(formulas[row])[place[header]] ?? "");
    // A row without a formula is the user's.
    if (text("Formule (Engels)") === "") return [];
    return [
      {
        row,
        now: firstReference(formula("Staat er nu")),
        was: `${text("Blad")}!${text("Cel")}`,
        formula: text("Formule (Engels)"),
        formulaLocal: text("Formule"),
        followFormula: formula("Volgens formule nu"),
        editie: text("Editie"),
        frozenOn: asIsoDate(cells[place["Bevroren op"]]),
        notation: text("Notatie") || null,
        fingerprint: text("Kenmerk"),
      },
    ];
  });
}

/** Why a frozen cell does not simply become a formula again. */
export type ThawObstacle = "cellDeleted" | "changed" | "sheetProtected" | RevertObstacle;

/**
 * What can be done with a frozen cell.
 * @param values what is there now; null if the cell is gone
 * @returns the formula to put back, or what stands in the way; for `changed` both, as that may be overwritten
 */
export function thawed(
  { now, formula, followFormula, fingerprint }: Frozen,
  values: CellValues | null,
  isProtected: boolean,
): { formula: string | null; obstacle: ThawObstacle | null } {
  if (!now || !values) return { formula: null, obstacle: "cellDeleted" };
  if (isProtected) return { formula: null, obstacle: "sheetProtected" };
  const back = reverted(formula, followFormula, now.sheet);
  if ("obstacle" in back) return { formula: null, obstacle: back.obstacle };
  return { formula: back.formula, obstacle: fingerprintOf(values) === fingerprint ? null : "changed" };
}

function fixedAddress({ row, column, rows, columns }: Rectangle): string {
  const corner = (r: number, k: number) => cellAddress(r, k).replace(/^([A-Z]+)/, "$$$1$$");
  const start = corner(row, column);
  return rows * columns === 1 ? start : `${start}:${corner(row + rows - 1, column + columns - 1)}`;
}

const sum = (values: CellValues): number =>
  values.flat().reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0);
