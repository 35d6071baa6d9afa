import { execute, type StepwiseOptions, type ProgressState } from "../../../sheet/stepwise";
import { readXml, type XmlRecipient } from "../zip/readXml";
import type { ZipPackage } from "../zip/zipPackage";

/** The user aborted the reading. */
export class Aborted extends Error {}

/** Reads parts of a package, with one progress (in bytes) over all parts that are expected. */
export class Reader {
  private processed = 0;
  private total = 0;

  constructor(
    readonly zipPackage: ZipPackage,
    private readonly progress: StepwiseOptions,
  ) {}

  /** Says beforehand which parts will be read; what was read before does not count. */
  expected(paths: readonly string[]): void {
    this.total = paths.reduce((sum, path) => sum + this.zipPackage.size(path), 0);
  }

  /**
   * Reads one part.
   * @param what what the part is called in an error sentence
   * @throws {Aborted}
   * @throws {PokError} `ongeldig` if it is missing, damaged or too large
   */
  async read(path: string, what: string, recipient: XmlRecipient): Promise<void> {
    const pieces = await this.zipPackage.read(path, what, this.progress.signal);
    if (pieces === null) throw new Aborted();
    await this.perform(this.countProgress(readXml(pieces, what, recipient)));
  }

  /**
   * Does work in steps, yielding in between.
   * @throws {Aborted}
   */
  async perform<T>(steps: Generator<unknown, T, void>): Promise<T> {
    const outcome = await execute(this.withState(steps), this.progress);
    if (outcome === null) throw new Aborted();
    return outcome.value;
  }

  private *countProgress(steps: Iterable<number>): Generator<void, void, void> {
    const before = this.processed;
    for (const bytes of steps) {
      if (this.total > 0) this.processed = before + bytes;
      yield;
    }
  }

  private *withState<T>(steps: Generator<unknown, T, void>): Generator<ProgressState, { value: T }, void> {
    for (;;) {
      const step = steps.next();
      if (step.done) return { value: step.value };
      yield { processed: this.processed, total: Math.max(this.total, 1) };
    }
  }
}
