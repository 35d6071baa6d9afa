/** Work that is asked for often and done one at a time. */
export interface Queue {
  /** Does the work as soon as nobody has asked for a moment; asked while it runs, it runs once more afterwards. */
  soon(): void;
  /** Does at once what was asked for, and waits until nothing is. */
  now(): Promise<void>;
  /** Forgets what was asked for and has not begun. */
  callOff(): void;
}

/**
 * @param wait milliseconds in which nobody may have asked
 * @param report gets null after each run that succeeded, and otherwise the error; what failed stays asked for
 */
export function queue(work: () => Promise<void>, wait: number, report: (error: unknown) => void): Queue {
  let asked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  async function flush(): Promise<void> {
    try {
      let failed = false;
      while (asked && !failed) {
        asked = false;
        try {
          await work();
          report(null);
        } catch (error) {
          asked = failed = true;
          report(error);
        }
      }
    } finally {
      // Also after a report that throws: what is asked for later must not wait for this run.
      running = null;
    }
  }

  async function now(): Promise<void> {
    clearTimeout(timer);
    // With nothing asked for, flush is already done before the assignment below, and its promise would remain for good.
    if (!running && !asked) return;
    running ??= flush();
    await running;
  }

  return {
    now,
    soon() {
      asked = true;
      clearTimeout(timer);
      timer = setTimeout(() => void now(), wait);
    },
    callOff() {
      asked = false;
      clearTimeout(timer);
    },
  };
}
