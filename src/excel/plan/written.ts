import { withSheet } from "../../sheet/address";
import { differences } from "../../work/plan/sheet/differences";
import type { WrittenPlan } from "../../work/plan/workbook";
import { readState } from "./state";

/** See PlanWorkbook.readWritten. */
export async function readWritten(context: Excel.RequestContext): Promise<readonly WrittenPlan[]> {
  const { plans } = await readState(context);
  return plans.flatMap(({ plan, boxes }): WrittenPlan[] => {
    const table = boxes.find(({ kind, box }) => kind === "plan" && box.table);
    if (!table) return [];
    return [
      {
        scenario: plan.scenario,
        sheet: table.sheet,
        table: table.box.workbookName,
        writtenOn: plan.writtenOn,
        differences: differences(plan, table.box, table, table.axes).map((difference) =>
          "address" in difference
            ? { ...difference, address: withSheet(table.sheet, difference.address) }
            : difference,
        ),
      },
    ];
  });
}
