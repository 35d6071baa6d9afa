/** The table with own amounts; the sheet of each table here has the same name. */
export const AMOUNTS_TABLE = "POK_Bedragen";

export const ARCHIVE_TABLE = "POK_Bedragen_Archief";

/** A raming in the form of POK_Bedragen, written with a plan; that of a second plan is numbered. */
export const RAMING_TABLE = "POK_Raming";

/** The table of a written plan; that of a second plan is numbered. */
export const PLAN_TABLE = "POK_Plan";
const isPlan = new RegExp(`^${PLAN_TABLE}(?:_\\d+)?$`, "i");

/** Whether a table with this name is the table with lasten of a written plan. */
export const isPlanTable = (table: string): boolean => isPlan.test(table);
