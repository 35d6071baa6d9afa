import { queue, type Queue } from "../parts/queue";

/** How long a change is held back, in milliseconds: whoever types does not save every letter. */
const AFTER_CHANGE = 500;

/** Always saves the last value: once per period, never two at a time, and what failed stays ready. */
export class Saver<T> {
  private last: { value: T } | null = null;
  private readonly saving: Queue;

  /** @param report gets null if it succeeded, and otherwise the error */
  constructor(write: (value: T) => Promise<void>, report: (error: unknown) => void) {
    const saveLast = async (): Promise<void> => {
      if (this.last) await write(this.last.value);
    };
    this.saving = queue(saveLast, AFTER_CHANGE, report);
  }

  /** Saves a value as soon as it is quiet for a moment. */
  saveSoon(value: T): void {
    this.last = { value };
    this.saving.soon();
  }

  /** Saves at once what is still waiting. */
  async now(): Promise<void> {
    await this.saving.now();
  }
}
