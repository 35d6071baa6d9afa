import { isSameContent } from "../../work/check/content";
import type { Check } from "../../work/check/kinds";
import { WorkbookError } from "../../sheet/obstacle";
import { type Target } from "../../sheet/target";
import { readLocationIn } from "./read";

/**
 * The plan must still be as it was checked; otherwise marks end up at the wrong cells.
 * @returns where the plan is now: its sheet may have another name
 * @throws {WorkbookError} `planChanged`
 */
export async function requireUnchanged(
  context: Excel.RequestContext,
  { location, raster }: Pick<Check, "location" | "raster">,
): Promise<Target> {
  const now = await readLocationIn(context, location);
  const { target } = now.location;
  if (
    target.row !== location.target.row ||
    target.column !== location.target.column ||
    !isSameContent(now.raster, raster)
  )
    throw new WorkbookError({ kind: "planChanged" });
  return target;
}

/** @throws {WorkbookError} if the sheet is hidden or its protection does not allow formatting */
export async function requireFormatting(context: Excel.RequestContext, sheetId: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet.load("name,visibility");
  sheet.protection.load("protected,options");
  await context.sync();
  if (sheet.visibility !== "Visible") throw new WorkbookError({ kind: "sheetHidden", sheet: sheet.name });
  if (sheet.protection.protected && sheet.protection.options.allowFormatCells !== true)
    throw new WorkbookError({ kind: "formatProtected", sheet: sheet.name });
}
