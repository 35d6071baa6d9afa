import { fullAddress, type Rectangle } from "./address";

/** A rectangle on a sheet, which is found by id so that renaming does no harm. */
export interface Target extends Rectangle {
  sheetId: string;
  sheet: string;
}

/** The address as a user reads it. */
export const targetAddress = (target: Target): string => fullAddress(target.sheet, target);
