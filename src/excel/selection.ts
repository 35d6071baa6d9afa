import { listen } from "./events";

/** Reports every change of the selection, also to another sheet. @returns stops the reporting */
export function reportSelection(notify: () => void): () => void {
  const report = async () => notify();
  return listen(({ workbook: { worksheets } }) => [
    worksheets.onSelectionChanged.add(report),
    worksheets.onActivated.add(report),
  ]);
}
