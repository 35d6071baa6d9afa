import type { Kind } from "../kinds";
import { must } from "../../../sheet/must";

/** The numbers of a row in the amount columns; 0 where there is no number. */
export type AmountVector = readonly number[];

const NOISE = 1e-6;

/** The rows of one block, to see whether a next row is their sum. */
class Block {
  private rows = 0;
  private sum: number[] = [];
  private first: AmountVector | null = null;
  /** Whether the rows vary differently over the columns: then a sum is no longer chance. */
  private ownVariation = false;

  count(vector: AmountVector): void {
    if (isZero(vector)) return;
    this.sum = vector.map((num, k) => num + (this.sum[k] ?? 0));
    this.rows++;
    if (this.first === null) this.first = vector;
    else if (!isProportional(this.first, vector)) this.ownVariation = true;
  }

  /**
   * Whether a row is exactly the sum of at least two preceding ones. For a row with a description of its own that can be chance
   * (50 + 50 = 100, every year again); then the added rows must vary differently.
   */
  isSum(vector: AmountVector, nameless: boolean): boolean {
    return (
      this.rows >= 2 &&
      (nameless || this.ownVariation) &&
      !isZero(vector) &&
      vector.every((num, k) => Math.abs(num - must(this.sum[k])) < NOISE)
    );
  }

  /** Whether a total belongs to this block, apart from rounding; a grand total or saldo does not. */
  belongsTo(vector: AmountVector): boolean {
    return this.rows > 0 && vector.every((num, k) => Math.abs(num - must(this.sum[k])) <= this.rows);
  }

  close(): void {
    this.rows = 0;
    this.sum = [];
    this.first = null;
    this.ownVariation = false;
  }
}

/** The blocks of one table: baten and lasten apart, and what does not say which, or all together. */
export class Blocks {
  private readonly all = new Block();
  private readonly perKind = { baten: new Block(), lasten: new Block() };

  count(kind: Kind | null, vector: AmountVector): void {
    this.all.count(vector);
    if (kind !== null) this.perKind[kind].count(vector);
  }

  /** A bate is never the sum of lasten; a row that does not say what it is can be the sum of either, or of all. */
  isSum(kind: Kind | null, vector: AmountVector, nameless: boolean): boolean {
    if (kind !== null) return this.perKind[kind].isSum(vector, nameless);
    return (
      this.all.isSum(vector, nameless) ||
      (nameless && (this.perKind.baten.isSum(vector, true) || this.perKind.lasten.isSum(vector, true)))
    );
  }

  /** Whether a total belongs to what stands above it, apart from rounding. */
  belongsTo(vector: AmountVector): boolean {
    return [this.all, this.perKind.baten, this.perKind.lasten].some((block) => block.belongsTo(vector));
  }

  close(): void {
    for (const block of [this.all, this.perKind.baten, this.perKind.lasten]) block.close();
  }
}

function isZero(vector: AmountVector): boolean {
  return vector.every((num) => num === 0);
}

function isProportional(a: AmountVector, b: AmountVector): boolean {
  const k = a.findIndex((num) => num !== 0);
  return a.every((num, i) => Math.abs(num * must(b[k]) - must(a[k]) * must(b[i])) < NOISE);
}
