import type { PlanLine } from "../reading/plan/kinds";

export interface LineGroups {
  /** Plan lines equal to an earlier one, with that earlier one. */
  repeats: readonly { line: PlanLine; first: PlanLine }[];
  /**
   * The series (the same line over the years) with at least `minimum` amounts, the largest at least `ratio` times the
   * smallest.
   */
  deviatingSeries(minimum: number, ratio: number): readonly (readonly PlanLine[])[];
}

/**
 * Groups plan lines that differ only in year and amount; lines without an amount, with 0 and totals are left out. A hash
 * table of numbers instead of text keys keeps a plan of 100,000 lines a matter of milliseconds.
 */
export function groupLines(lines: readonly PlanLine[]): LineGroups {
  const taakvelden = new Numbering();
  const descriptions = new Numbering();
  const tableSize = 2 ** Math.ceil(Math.log2(Math.max(lines.length, 1) * 2));
  const seriesTable = new Int32Array(tableSize);
  const lineTable = new Int32Array(tableSize);
  const fingerprint = new Int32Array(lines.length);
  const description = new Int32Array(lines.length);
  const seriesOf = new Int32Array(lines.length).fill(-1);
  const first: number[] = [];
  const count: number[] = [];
  const smallest: number[] = [];
  const largest: number[] = [];
  const repeats: { line: PlanLine; first: PlanLine }[] = [];

  /** The series of plan line i, a new one if need be. */
  const findSeries = (i: number): number => {
    let slot = mix(fingerprint[i]!, description[i]!) & (tableSize - 1);
    for (; seriesTable[slot] !== 0; slot = (slot + 1) & (tableSize - 1)) {
      const series = seriesTable[slot]! - 1;
      const other = first[series]!;
      if (fingerprint[other] === fingerprint[i] && description[other] === description[i]) return series;
    }
    seriesTable[slot] = first.push(i);
    count.push(0);
    smallest.push(Infinity);
    largest.push(0);
    return first.length - 1;
  };
  /** The index of an earlier plan line equal to i, or -1. */
  const findEqual = (i: number, { year, amount }: PlanLine): number => {
    let slot = mix(mix(seriesOf[i]!, year ?? 0), amount! | 0) & (tableSize - 1);
    for (; lineTable[slot] !== 0; slot = (slot + 1) & (tableSize - 1)) {
      const other = lineTable[slot]! - 1;
      const line = lines[other]!;
      if (seriesOf[other] === seriesOf[i] && line.year === year && line.amount === amount) return other;
    }
    lineTable[slot] = i + 1;
    return -1;
  };

  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.amount === null || line.amount === 0 || line.total !== null) continue;
    fingerprint[i] = fingerprintOf(line, taakvelden);
    description[i] = descriptions.number(line.description);
    const series = findSeries(i);
    seriesOf[i] = series;
    const size = Math.abs(line.amount);
    count[series]!++;
    if (size < smallest[series]!) smallest[series] = size;
    if (size > largest[series]!) largest[series] = size;
    const equal = findEqual(i, line);
    if (equal !== -1) repeats.push({ line, first: lines[equal]! });
  }

  return {
    repeats,
    deviatingSeries(minimum, ratio) {
      const sought = new Map<number, PlanLine[]>();
      for (let series = 0; series < count.length; series++) {
        if (count[series]! >= minimum && largest[series]! >= smallest[series]! * ratio)
          sought.set(series, []);
      }
      if (sought.size > 0) lines.forEach((line, i) => sought.get(seriesOf[i]!)?.push(line));
      return [...sought.values()];
    },
  };
}

const KANAAL_NUMBER = { AU: 1, DU: 2, RIJK: 3, OPEN: 4 } as const;

/** Actielijn, kind, aard, kanaal and taakveld in one number. */
function fingerprintOf({ actielijn, kind, aard, kanaal, taakveld }: PlanLine, taakvelden: Numbering): number {
  const aardNumber = aard === null ? 0 : aard === "structureel" ? 1 : 2;
  const kanaalNumber = kanaal === null ? 0 : KANAAL_NUMBER[kanaal];
  const taakveldNumber = taakveld === null ? 0 : taakvelden.number(taakveld);
  return (
    (taakveldNumber << 10) |
    (kanaalNumber << 7) |
    (aardNumber << 5) |
    (kind === "baten" ? 16 : 0) |
    (actielijn ?? 0)
  );
}

/** Hashes two numbers, so that consecutive lines do not end up near each other. */
function mix(a: number, b: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return h ^ (h >>> 16);
}

/** Gives each text a number from 1; remembers the last, as texts in a plan often repeat. */
class Numbering {
  private readonly numbers = new Map<string, number>();
  private last: string | null = null;
  private lastNumber = 0;
  number(text: string): number {
    if (text === this.last) return this.lastNumber;
    let number = this.numbers.get(text);
    if (number === undefined) this.numbers.set(text, (number = this.numbers.size + 1));
    this.last = text;
    this.lastNumber = number;
    return number;
  }
}
