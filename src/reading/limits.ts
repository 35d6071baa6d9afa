/** More cells than this are not read: a table with own amounts has a hundred times fewer. */
export const MAX_CELLS = 2_000_000;

/** A number as the Dutch write it, with all its decimals: 1.234,5. */
export function showNumber(num: number): string {
  const [whole = "", fraction] = String(num).split(".");
  const before = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return fraction === undefined ? before : `${before},${fraction}`;
}

/** A count as the Dutch write it: 2.000.000. */
export function showCount(count: number): string {
  return showNumber(count);
}
