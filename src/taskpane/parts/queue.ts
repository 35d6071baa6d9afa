/** Work that is asked for often and done one at a time. */
export interface Queue {
  /** Asks for the work: it is done once nobody has asked for a moment, and once more if it was running. */
  soon(): void;
  /** Does at once what was asked for, and waits until nothing is left. */
  now(): Promise<void>;
  /** Drops what was asked for but has not begun. */
  callOff(): void;
}

/**
 * @param wait milliseconds without asking before the work is done
 * @param report gets null after each successful run, or the error; what failed stays asked for
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
