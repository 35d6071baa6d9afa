/**
 * Reads row numbers such as “12, 15-18”.
 * @param first and @param last the rows that exist
 * @returns the numbers, ascending; null if the text is something else or a row does not exist
 */
export function readRowNumbers(text: string, first: number, last: number): number[] | null {
  const numbers = new Set<number>();
  for (const part of text.split(/[,;]/).map((piece) => piece.trim())) {
    if (part === "") continue;
    const found = /^(\d+)(?:\s*[-–]\s*(\d+))?$/.exec(part);
    if (!found) return null;
    const from = Number(found[1]);
    const until = Number(found[2] ?? found[1]);
    if (from < first || until > last || from > until) return null;
    for (let number = from; number <= until; number++) numbers.add(number);
  }
  return [...numbers].sort((a, b) => a - b);
}

/** Row numbers with ranges, such as “12, 15-18”. @param numbers ascending */
export function formatRowNumbers(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges[ranges.length - 1];
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, until]) => (from === until ? String(from) : `${from}-${until}`)).join(", ");
}
