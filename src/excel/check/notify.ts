import type { PlanChange } from "../../work/check/kinds";
import { listen } from "../events";
import { execute } from "../execution";

/** Whether this Excel reports that a sheet is renamed. */
const reportsRenames = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.17");

/**
 * Reports every change of cell content, and every sheet that was recalculated: a plan of formulas changes without anyone
 * changing a cell of it. Also that a sheet is gone or renamed. What this add-in itself writes is not reported; the
 * recalculation that follows is.
 * @param failed called if this Excel reports nothing
 */
export function reportChanges(notify: (change: PlanChange) => void, failed: () => void): () => void {
  const nameWatch = makeNameWatch(notify);
  const subscribe = ({ workbook: { worksheets } }: Excel.RequestContext) => [
    worksheets.onChanged.add(async ({ worksheetId, address, changeType, triggerSource }) => {
      if (triggerSource === "ThisLocalAddin") return;
      notify({
        sheetId: worksheetId,
        address,
        shifts: changeType !== "RangeEdited",
        sheetGone: false,
      });
    }),
    worksheets.onCalculated.add(async ({ worksheetId }) =>
      notify({ sheetId: worksheetId, address: "", shifts: false, sheetGone: false }),
    ),
    worksheets.onDeleted.add(async ({ worksheetId }) =>
      notify({ sheetId: worksheetId, address: "", shifts: true, sheetGone: true }),
    ),
    reportsRenames()
      ? worksheets.onNameChanged.add(async ({ worksheetId, nameAfter }) =>
          nameWatch.seen(worksheetId, nameAfter),
        )
      : worksheets.onSelectionChanged.add(async ({ worksheetId }) => nameWatch.ask(worksheetId)),
  ];
  return listen(subscribe, failed);
}

/** Reports a sheet name once. An Excel that does not report renames is asked when the user selects another cell. */
function makeNameWatch(notify: (change: PlanChange) => void) {
  const names = new Map<string, string>();
  const seen = (sheetId: string, sheetName: string): void => {
    if (names.get(sheetId) === sheetName) return;
    names.set(sheetId, sheetName);
    notify({ sheetId, address: "", shifts: false, sheetGone: false, sheetName });
  };
  return {
    seen,
    async ask(sheetId: string): Promise<void> {
      try {
        seen(sheetId, await readName(sheetId));
      } catch {
        // The next check reads the name anyway.
        return;
      }
    },
  };
}

function readName(sheetId: string): Promise<string> {
  return execute(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
}
