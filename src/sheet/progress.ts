/** To follow and cancel work that can take long. */
export interface TaskProgress {
  /** Both in cells. */
  onProgress(processed: number, total: number): void;
  signal: AbortSignal;
}
