const MAX_UPPER_HEADERS = 2;

type Parts<Part> = readonly (Part | null)[];

/** How the rows of a header are to be read and merged. */
interface HeaderRows<Part> {
  read(cell: unknown): Part | null;
  /** Whether what stands in a row above can belong to a header. */
  completes(filled: readonly Part[]): boolean;
  isSubHeader(below: Parts<Part>, parts: Parts<Part>): boolean;
  layAbove(above: Parts<Part>, parts: Parts<Part>): Parts<Part>;
}

/**
 * Completes a header row with at most two rows above and one below.
 * @param basis row index of the header row, from 0
 * @returns the first and last row index of the header, and what it says per column
 */
export function extendHeader<Part extends { text: string }>(
  raster: readonly (readonly unknown[])[],
  basis: number,
  searchBelow: boolean,
  { read, completes, isSubHeader, layAbove }: HeaderRows<Part>,
): { from: number; until: number; parts: Parts<Part> } {
  const readRow = (row: number) => Array.from(raster[row] ?? [], read);
  let parts: Parts<Part> = readRow(basis);
  let [from, until] = [basis, basis];
  for (let i = basis - 1; i >= 0 && basis - i <= MAX_UPPER_HEADERS; i--) {
    const above = readRow(i);
    const filled = above.filter((part) => part !== null);
    if (!completes(filled) || isTitle(filled, above, parts)) break;
    parts = layAbove(above, parts);
    from = i;
  }
  const below = readRow(basis + 1);
  if (searchBelow && isSubHeader(below, parts)) {
    parts = layAbove(parts, below);
    until = basis + 1;
  }
  return { from, until, parts };
}

/** A title is one text, at the front; it does not belong to the header. */
function isTitle<Part extends { text: string }>(
  filled: readonly Part[],
  above: Parts<Part>,
  parts: Parts<Part>,
): boolean {
  const first = (line: Parts<Part>) => line.findIndex((part) => part !== null);
  return new Set(filled.map(({ text }) => text)).size < 2 && first(above) <= first(parts);
}
