import { SETTINGS_FORMAT, type Settings } from "../../work/gemeente/settings";
import { toStored } from "../../work/stored";
import { executeWrite } from "../execution";
import { loadPart, savePart } from "../storage";

/** See AmountsWorkbook.save. */
export const save = (settings: Settings): Promise<void> =>
  executeWrite(async (context) => {
    const found = await loadPart(context, "gemeente");
    savePart(context, "gemeente", found, toStored(SETTINGS_FORMAT, settings));
    await context.sync();
  });
