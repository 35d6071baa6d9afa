import { listen } from "../events";

/**
 * Reports every change of cell content and every sheet added or removed, but not what this add-in itself writes in cells. An
 * Excel that does not say who wrote (before ExcelApi 1.14) reports that too.
 * @returns stops the reporting
 */
export function reportChanges(notify: () => void): () => void {
  const report = async () => notify();
  return listen(({ workbook: { worksheets } }) => [
    worksheets.onChanged.add(async ({ triggerSource }) => {
      if (triggerSource !== "ThisLocalAddin") notify();
    }),
    worksheets.onAdded.add(report),
    worksheets.onDeleted.add(report),
  ]);
}
