import { listen } from "../events";

/**
 * Reports every change in a table, and every table and sheet that is added or removed.
 * @returns stops the reporting
 */
export function reportChange(notify: (tableId: string | null) => void): () => void {
  const reporter = async () => notify(null);
  return listen(({ workbook: { worksheets, tables } }) => [
    tables.onChanged.add(async ({ tableId }) => notify(tableId)),
    tables.onAdded.add(reporter),
    tables.onDeleted.add(reporter),
    worksheets.onAdded.add(reporter),
    worksheets.onDeleted.add(reporter),
  ]);
}
