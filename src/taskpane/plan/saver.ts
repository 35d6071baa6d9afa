import { queue, type Queue } from "../parts/queue";

/** How long to wait after a change, in milliseconds, so that typing does not save every letter. */
const AFTER_CHANGE = 500;

/** Saves the latest value: after a pause, never two at a time, and again later if it failed. */
export class Saver<T> {
  private last: { value: T } | null = null;
  private readonly saving: Queue;

  /** @param report gets null after saving, or the error if it failed */
  constructor(write: (value: T) => Promise<void>, report: (error: unknown) => void) {
    const saveLast = async (): Promise<void> => {
      if (this.last) await write(this.last.value);
    };
    this.saving = queue(saveLast, AFTER_CHANGE, report);
  }

  /** Saves a value once no other has come for a moment. */
  saveSoon(value: T): void {
    this.last = { value };
    this.saving.soon();
  }

  /** Saves a waiting value at once. */
  async now(): Promise<void> {
    await this.saving.now();
  }
}
