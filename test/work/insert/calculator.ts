import { cellAddress } from "../../../src/sheet/address";
import type { Block } from "../../../src/work/block";
import { bedrag, raming, totaal } from "../../../src/functions/functions";

type Value = number | string | symbol;
/** The cell error #N/B. */
export const NA = Symbol("#N/A");

const nums = (values: readonly Value[]) => values.filter((value) => typeof value === "number");

/**
 * Calculates a block with formulas as Excel does: the POK functions are the real ones, of Excel's only SUM, COUNT, IF and IFNA.
 * @param table the cells of POK_Bedragen without header row, as Excel gives them for a table name
 */
export function calculate(
  { cells }: Block,
  { row, column }: { row: number; column: number },
  table: unknown[][],
) {
  const content = new Map(
    cells.flatMap((cell, r) =>
      cell.map(({ content }, k) => [cellAddress(row + r, column + k), content] as const),
    ),
  );
  const cellValue = (address: string): Value => {
    const found = content.get(address);
    if (found === undefined) throw new Error(`${address} ligt buiten het blok`);
    return typeof found === "string" && found.startsWith("=") ? argumentValue(found) : found;
  };
  const functions = {
    POK_Bedragen: table,
    cell: cellValue,
    range: (from: string, until: string) => {
      const [letters, first] = [from.replace(/\d/g, ""), Number(from.replace(/\D/g, ""))];
      const last = Number(until.replace(/\D/g, ""));
      return Array.from({ length: last - first + 1 }, (_, i) => cellValue(`${letters}${first + i}`));
    },
    BEDRAG: asCell(bedrag),
    TOTAAL: asCell(totaal),
    RAMING: asCell(raming),
    SUM: (values: Value[]) => nums(values).reduce((sum, num) => sum + num, 0),
    COUNT: (values: Value[]) => nums(values).length,
    IF: (condition: boolean, yes: Value, no: Value) => (condition ? yes : no),
    IFNA: (value: Value, otherwise: Value) => (value === NA ? otherwise : value),
  };
  const names = Object.keys(functions);
  function argumentValue(formula: string): Value {
    const compute = new Function(...names, `return ${toJavascript(formula.slice(1))};`) as (
      ...argumentList: unknown[]
    ) => Value;
    return compute(...Object.values(functions));
  }
  return cells.map((cell, r) => cell.map((_, k) => cellValue(cellAddress(row + r, column + k))));
}

function asCell(fn: (...argumentList: never[]) => unknown) {
  return (...argumentList: unknown[]): Value => {
    try {
      return fn(...(argumentList as never[])) as Value;
    } catch (error) {
      if ((error as { code?: string }).code === "#N/A") return NA;
      throw error;
    }
  };
}

function toJavascript(formula: string): string {
  return formula
    .split(/("[^"]*")/)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part
            .replaceAll("$", "")
            .replaceAll("POK.", "")
            .replace(/([A-Z]{1,3}\d+):([A-Z]{1,3}\d+)/g, "range('$1','$2')")
            .replace(/(?<!['\w])([A-Z]{1,3}\d+)(?!['\w])/g, "cell('$1')")
            .replace(/,(?=,)/g, ",null")
            .replace(/(?<![=<>])=(?!=)/g, "==="),
    )
    .join("");
}
