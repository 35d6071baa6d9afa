import { excelError } from "./engine";
import type { FunctionParameter } from "./functionsMetadata";

/** An error code as CustomFunctionProxy sends it, and the error Excel shows for it. */
const ERROR_OF_CODE: Readonly<Record<number, string>> = {
  0: "#VALUE!",
  1: "#N/A",
  2: "#VALUE!",
  3: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

interface Cell {
  value: unknown;
  message?: string;
  format?: string;
}
export type Outcome = Cell | Cell[][];
export type Argument = Cell | Cell[][] | undefined;

export const isMatrixParameter = (parameter: FunctionParameter): boolean =>
  parameter.dimensionality === "matrix";

const isError = (value: unknown): boolean =>
  typeof value === "string" &&
  /^#(BUSY!|N\/A|REF!?|BAD_EXPR|CYCLE|NAME\?|DIV\/0!|NUM!|SPILL!|ERROR|NULL!|VALUE!)$/.test(value);

export function firstError(arg: Argument): Cell | undefined {
  if (arg === undefined) return undefined;
  if (!Array.isArray(arg)) return isError(arg.value) ? { ...arg, value: asGridError(arg.value) } : undefined;
  return remembered(arg, "error", () => errorIn(arg));
}

function errorIn(matrix: Cell[][]): Cell | undefined {
  for (const column of matrix)
    for (const cell of column)
      if (isError(cell?.value))
        return { value: asGridError(cell.value), ...(cell.message ? { message: cell.message } : {}) };
  return undefined;
}

/** In one calculation the grid gives the same range as the same matrix to every formula: it is read once. */
const readings = new WeakMap<object, Map<string, unknown>>();

function remembered<T>(matrix: object, what: string, read: () => T): T {
  const known = readings.get(matrix) ?? new Map<string, unknown>();
  readings.set(matrix, known);
  if (!known.has(what)) known.set(what, read());
  return known.get(what) as T;
}

const asGridError = (value: unknown): unknown =>
  value === "#BUSY!" ? value : excelError(String(value)) === "#REF!" ? "#REF" : value;

/** Grid matrices run by column, Excel's by row. An argument left out is null. */
export function toFunction(arg: Argument, parameter: FunctionParameter): unknown {
  if (arg === undefined) return null;
  if (!isMatrixParameter(parameter))
    return scalar(Array.isArray(arg) ? arg[0]?.[0]?.value : arg.value, parameter);
  if (!Array.isArray(arg)) return [[scalar(arg.value, parameter)]];
  const rows = arg[0]?.length ?? 0;
  return remembered(arg, `as ${parameter.type ?? "any"}`, () =>
    Array.from({ length: rows }, (_, r) => arg.map((column) => scalar(column[r]?.value, parameter))),
  );
}

/** An empty cell is 0 for a number parameter and "" for any other; a string parameter gets text. */
function scalar(value: unknown, { type }: FunctionParameter): unknown {
  if (value === null || value === undefined || value === "")
    return type === "number" ? 0 : type === "boolean" ? false : "";
  if (type === "string" && typeof value !== "string")
    return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  return value;
}

export function readResult(result: unknown): { id: number; ok: boolean; value: unknown; code: number } {
  if (Array.isArray(result))
    return { id: result[0] as number, ok: result[1] as boolean, value: result[2], code: result[3] as number };
  const { id, failed, value, errorCode } = result as {
    id: number;
    failed?: boolean;
    value: unknown;
    errorCode?: number;
  };
  return { id, ok: !failed, value, code: errorCode ?? 0 };
}

export function toGrid(value: unknown): Outcome {
  if (!Array.isArray(value)) return gridCell(value);
  const rows = value as unknown[][];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0) return { value: "#VALUE!", message: "De functie gaf een lege tabel." };
  return Array.from({ length: width }, (_, c) => rows.map((row) => gridCell(row[c])));
}

interface Entity {
  type?: string;
  basicValue?: unknown;
  text?: string;
  numberFormat?: string;
  errorMessage?: string;
}

/** A data type (entity, formatted number, error) shows as the value Excel puts in the cell. */
function gridCell(value: unknown): Cell {
  if (value === null || value === undefined) return { value: "" };
  if (typeof value !== "object") return { value };
  const { type, basicValue, text, numberFormat, errorMessage } = value as Entity;
  if (type === "Error") return { value: basicValue ?? "#VALUE!", message: errorMessage ?? "" };
  if (type === "Entity") return { value: text ?? basicValue ?? "" };
  return { value: basicValue ?? text ?? "", ...(numberFormat ? { format: numberFormat } : {}) };
}

/** What a function that failed shows in its cell. */
export const failure = (code: number, message: unknown): Outcome => ({
  value: ERROR_OF_CODE[code] ?? "#VALUE!",
  message: String(message ?? ""),
});
