import { listen } from "../events";

/**
 * Reports every change in a table with its id, and every table or sheet added or removed with null.
 * @returns stops the reporting
 */
export function reportChanges(notify: (tableId: string | null) => void): () => void {
  const report = async () => notify(null);
  return listen(({ workbook: { worksheets, tables } }) => [
    tables.onChanged.add(async ({ tableId }) => notify(tableId)),
    tables.onAdded.add(report),
    tables.onDeleted.add(report),
    worksheets.onAdded.add(report),
    worksheets.onDeleted.add(report),
  ]);
}
