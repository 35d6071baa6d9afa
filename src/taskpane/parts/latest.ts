/** Work of which only the newest counts, such as reading what is selected now. */
export interface Latest {
  /**
   * Does the work and then shows its outcome, unless newer work has started meanwhile.
   * An error of the newest work comes out; what happens in outdated work concerns nobody any more.
   * @param work its signal is aborted as soon as it is outdated
   */
  run<T>(
    work: (signal: AbortSignal) => Promise<T>,
    show: (outcome: T, signal: AbortSignal) => void | Promise<void>,
  ): Promise<void>;
  /** Outdates what is running, with nothing in its place. */
  outdate(): void;
}

/** Latest wins. */
export function latest(): Latest {
  let newest = new AbortController();
  const outdate = (): void => newest.abort();
  return {
    outdate,
    async run(work, show) {
      outdate();
      newest = new AbortController();
      const { signal } = newest;
      try {
        const outcome = await work(signal);
        if (!signal.aborted) await show(outcome, signal);
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    },
  };
}
