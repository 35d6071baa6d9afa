import { contains, intersect, type Zone } from "./engine";

export type ProtectionOptions = Record<string, boolean | string>;

const CELL_EDITS = new Set(["UPDATE_CELL", "CLEAR_CELL", "CLEAR_CELLS", "DELETE_CONTENT", "MOVE_RANGES"]);
/** Commands that need a permission of their own on a protected sheet. */
const PERMISSIONS: Readonly<Record<string, string>> = {
  SET_FORMATTING: "allowFormatCells",
  CLEAR_FORMATTING: "allowFormatCells",
  SET_BORDER: "allowFormatCells",
  SET_ZONE_BORDERS: "allowFormatCells",
  ADD_COLUMNS_ROWS: "allowInsertRows",
  REMOVE_COLUMNS_ROWS: "allowDeleteRows",
  ADD_MERGE: "allowFormatCells",
  REMOVE_MERGE: "allowFormatCells",
};

/** Sheet protection as Excel has it: every cell locked unless unlocked, and that only while the sheet is protected. */
export class Protection {
  private readonly sheets = new Map<string, { options: ProtectionOptions; password?: string }>();
  /** Later entries win over earlier ones, as later formatting does. */
  private readonly locks_ = new Map<string, { zone: Zone; locked: boolean }[]>();

  isProtected(sheetId: string): boolean {
    return this.sheets.has(sheetId);
  }

  options(sheetId: string): ProtectionOptions {
    return this.sheets.get(sheetId)?.options ?? {};
  }

  protect(sheetId: string, options: ProtectionOptions = {}, password?: string): void {
    this.sheets.set(sheetId, { options, ...(password ? { password } : {}) });
  }

  /** False when the password is not the right one. */
  unprotect(sheetId: string, password?: string): boolean {
    const sheet = this.sheets.get(sheetId);
    if (sheet?.password && sheet.password !== password) return false;
    this.sheets.delete(sheetId);
    return true;
  }

  setLocked(sheetId: string, zone: Zone, locked: boolean): void {
    const kept = (this.locks_.get(sheetId) ?? []).filter((entry) => !contains(zone, entry.zone));
    this.locks_.set(sheetId, [...kept, { zone, locked }]);
  }

  lockZones(sheetId: string): readonly { zone: Zone; locked: boolean }[] {
    return this.locks_.get(sheetId) ?? [];
  }

  /** true, false, or null for a zone with both. */
  locked(sheetId: string, zone: Zone): boolean | null {
    const entries = this.lockZones(sheetId).filter((entry) => intersect(entry.zone, zone));
    const last = entries.at(-1);
    if (!last) return true;
    if (contains(last.zone, zone)) return last.locked;
    if (entries.every((entry) => entry.locked)) return true;
    let locked = false;
    let unlocked = false;
    for (let row = zone.top; row <= zone.bottom; row++)
      for (let col = zone.left; col <= zone.right; col++) {
        const cell = { left: col, right: col, top: row, bottom: row };
        if (entries.filter((entry) => contains(entry.zone, cell)).at(-1)?.locked ?? true) locked = true;
        else unlocked = true;
        if (locked && unlocked) return null;
      }
    return locked;
  }

  /** Does protection stand in the way of writing into this zone? */
  locks(sheetId: string, zone: Zone): boolean {
    return this.isProtected(sheetId) && this.locked(sheetId, zone) !== false;
  }

  forbids(sheetId: string, command: string, zones: readonly Zone[]): boolean {
    if (CELL_EDITS.has(command)) return zones.some((zone) => this.locks(sheetId, zone));
    const permission = PERMISSIONS[command];
    return permission !== undefined && this.options(sheetId)[permission] !== true;
  }
}
