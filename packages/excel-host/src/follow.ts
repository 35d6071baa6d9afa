import { parseZone, quoteSheet, splitAddress, zoneAddress } from "./address";
import type { Getters } from "./engine";
import type { Protection } from "./protection";
import type { Shift } from "./shift";
import type { PageSetup, StoredComment, StoredName, StoredNote } from "./stored";
import type { ZoneMap } from "./zoneMap";

/** What a document keeps of cells beside the grid. */
interface Kept {
  readonly getters: Getters;
  readonly indents: ZoneMap<number>;
  readonly fontNames: ZoneMap<string>;
  readonly protection: Protection;
  readonly comments: StoredComment[];
  readonly notes: StoredNote[];
  readonly storedNames: StoredName[];
  readonly pageSetups: Map<string, PageSetup>;
}

/** It goes along with the cells. */
export function followCells(kept: Kept, shift: Shift): void {
  for (const map of [kept.indents, kept.fontNames, kept.protection.lockedCells]) map.follow(shift);
  for (const list of [kept.comments, kept.notes])
    for (const entry of list.filter(({ sheetId }) => sheetId === shift.sheetId)) {
      const zone = shift.move({ left: entry.col, right: entry.col, top: entry.row, bottom: entry.row });
      if (zone) Object.assign(entry, { col: zone.left, row: zone.top });
      else list.splice(list.indexOf(entry), 1);
    }
  for (const name of kept.storedNames) name.formula = followed(name.formula, shift, kept.getters);
  const page = kept.pageSetups.get(shift.sheetId);
  if (page) kept.pageSetups.set(shift.sheetId, { ...page, ...printed(page, shift) });
}

/** The address of a name of one sheet; a formula that is no address is left as it is. */
function followed(formula: string, shift: Shift, getters: Getters): string {
  const { sheet, reference } = splitAddress(formula);
  const zone = parseZone(reference);
  if (sheet === null || !zone || getters.getSheetIdByName(sheet) !== shift.sheetId) return formula;
  const moved = shift.move(zone);
  return moved ? `=${quoteSheet(sheet)}!${zoneAddress(moved, true)}` : "=#REF!";
}

/** The cells that are printed, and repeated on each page, after cells have moved. */
function printed(page: PageSetup, shift: Shift): Partial<PageSetup> {
  const follow = (address: string | null): string | null => {
    const zone = address === null ? null : parseZone(address);
    const moved = zone && shift.move(zone);
    return moved ? zoneAddress(moved) : null;
  };
  return {
    printArea: follow(page.printArea),
    titleRows: follow(page.titleRows),
    titleColumns: follow(page.titleColumns),
  };
}
