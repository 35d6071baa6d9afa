/** How long a change is held back, in milliseconds: whoever types does not save every letter. */
const AFTER_CHANGE = 500;

/** Always saves the last value: once per period, never two at a time, and what failed stays ready. */
export class Saver<T> {
  private pending: { value: T } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;

  /** @param report gets null if it succeeded, and otherwise the error */
  constructor(
    private readonly write: (value: T) => Promise<void>,
    private readonly report: (error: unknown) => void,
  ) {}

  /** Saves a value as soon as it is quiet for a moment. */
  saveSoon(value: T): void {
    this.pending = { value };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.now(), AFTER_CHANGE);
  }

  /** Saves at once what is still waiting. */
  async now(): Promise<void> {
    clearTimeout(this.timer);
    // With nothing to save, flush is already done before the assignment below, and its promise would remain for good.
    if (!this.running && !this.pending) return;
    this.running ??= this.flush();
    await this.running;
  }

  private async flush(): Promise<void> {
    try {
      while (this.pending) {
        const { value } = this.pending;
        this.pending = null;
        try {
          await this.write(value);
          this.report(null);
        } catch (error) {
          this.pending ??= { value };
          this.report(error);
          break;
        }
      }
    } finally {
      this.running = null;
    }
  }
}
