import { tokensOf, type Token } from "../../sheet/tokens";
import { sheetName, rectangleOf } from "../../sheet/reference";
import type { Rectangle } from "../../sheet/address";

/** A cell with a formula, on any sheet of the workbook. */
export interface FormulaCell {
  sheet: string;
  row: number;
  column: number;
  /** In English notation. */
  formula: string;
}

/** A range a formula names. */
export interface Referenced {
  sheet: string;
  area: Rectangle;
}

/** What is known of the precedents of the selected cells. */
export interface Origin {
  /** Addresses of selected cells that calculate with POK.INDEXEER, directly or through other cells. */
  indexed: readonly string[];
  /** Addresses not traced in full. */
  notFollowed: readonly string[];
}

/** Functions that decide while calculating which cell they read. */
const RUNTIME_LOOKUP = /^(?:INDIRECT|OFFSET)$/i;
/** Names that are no range: logical values, and those of LET and LAMBDA. */
const NOT_A_RANGE = /^(?:TRUE|FALSE|_xlpm\..*)$/i;

/** The ranges of this workbook that a formula in A1 notation names. @param sheet the sheet of the formula */
export const areasIn = ({ formula, sheet }: Pick<FormulaCell, "formula" | "sheet">): Referenced[] =>
  tokensOf(formula).flatMap((token) => {
    const area = rectangleOf(token);
    return area ? [{ sheet: sheetName(token) || sheet, area }] : [];
  });

/** Whether the formula can also calculate with cells {@link areasIn} does not give: a name, a table part, another workbook. */
export const isUntraceable = (formula: string): boolean => tokensOf(formula).some(isUnknown);

/** The start cells, and all cells that depend on them directly or through others. */
export function findDependents(
  cells: readonly FormulaCell[],
  isStart: (cell: FormulaCell) => boolean,
): ReadonlySet<FormulaCell> {
  const touched = new Set(cells.filter(isStart));
  let rest = cells.filter((cell) => !touched.has(cell)).map((cell) => ({ cell, areas: areasIn(cell) }));
  for (let fresh = [...touched]; fresh.length > 0;) {
    const previous = fresh;
    const further = rest.filter(({ areas }) => areas.some((area) => previous.some(liesIn(area))));
    fresh = further.map(({ cell }) => cell);
    fresh.forEach((cell) => touched.add(cell));
    rest = rest.filter(({ cell }) => !touched.has(cell));
  }
  return touched;
}

export const isSameSheet = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function isUnknown(token: Token): boolean {
  const { kind, text } = token;
  if (kind === "name") return !NOT_A_RANGE.test(text);
  if (kind === "fn") return RUNTIME_LOOKUP.test(text);
  return kind === "structured" || (kind === "reference" && rectangleOf(token) === null);
}

const liesIn =
  ({ sheet, area }: Referenced) =>
  (cell: FormulaCell): boolean =>
    cell.row >= area.row &&
    cell.row < area.row + area.rows &&
    cell.column >= area.column &&
    cell.column < area.column + area.columns &&
    isSameSheet(cell.sheet, sheet);
