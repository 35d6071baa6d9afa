import type { StoredBox } from "./stored";
import { makeSequenceKey } from "./planSheet";
import { must } from "../../../sheet/must";

/** A box as it is on the sheet now. Rows and columns from 0. */
export interface BoxContent {
  readonly row: number;
  readonly column: number;
  /** Formulas (en-US) or values, as Excel gives them. */
  readonly formulas: readonly (readonly unknown[])[];
  /** Whether a table shows its total row. */
  readonly totalRow: boolean;
}

/** What each row and column of a box is: the key under which it was written, or “?” and what the user added. */
export interface Axes {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

const FOREIGN = "?";
export const isForeign = (key: string): boolean => key.startsWith(FOREIGN);

/** Recognizes the rows and columns of a written box, even if the user inserted, deleted or moved some. */
export function findAxes(box: StoredBox, content: BoxContent, keyColumns: readonly string[]): Axes {
  return box.table ? findTableAxes(box, content, keyColumns) : findBlockAxes(box, content);
}

function findTableAxes(
  box: StoredBox,
  { formulas, totalRow }: BoxContent,
  keyColumns: readonly string[],
): Axes {
  const headers = must(formulas[0]).map(String);
  const columns = headers.map((header) => (box.columns.includes(header) ? header : `${FOREIGN}${header}`));
  const places = keyColumns.map((column) => columns.indexOf(column));
  const known = new Set(box.rows.map(({ key }) => key));
  const seen = new Map<string, number>();
  const rows = formulas.map((cells, r) => {
    if (r === 0) return "kop";
    if (totalRow && r === formulas.length - 1) return known.has("totaal") ? "totaal" : `${FOREIGN}totaal`;
    const found = makeSequenceKey(seen, places.map((k) => String(cells[k] ?? "")).join("|"));
    return known.has(found) ? found : `${FOREIGN}${found}`;
  });
  return { rows, columns };
}

function findBlockAxes(box: StoredBox, { formulas }: BoxContent): Axes {
  const width = must(formulas[0]).length;
  const rows = box.rows.map(({ key, cells }) => [key, fingerprint(cells.map(fixed))] as const);
  const columns = box.columns.map(
    (key, k) => [key, fingerprint(box.rows.map(({ cells }) => fixed(cells[k])))] as const,
  );
  const column = (k: number) => formulas.map((cells) => cells[k]);
  return {
    rows:
      formulas.length === rows.length
        ? rows.map(([key]) => key)
        : alignKeys(
            rows,
            formulas.map((cells) => fingerprint(withoutFormulas(cells))),
          ),
    columns:
      width === columns.length
        ? box.columns
        : alignKeys(
            columns,
            Array.from({ length: width }, (_, k) => fingerprint(withoutFormulas(column(k)))),
          ),
  };
}

const fixed = (cell: StoredBox["rows"][number]["cells"][number] | undefined) =>
  cell?.[2] === 0 ? cell[0] : "";
const withoutFormulas = (cells: readonly unknown[]) =>
  cells.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? "" : cell));

/** The fixed texts of a row or column together. */
const fingerprint = (cells: readonly unknown[]): string =>
  cells
    .filter((cell) => cell !== "" && cell !== null && cell !== undefined)
    .map(String)
    .join("|");

/** Matches what is there with what was written, in order; what does not match is the user's. */
function alignKeys(
  written: readonly (readonly [key: string, fingerprint: string])[],
  found: readonly string[],
): string[] {
  let from = 0;
  return found.map((foundFingerprint, i) => {
    const place = written.findIndex(
      ([, writtenFingerprint], k) => k >= from && writtenFingerprint === foundFingerprint,
    );
    if (place === -1) return `${FOREIGN}${i}`;
    from = place + 1;
    return must(written[place])[0];
  });
}
