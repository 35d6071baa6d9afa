/**
 * Does work at once and then after every report, once per period: on dragging or pasting Excel reports every cell.
 * @param subscribe registers; returns how the reports stop
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
