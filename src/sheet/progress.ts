/** Reporting progress and cancelling of work that can take long. */
export interface TaskProgress {
  /** @param done and @param total in cells */
  onProgress(processed: number, total: number): void;
  signal: AbortSignal;
}
