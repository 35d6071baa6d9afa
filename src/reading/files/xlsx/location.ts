import { columnOf, MAX_ROWS, type Rectangle } from "../../../sheet/address";

/** The rectangle for a range such as “A1:C3”, or null if it is none. */
export function rangeOf(address: string): Rectangle | null {
  const corners = address.split(":").map((corner) => {
    const [, letters, figures] = /^([A-Z]{1,3})(\d{1,7})$/.exec(corner.toUpperCase()) ?? [];
    return letters ? { row: Number(figures) - 1, column: columnOf(letters) } : null;
  });
  const [first, last = first] = corners;
  if (!first || !last) return null;
  const rows = last.row - first.row + 1;
  const columns = last.column - first.column + 1;
  const valid = first.row >= 0 && first.column >= 0 && last.row < MAX_ROWS && rows > 0 && columns > 0;
  return valid ? { ...first, rows, columns } : null;
}
