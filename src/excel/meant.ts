import { cellAddress, withSheet } from "../sheet/address";
import { WorkbookError } from "../sheet/obstacle";
import { type Target } from "../sheet/target";

/** Excel calculates with fifteen digits. */
const DIGITS = 15;
const QUOTED = /("(?:[^"]|"")*")/;
const NUMBER = /(?<![\w.$])(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\w.(!])/g;

const isFormula = (content: unknown): content is string =>
  typeof content === "string" && content.startsWith("=");

/** A formula without what Excel writes in its own way: capitals, spaces, quotes around a sheet, prefixes, “@” and digits. */
const canonical = (formula: string): string =>
  formula
    .split(QUOTED)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part
            .toUpperCase()
            .replace(/[\s'@]|\[#THIS ROW\],/g, "")
            .replace(/_XL(?:FN|WS|UDF|PM)\./g, "")
            .replace(/_XLDUDF_POK_|POK_/g, "POK.")
            .replace(/\[\[([^[\]]*)\]\]/g, "[$1]")
            .replace(NUMBER, (digits) => String(Number(Number(digits).toPrecision(DIGITS)))),
    )
    .join("");

const textOf = (content: unknown): string => String(content).replace(/^'+/, "").replace(/\r\n?/g, "\n");

/**
 * Whether a cell holds what was meant, however Excel writes that.
 * @param meant as it went into Range.formulas @param found as Range.formulas gives it
 */
export function isAsMeant(meant: unknown, found: unknown): boolean {
  if (isFormula(meant)) return isFormula(found) && canonical(found) === canonical(meant);
  if (typeof meant === "number")
    return (
      typeof found === "number" && Number(found.toPrecision(DIGITS)) === Number(meant.toPrecision(DIGITS))
    );
  // What is not marked as text Excel may read as a number, a date or an error value.
  if (typeof meant === "string" && typeof found === "number")
    return !meant.startsWith("'") && /\d/.test(meant);
  return textOf(found) === textOf(meant) || String(found).toUpperCase() === String(meant).toUpperCase();
}

/**
 * The sheet must hold what was meant: Excel can fill a table column with a formula by itself, and says nothing then.
 * @param meant as it went into Range.formulas; a cell left empty may hold what a formula spills
 * @param inTable nothing spills there: what was left empty may hold no formula
 * @throws {WorkbookError} `writtenOtherwise`
 */
export function requireMeant(
  { sheet, row, column }: Pick<Target, "sheet" | "row" | "column">,
  meant: readonly (readonly unknown[])[],
  found: readonly (readonly unknown[])[],
  inTable = false,
): void {
  meant.forEach((cells, r) =>
    cells.forEach((content, k) => {
      const now = found[r]?.[k];
      if (content === "" ? inTable && isFormula(now) : !isAsMeant(content, now))
        throw new WorkbookError({
          kind: "writtenOtherwise",
          address: withSheet(sheet, cellAddress(row + r, column + k)),
        });
    }),
  );
}

/** @throws {WorkbookError} `functionsMissing` if Excel does not know the functions of the add-in */
export function requireFunctions(values: readonly (readonly unknown[])[]): void {
  if (values.some((row) => row.includes("#NAME?"))) throw new WorkbookError({ kind: "functionsMissing" });
}
