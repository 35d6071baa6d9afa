import { fullAddress } from "../../sheet/address";
import { normalize } from "../../sheet/text";
import type { EditieUsage } from "./edities";
import type { FormulaCell, BrokenCell } from "./workbook";

/** A POK formula in the list. */
export interface ListLine {
  cell: FormulaCell;
  address: string;
  editie: EditieUsage;
  /** How to repair it; null if there is nothing to repair. */
  broken: BrokenCell | null;
}

/** Which lines the list shows. */
export const SHOW_FILTERS = ["everything", "errors", "own", "raming"] as const;
export type ShowFilter = (typeof SHOW_FILTERS)[number];

/** The lines of the list: errors first, otherwise in the order of the workbook. */
export function makeList(
  cells: readonly FormulaCell[],
  broken: readonly BrokenCell[],
  editie: (cell: FormulaCell) => EditieUsage,
): ListLine[] {
  const brokenAt = new Map(broken.map((cell) => [fullAddress(cell.target.sheet, cell.target), cell]));
  const lines = cells.map((cell) => {
    const address = fullAddress(cell.target.sheet, cell.target);
    return { cell, address, editie: editie(cell), broken: brokenAt.get(address) ?? null };
  });
  return [...lines.filter(({ cell }) => cell.error), ...lines.filter(({ cell }) => !cell.error)];
}

/**
 * The lines in which a search text occurs: in address, formula, value or editie.
 * @param national names of national edities; any other belongs to own amounts
 */
export function filterList(
  lines: readonly ListLine[],
  show: ShowFilter,
  national: ReadonlySet<string>,
  find: string,
): ListLine[] {
  const text = normalize(find);
  return lines.filter(
    (line) =>
      isShown(line, show, national) &&
      [line.address, line.cell.formulaLocal, line.cell.text, ...line.editie.names].some((field) =>
        normalize(field).includes(text),
      ),
  );
}

function isShown({ cell, editie }: ListLine, show: ShowFilter, national: ReadonlySet<string>): boolean {
  if (show === "errors") return cell.error;
  if (show === "raming") return editie.raming;
  return show === "everything" || editie.unknown || editie.names.some((name) => !national.has(name));
}

/** A formula whose outcome changed on recalculation. */
export interface Change {
  cell: FormulaCell;
  address: string;
  was: string;
  becomes: string;
}

/** What changed between two scans. */
export function changes(before: readonly FormulaCell[], after: readonly FormulaCell[]): Change[] {
  const previous = new Map(before.map((cell) => [fullAddress(cell.target.sheet, cell.target), cell]));
  return after.flatMap((cell) => {
    const address = fullAddress(cell.target.sheet, cell.target);
    const old = previous.get(address);
    return old && JSON.stringify(old.values) !== JSON.stringify(cell.values)
      ? [{ cell, address, was: old.text, becomes: cell.text }]
      : [];
  });
}
