/** Work of which only the newest matters, such as reading the selection. */
export interface Latest {
  /**
   * Does the work and then shows its outcome, unless newer work has started meanwhile.
   * Throws an error of the newest work; one of outdated work is ignored.
   * @param work its signal is aborted as soon as it is outdated
   */
  run<T>(
    work: (signal: AbortSignal) => Promise<T>,
    show: (outcome: T, signal: AbortSignal) => void | Promise<void>,
  ): Promise<void>;
  /** Outdates running work without starting other work. */
  outdate(): void;
}

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
