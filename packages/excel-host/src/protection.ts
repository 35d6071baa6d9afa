import type { Zone } from "./engine";
import { ZoneMap } from "./zoneMap";

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
  readonly lockedCells = new ZoneMap<boolean>(true);

  isProtected(sheetId: string): boolean {
    return this.sheets.has(sheetId);
  }

  options(sheetId: string): ProtectionOptions {
    return this.sheets.get(sheetId)?.options ?? {};
  }

  protect(sheetId: string, options: ProtectionOptions = {}, password?: string): void {
    this.sheets.set(sheetId, { options, ...(password ? { password } : {}) });
  }

  password(sheetId: string): string | undefined {
    return this.sheets.get(sheetId)?.password;
  }

  /** False when the password is not the right one. */
  unprotect(sheetId: string, password?: string): boolean {
    const needed = this.password(sheetId);
    if (needed && needed !== password) return false;
    this.sheets.delete(sheetId);
    return true;
  }

  /** Does protection stand in the way of writing into this zone? */
  locks(sheetId: string, zone: Zone): boolean {
    return this.isProtected(sheetId) && this.lockedCells.get(sheetId, zone) !== false;
  }

  forbids(sheetId: string, command: string, zones: readonly Zone[]): boolean {
    if (CELL_EDITS.has(command)) return zones.some((zone) => this.locks(sheetId, zone));
    const permission = PERMISSIONS[command];
    return permission !== undefined && this.options(sheetId)[permission] !== true;
  }
}
