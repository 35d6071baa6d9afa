import type { PlanChange } from "../../work/check/kinds";
import { listen } from "../events";
import { execute } from "../execution";

/** Whether this Excel reports that a sheet gets another name. */
const reportsNames = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.17");

/**
 * Reports every change of cell content, and every sheet that was recalculated: a plan of formulas changes without anyone
 * changing a cell of it. Also that a sheet is gone or renamed. What this add-in itself writes is not reported; that the sheet
 * was recalculated afterwards is.
 * @param failed hears that this Excel reports nothing
 */
export function reportChange(notify: (change: PlanChange) => void, failed: () => void): () => void {
  const nameWatch = makeNameWatch(notify);
  const subscribe = ({ workbook: { worksheets } }: Excel.RequestContext) => [
    worksheets.onChanged.add(async ({ worksheetId, address, changeType, triggerSource }) => {
      if (triggerSource === "ThisLocalAddin") return;
      notify({
        sheetId: worksheetId,
        address: address,
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
    reportsNames()
      ? worksheets.onNameChanged.add(async ({ worksheetId, nameAfter }) =>
          nameWatch.seen(worksheetId, nameAfter),
        )
      : worksheets.onSelectionChanged.add(async ({ worksheetId }) => nameWatch.look(worksheetId)),
  ];
  return listen(subscribe, failed);
}

/** Reports a sheet name once. An Excel that says nothing about it is asked when the user picks a cell again. */
function makeNameWatch(notify: (change: PlanChange) => void) {
  const nameList = new Map<string, string>();
  const seen = (sheetId: string, sheetName: string): void => {
    if (nameList.get(sheetId) === sheetName) return;
    nameList.set(sheetId, sheetName);
    notify({ sheetId, address: "", shifts: false, sheetGone: false, sheetName });
  };
  return {
    seen,
    async look(sheetId: string): Promise<void> {
      try {
        seen(sheetId, await readName(sheetId));
      } catch {
        // If it fails now, the name will be there at the next check.
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
