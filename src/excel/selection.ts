import { listen } from "./events";

/** Reports every other selection, also on another sheet. @returns stops the reporting */
export function reportSelection(notify: () => void): () => void {
  const reporter = async () => notify();
  return listen(({ workbook: { worksheets } }) => [
    worksheets.onSelectionChanged.add(reporter),
    worksheets.onActivated.add(reporter),
  ]);
}
