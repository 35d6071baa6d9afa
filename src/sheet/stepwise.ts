export interface StepwiseOptions {
  /** Called at most once per time slice. */
  onProgress?: (state: ProgressState) => void;
  signal?: { readonly aborted: boolean };
  /** Lets the page draw and the user cancel. */
  pause: () => Promise<void>;
  /** Milliseconds of work between two pauses. */
  timeSlice?: number;
}

const TIME_SLICE = 40;

/**
 * Does stepwise work to the end, with pauses in between.
 * @returns the outcome, or null if the work was aborted
 */
export async function execute<T>(
  steps: Generator<ProgressState, T, void>,
  { onProgress, signal, pause, timeSlice = TIME_SLICE }: StepwiseOptions,
): Promise<T | null> {
  let start = Date.now();
  for (;;) {
    if (signal?.aborted) {
      steps.return(undefined as T);
      return null;
    }
    const step = steps.next();
    if (step.done) return step.value;
    if (Date.now() - start < timeSlice) continue;
    onProgress?.(step.value);
    await pause();
    start = Date.now();
  }
}

/** Does stepwise work in one go. */
export function runToEnd<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export interface ProgressState {
  /** Rows read; for a file bytes, for text characters. */
  processed: number;
  total: number;
}
