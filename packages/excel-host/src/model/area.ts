import { parseZone, splitAddress, zoneAddress } from "../address";
import type { WorkbookDocument } from "../document";
import { MAX_COLS, MAX_ROWS, type Zone } from "../engine";
import { ApiObject } from "../richapi/base";
import { invalidArgument, itemNotFound } from "../richapi/errors";

/** Cells of one sheet. A range is such an area; what needs no more than the place of cells asks for no range. */
export interface Area {
  readonly doc: WorkbookDocument;
  readonly sheetId: string;
  readonly zone: Zone;
}

/** A range, for those that hand it on and do not make one. */
export type RangeNode = Area & ApiObject;

export const isRange = (given: unknown): given is RangeNode =>
  given instanceof ApiObject && given.className === "Range";

/** Cells by address: "A1:B2", "Blad!A:C", or the name of a range; a range is given back as it is. */
export function areaAt(doc: WorkbookDocument, address: unknown, sheetId: string, location: string): Area {
  if (isRange(address)) return address;
  if (typeof address !== "string") throw invalidArgument(location);
  const { sheet, reference } = splitAddress(address);
  const named = sheet === null ? doc.getters.getNamedRange(reference) : undefined;
  if (named) return { doc, sheetId: named.range.sheetId, zone: named.range.zone };
  const owner = sheet === null ? sheetId : doc.getters.getSheetIdByName(sheet);
  if (!owner) throw itemNotFound(location);
  const zone = parseZone(reference);
  if (!zone) throw invalidArgument(location);
  return { doc, sheetId: owner, zone };
}

export function checkedZone(zone: Zone, location: string): Zone {
  const whole = [zone.left, zone.right, zone.top, zone.bottom].every(Number.isInteger);
  const inside = zone.left >= 0 && zone.top >= 0 && zone.right < MAX_COLS && zone.bottom < MAX_ROWS;
  if (!whole || !inside || zone.left > zone.right || zone.top > zone.bottom) throw invalidArgument(location);
  return zone;
}

/** What the grid needs to hold a reference to these cells. */
export const rangeData = ({ doc, sheetId, zone }: Area): object =>
  doc.getters.getRangeDataFromZone(sheetId, doc.clip(sheetId, zone) ?? zone);

export function absoluteAddress({ doc, sheetId, zone }: Area): string {
  const address = doc.address(sheetId, zone);
  return address.slice(0, address.lastIndexOf("!") + 1) + zoneAddress(zone, true);
}

/** The whole rows or columns that these cells lie in. */
export const entire = ({ zone }: Area, dimension: "ROW" | "COL"): Zone =>
  dimension === "ROW" ? { ...zone, left: 0, right: MAX_COLS - 1 } : { ...zone, top: 0, bottom: MAX_ROWS - 1 };
