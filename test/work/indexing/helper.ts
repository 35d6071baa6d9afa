import type { IndexCell, IndexRequest, IndexView, Place } from "../../../src/work/indexing";

export const REQUEST: IndexRequest = {
  component: "totaal",
  editie: "mev",
  from: 2022,
  to: 2025,
  place: "itself",
};

/** A cell as Excel gives it; a formula comes with its value. */
export function cell(
  row: number,
  column: number,
  content: string | number | boolean,
  { value = content, notation = "#,##0", kind }: { value?: unknown; notation?: string; kind?: string } = {},
): IndexCell {
  const kinds: Record<string, string> = { number: "Double", boolean: "Boolean", string: "String" };
  return {
    row,
    column,
    formula: content,
    formulaLocal: String(content),
    value,
    kind: kind ?? (content === "" ? "Empty" : kinds[typeof value]!),
    notation,
    text: String(value),
  };
}

/** A selection of one column from B5. */
export function view(cells: readonly IndexCell[], place: Place = "itself"): IndexView {
  const source = { sheetId: "b1", sheet: "Begroting", row: 4, column: 1, rows: cells.length, columns: 1 };
  const shift = place === "itself" ? 0 : 1;
  return {
    place,
    source,
    target: { ...source, column: source.column + shift },
    obstacle: null,
    filled: 0,
    examples: [],
    fingerprint: "",
    cells,
    origin: { indexed: [], notFollowed: [] },
    shift,
    decimalMark: ",",
  };
}
