const MAX_UPPER_HEADERS = 3;
const MAX_LOWER_HEADERS = 3;

export type Parts<Part> = readonly (Part | null)[];

/** How the rows of a header are to be read and merged. */
interface HeaderRows<Part> {
  readRow(cells: readonly unknown[]): Parts<Part>;
  /** Whether what stands in a row above can belong to a header. */
  completes(filled: readonly Part[]): boolean;
  isSubHeader(below: Parts<Part>, parts: Parts<Part>): boolean;
  layAbove(above: Parts<Part>, parts: Parts<Part>): Parts<Part>;
  /** Whether a header cell stands above amounts, of one year. */
  headsAmounts(part: Part): boolean;
  isNumber(part: Part): boolean;
}

/** What stands where an amount belongs and is no word of a header. */
const AMOUNT_LIKE =
  /\d|^(?:p\.?\s?m\.?|n\.?\s?v\.?\s?t\.?|n\.?\s?n\.?\s?b\.?|nihil|geen|onbekend|x|[-‐‑‒–—−.]+)$/i;

/**
 * Completes a header row with the rows above and below that belong to it, however many.
 * @param basis row index of the header row, from 0
 * @returns the first and last row index of the header, and what it says per column
 */
export function extendHeader<Part extends { text: string }>(
  raster: readonly (readonly unknown[])[],
  basis: number,
  searchBelow: boolean,
  grammar: HeaderRows<Part>,
): { from: number; until: number; parts: Parts<Part> } {
  const { completes, isSubHeader, layAbove } = grammar;
  const readRow = (row: number) => grammar.readRow(raster[row] ?? []);
  let parts: Parts<Part> = readRow(basis);
  let [from, until] = [basis, basis];
  for (let i = basis - 1; i >= 0 && basis - i <= MAX_UPPER_HEADERS; i--) {
    const above = readRow(i);
    const filled = above.filter((part) => part !== null);
    const belongs = completes(filled) ? !isTitle(filled, above, parts) : isUnlabelled(above, parts, grammar);
    if (!belongs) break;
    parts = layAbove(above, parts);
    from = i;
  }
  for (let i = basis + 1; searchBelow && i <= basis + MAX_LOWER_HEADERS; i++) {
    const below = readRow(i);
    if (!isSubHeader(below, parts) && !isUnlabelled(below, parts, grammar)) break;
    parts = layAbove(parts, below);
    until = i;
  }
  return { from, until, parts };
}

/**
 * A row without a label, of texts above or below the headings of the amounts, is part of the header whatever its words are:
 * one unknown word never throws the row away.
 */
function isUnlabelled<Part extends { text: string }>(
  row: Parts<Part>,
  parts: Parts<Part>,
  { headsAmounts, isNumber }: HeaderRows<Part>,
): boolean {
  const first = parts.findIndex((part) => part !== null && headsAmounts(part));
  if (first === -1) return false;
  const own = new Set<string>();
  for (const [k, part] of row.entries()) {
    if (part === null || part.text === parts[k]?.text) continue;
    if (k < first || isNumber(part) || AMOUNT_LIKE.test(part.text)) return false;
    own.add(part.text);
  }
  return own.size > 1;
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
