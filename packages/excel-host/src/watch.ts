import { zoneAddress } from "./address";
import { cellZone, headerZone, undoing } from "./commands";
import { intersect, union, type Getters, type Zone } from "./engine";
import type { DocumentEvent } from "./events";
import type { DocumentTables } from "./formulas/tables";
import type { GridCommand } from "./hooks";
import { realSheetName } from "./sheetNames";
import { shiftOf, type Shift } from "./shift";

const SHEET_CHANGES: Readonly<Record<string, Record<string, string>>> = {
  ADD_COLUMNS_ROWS: { ROW: "RowInserted", COL: "ColumnInserted" },
  REMOVE_COLUMNS_ROWS: { ROW: "RowDeleted", COL: "ColumnDeleted" },
};

/** On whose behalf the grid changes, and who goes along with cells that move. */
interface Origin {
  isByAddin(): boolean;
  /** Changes nobody is to hear of. */
  isSilent(): boolean;
  moved(shift: Shift): void;
}

/** Tells what the commands of the grid amount to, as events of Excel. */
export class GridWatch {
  private readonly listeners = new Set<(event: DocumentEvent) => void>();
  private readonly touched = new Map<string, { zone: Zone; changeType: string }>();
  private calculated = false;
  private shiftingCells = false;
  private lastSelection = "";
  private lastSheet: string;

  constructor(
    private readonly getters: Getters,
    private readonly tables: DocumentTables,
    private readonly origin: Origin,
  ) {
    this.lastSheet = getters.getActiveSheetId();
  }

  listen(listener: (event: DocumentEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Cells that are about to be shifted are moved by the grid one by one first. */
  before({ type }: GridCommand): void {
    if (type === "INSERT_CELL" || type === "DELETE_CELL") this.shiftingCells = true;
  }

  private emit(event: DocumentEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private touch(sheetId: string, zone: Zone, changeType: string): void {
    if (this.origin.isSilent()) return;
    const key = `${sheetId}|${changeType}`;
    const before = this.touched.get(key);
    this.touched.set(key, { changeType, zone: before ? union(before.zone, zone) : zone });
  }

  see(command: GridCommand): void {
    const isPartOfShift = this.shiftingCells && command.type === "MOVE_RANGES";
    const shift = isPartOfShift ? undefined : shiftOf(command, this.getters);
    if (shift) this.origin.moved(shift);
    const sheetId = String(command.sheetId ?? "");
    switch (command.type) {
      case "UPDATE_CELL":
        if (command.content === undefined) return;
        return this.touch(sheetId, cellZone(command), "RangeEdited");
      case "CLEAR_CELL":
        return this.touch(sheetId, cellZone(command), "RangeEdited");
      case "CLEAR_CELLS":
      case "DELETE_CONTENT":
        for (const zone of command.target as Zone[]) this.touch(sheetId, zone, "RangeEdited");
        return;
      case "ADD_COLUMNS_ROWS":
      case "REMOVE_COLUMNS_ROWS":
        return this.touch(
          sheetId,
          headerZone(command),
          SHEET_CHANGES[command.type]![String(command.dimension)]!,
        );
      case "UNDO":
        for (const undone of (command.commands as GridCommand[]).map(undoing))
          if (!this.isGrowthUndone(undone)) this.see(undone);
        return;
      case "REDO":
        return (command.commands as GridCommand[]).forEach((redone) => this.see(redone));
      case "INSERT_CELL":
      case "DELETE_CELL":
        this.shiftingCells = false;
        return;
      case "EVALUATE_CELLS":
        this.calculated = true;
        return;
      case "RENAME_SHEET":
        return this.emit({
          kind: "renamed",
          sheetId,
          nameBefore: realSheetName(String(command.oldName)),
          nameAfter: realSheetName(String(command.newName)),
        });
      case "CREATE_SHEET":
      case "DUPLICATE_SHEET":
        return this.emit({ kind: "added", sheetId: String(command.sheetIdTo ?? sheetId) });
      case "DELETE_SHEET":
        return this.emit({ kind: "deleted", sheetId });
    }
  }

  /** Rows behind the last one that is left were there in Excel all along. */
  private isGrowthUndone({ type, sheetId, dimension, elements }: GridCommand): boolean {
    if (type !== "REMOVE_COLUMNS_ROWS") return false;
    const { getters } = this;
    const size =
      dimension === "ROW" ? getters.getNumberRows(String(sheetId)) : getters.getNumberCols(String(sheetId));
    return Math.min(...(elements as number[])) >= size;
  }

  flush(): void {
    const changes = [...this.touched];
    this.touched.clear();
    for (const [key, { zone, changeType }] of changes) {
      const sheetId = key.slice(0, key.lastIndexOf("|"));
      this.emit({
        kind: "changed",
        sheetId,
        address: zoneAddress(zone),
        changeType,
        byAddin: this.origin.isByAddin(),
      });
      for (const table of this.tables.list()) {
        const part = table.sheetId === sheetId ? intersect(table.zone, zone) : null;
        if (part)
          this.emit({
            kind: "tableChanged",
            sheetId,
            tableId: table.id,
            address: zoneAddress(part),
            changeType,
          });
      }
    }
    for (const event of this.tables.cameAndWent()) this.emit(event);
    if (this.calculated || changes.length > 0) this.emitCalculated();
    this.followSelection();
  }

  private emitCalculated(): void {
    this.calculated = false;
    for (const sheetId of this.getters.getSheetIds())
      if (this.getters.getCells(sheetId).some((cell) => cell.isFormula))
        this.emit({ kind: "calculated", sheetId });
  }

  /** Called after every command, and by the grid's own update: a mere move of the selection is no command. */
  followSelection(): void {
    const sheetId = this.getters.tryGetActiveSheetId();
    if (!sheetId) return;
    if (sheetId !== this.lastSheet) {
      if (this.lastSheet) this.emit({ kind: "deactivated", sheetId: this.lastSheet });
      this.lastSheet = sheetId;
      this.emit({ kind: "activated", sheetId });
    }
    const address = zoneAddress(this.getters.getSelectedZone());
    const selection = `${sheetId}!${address}`;
    if (selection === this.lastSelection) return;
    const first = this.lastSelection === "";
    this.lastSelection = selection;
    if (!first) this.emit({ kind: "selection", sheetId, address });
  }
}
