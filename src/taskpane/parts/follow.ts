/**
 * Does work at once, and again when reports have stopped for a moment: on dragging or pasting Excel reports every cell.
 * @param subscribe starts the reports; returns what stops them
 * @param wait milliseconds after the last report
 * @returns stops following
 */
export function follow(
  subscribe: (notify: () => void) => () => void,
  wait: number,
  perform: () => Promise<void>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  void perform();
  const stop = subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void perform(), wait);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
