/** Names of the tables with own amounts; the sheets they are on have the same names. */
export const AMOUNTS_TABLE = "POK_Bedragen";

export const ARCHIVE_TABLE = "POK_Bedragen_Archief";

/** A raming in the form of POK_Bedragen, with a written plan; that of a second plan has a sequence number. */
export const RAMING_TABLE = "POK_Raming";

/** The table of a written plan; a second plan has one with a number. */
export const PLAN_TABLE = "POK_Plan";
const isPlan = new RegExp(`^${PLAN_TABLE}(?:_\\d+)?$`, "i");

/** Whether a table with this name is the table with lasten of a written plan. */
export const isPlanTable = (table: string): boolean => isPlan.test(table);
