import type { Settings } from "../../work/gemeente/settings";
import { SETTINGS_FORMAT } from "../../work/gemeente/storedSettings";
import { readStored, toStored, type Stored } from "../../work/stored";
import { executeWrite } from "../execution";
import { loadPart, parsePart, savePart } from "../stored";

/** The settings in a part that is there. */
export const readSettings = (xml: string): Stored<Settings> => readStored(SETTINGS_FORMAT, parsePart(xml));

/** See AmountsWorkbook.save. */
export const saveSettings = (settings: Settings): Promise<void> =>
  executeWrite(async (context) => {
    const found = await loadPart(context, "gemeente");
    savePart(context, "gemeente", found, toStored(SETTINGS_FORMAT, settings));
    await context.sync();
  });
