import { cellName, quoteSheet, zoneAddress } from "./address";
import { toDutchNames, toEnglishNames } from "./dutchFunctions";
import { MAX_COLS, MAX_ROWS, NEDERLANDS, excelError, intersect, union } from "./engine";
import type { Engine, Getters, GridModel, Position, Zone } from "./engine";
import { FormatAliases } from "./formats";
import { BATCH, installPlugins, type Dispatch, type GridCommand, type GridHooks } from "./plugins";
import { ApiError, accessDenied, invalidArgument } from "./richapi/errors";
import { Protection } from "./protection";
import { ZoneMap } from "./zoneMap";

export interface StoredComment {
  id: string;
  sheetId: string;
  col: number;
  row: number;
  content: string;
  author: string;
  created: string;
  resolved: boolean;
}

/** A defined name the grid cannot hold: a constant or formula, or one that belongs to a single sheet. */
export interface StoredName {
  name: string;
  formula: string;
  sheetId: string | null;
}

export interface PageSetup {
  orientation: "Portrait" | "Landscape";
  printArea: string | null;
  titleRows: string | null;
  paperSize: number | null;
  fitWidth: number | null;
  fitHeight: number | null;
  centerHorizontally: boolean;
}

export type DocumentEvent =
  | { kind: "changed"; sheetId: string; address: string; changeType: string; byAddin: boolean }
  | { kind: "selection"; sheetId: string; address: string }
  | { kind: "activated" | "deactivated" | "added" | "deleted"; sheetId: string };

/** The file a workbook came from, and how its cells were then: what has changed since is patched into it. */
export interface SourceFile {
  bytes: Uint8Array;
  sheetNames: Map<string, string>;
  cells: Map<string, Map<string, CellSnapshot>>;
  layout: Map<string, string>;
  tables: Set<string>;
}

export interface CellSnapshot {
  content: string;
  style: string;
}

export interface DocumentOptions {
  fileName?: string;
}

const SHEET_CHANGES: Readonly<Record<string, Record<string, string>>> = {
  ADD_COLUMNS_ROWS: { ROW: "RowInserted", COL: "ColumnInserted" },
  REMOVE_COLUMNS_ROWS: { ROW: "RowDeleted", COL: "ColumnDeleted" },
};

/** One open workbook: the grid's model, and beside it what Excel keeps in a workbook and the grid does not. */
export class WorkbookDocument {
  readonly model: GridModel;
  readonly formats: FormatAliases;
  readonly protection = new Protection();
  readonly settings = new Map<string, unknown>();
  readonly xmlParts = new Map<string, string>();
  readonly comments: StoredComment[] = [];
  readonly storedNames: StoredName[] = [];
  readonly nameComments = new Map<string, string>();
  readonly tableNames = new Map<string, string>();
  readonly chartNames = new Map<string, string>();
  readonly validationTexts = new Map<
    string,
    { errorAlert?: object; prompt?: object; ignoreBlanks?: boolean }
  >();
  readonly pageSetups = new Map<string, PageSetup>();
  readonly veryHidden = new Set<string>();
  readonly indents = new ZoneMap(0);
  readonly fontNames = new ZoneMap("Calibri");
  fileName: string;
  /** The size of text that says no size of its own. */
  defaultFontSize = 11;
  calculationMode = "Automatic";
  source: SourceFile | null = null;
  onBlocked?: () => void;

  private readonly listeners = new Set<(event: DocumentEvent) => void>();
  private readonly touched = new Map<string, { zone: Zone; changeType: string }>();
  private byAddin = false;
  private silent = false;
  private lastSelection = "";
  private lastSheet = "";
  private nextId = 1;

  constructor(
    readonly engine: Engine,
    data: object,
    formats?: FormatAliases,
    options: DocumentOptions = {},
  ) {
    installPlugins(engine);
    this.fileName = options.fileName ?? "Werkmap1.xlsx";
    this.formats = formats ?? new FormatAliases(formatReader(engine));
    const hooks: GridHooks = {};
    const source = data as { settings?: object };
    this.model = new engine.Model(
      { ...data, settings: { ...source.settings, locale: NEDERLANDS } },
      { custom: { host: hooks } as never },
    );
    this.lastSheet = this.getters.getActiveSheetId();
    hooks.seen = (command) => this.see(command);
    hooks.finalized = () => this.flush();
    hooks.blocks = (command) => this.blocks(command);
  }

  get getters(): Getters {
    return this.model.getters;
  }

  newId(prefix: string): string {
    return `${prefix}${this.nextId++}${Math.random().toString(36).slice(2, 8)}`;
  }

  listen(listener: (event: DocumentEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  // --- commands -------------------------------------------------------------------------------------------------

  /** Dispatches one command on behalf of the add-in; a refusal becomes an error, "nothing to do" does not. */
  dispatch(type: string, payload: object = {}): void {
    this.asAddin(() => {
      const result = (
        this.model.dispatch as (t: string, p: object) => { isSuccessful: boolean; reasons: string[] }
      )(type, payload);
      if (
        result.isSuccessful ||
        result.reasons.every((reason) => /^(NoChanges|ValuesNotChanged|Unchanged)/.test(reason))
      )
        return;
      if (result.reasons.includes("SheetLocked")) throw accessDenied(type);
      throw new ApiError(
        "InvalidArgument",
        `De bewerking is niet mogelijk (${type}: ${result.reasons.join(", ")}).`,
        type,
      );
    });
  }

  batch(run: (dispatch: Dispatch) => void): void {
    this.dispatch(BATCH, { run });
  }

  private asAddin(action: () => void): void {
    const before = this.byAddin;
    this.byAddin = true;
    try {
      action();
    } finally {
      this.byAddin = before;
    }
  }

  recalculate(): void {
    (this.model.dispatch as (t: string) => void)("EVALUATE_CELLS");
  }

  activate(sheetId: string): void {
    const active = this.getters.getActiveSheetId();
    if (active !== sheetId) this.dispatch("ACTIVATE_SHEET", { sheetIdFrom: active, sheetIdTo: sheetId });
  }

  /** Excel's sheets are always full size: the grid grows when something is written beyond its edge. */
  ensureSize(sheetId: string, zone: Zone): void {
    const rows = this.getters.getNumberRows(sheetId);
    const cols = this.getters.getNumberCols(sheetId);
    const sheetName = this.getters.getSheetName(sheetId);
    this.silently(() => {
      if (zone.bottom >= rows)
        this.dispatch("ADD_COLUMNS_ROWS", {
          sheetId,
          sheetName,
          dimension: "ROW",
          position: "after",
          base: rows - 1,
          quantity: zone.bottom - rows + 1,
        });
      if (zone.right >= cols)
        this.dispatch("ADD_COLUMNS_ROWS", {
          sheetId,
          sheetName,
          dimension: "COL",
          position: "after",
          base: cols - 1,
          quantity: zone.right - cols + 1,
        });
    });
  }

  silently(action: () => void): void {
    const before = this.silent;
    this.silent = true;
    try {
      action();
    } finally {
      this.silent = before;
    }
  }

  /** The part of a zone that lies inside the grid as it is now; null when all of it lies beyond. */
  clip(sheetId: string, zone: Zone): Zone | null {
    return intersect(zone, {
      left: 0,
      top: 0,
      right: this.getters.getNumberCols(sheetId) - 1,
      bottom: this.getters.getNumberRows(sheetId) - 1,
    });
  }

  assertUnlocked(sheetId: string, zone: Zone, location: string): void {
    if (this.protection.locks(sheetId, zone)) throw accessDenied(location);
  }

  // --- cells ----------------------------------------------------------------------------------------------------

  evaluated(position: Position) {
    return this.getters.getEvaluatedCell(position);
  }

  value(position: Position): string | number | boolean {
    const cell = this.evaluated(position);
    if (cell.value === null || cell.value === undefined) return "";
    return cell.type === "error" ? excelError(String(cell.value)) : cell.value;
  }

  text(position: Position): string {
    const cell = this.evaluated(position);
    return cell.type === "error" ? excelError(String(cell.value)) : (cell.formattedValue ?? "");
  }

  /** The formula in en-US, or undefined for a cell without one. */
  formula(position: Position): string | undefined {
    const cell = this.inGrid(position) ? this.getters.getCell(position) : undefined;
    return cell?.isFormula ? toEnglishNames(cell.compiledFormula.toFormulaString(this.getters)) : undefined;
  }

  formulaLocal(position: Position): string | undefined {
    return this.formula(position) === undefined
      ? undefined
      : toDutchNames(this.getters.getCellText(position, { showFormula: true }));
  }

  numberFormat(position: Position): string {
    const cell = this.inGrid(position) ? this.getters.getCell(position) : undefined;
    return this.formats.excel(cell?.format);
  }

  inGrid({ sheetId, col, row }: Position): boolean {
    return col < this.getters.getNumberCols(sheetId) && row < this.getters.getNumberRows(sheetId);
  }

  /** What Excel's API may be given for a cell, as the content the grid takes. */
  static content(value: unknown): string {
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    if (typeof value === "number" || typeof value === "string") return String(value);
    throw invalidArgument("Range.values");
  }

  write(
    sheetId: string,
    cells: Iterable<{ col: number; row: number; content: string; format?: string }>,
  ): void {
    this.batch((dispatch) => {
      for (const cell of cells) dispatch("UPDATE_CELL", { sheetId, ...cell });
    });
  }

  /** The smallest zone around everything on the sheet; valuesOnly leaves cells out that are merely formatted. */
  usedZone(sheetId: string, valuesOnly = false): Zone | null {
    let zone: Zone | null = null;
    const add = (col: number, row: number) => {
      const here = { left: col, right: col, top: row, bottom: row };
      zone = zone ? union(zone, here) : here;
    };
    for (const position of this.getters.getEvaluatedCellsPositions(sheetId))
      if (this.evaluated(position).type !== "empty") add(position.col, position.row);
    if (!valuesOnly)
      for (const cell of this.getters.getCells(sheetId)) {
        if (!cell.style && !cell.format) continue;
        const position = this.getters.getCellPosition(cell.id);
        add(position.col, position.row);
      }
    return zone;
  }

  spillZone(position: Position): Zone | undefined {
    const zone = this.getters.getSpreadZone(position);
    return zone && (zone.left !== zone.right || zone.top !== zone.bottom) ? zone : undefined;
  }

  address(sheetId: string, zone: Zone): string {
    return `${quoteSheet(this.getters.getSheetName(sheetId))}!${zoneAddress(zone)}`;
  }

  // --- events ---------------------------------------------------------------------------------------------------

  private emit(event: DocumentEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private touch(sheetId: string, zone: Zone, changeType: string): void {
    if (this.silent) return;
    const key = `${sheetId}|${changeType}`;
    const before = this.touched.get(key);
    this.touched.set(key, { changeType, zone: before ? union(before.zone, zone) : zone });
  }

  private see(command: GridCommand): void {
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
      case "CREATE_SHEET":
      case "DUPLICATE_SHEET":
        return this.emit({ kind: "added", sheetId: String(command.sheetIdTo ?? sheetId) });
      case "DELETE_SHEET":
        return this.emit({ kind: "deleted", sheetId });
    }
  }

  private flush(): void {
    const changes = [...this.touched];
    this.touched.clear();
    for (const [key, { zone, changeType }] of changes) {
      const sheetId = key.slice(0, key.lastIndexOf("|"));
      this.emit({ kind: "changed", sheetId, address: zoneAddress(zone), changeType, byAddin: this.byAddin });
    }
    this.followSelection();
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

  // --- protection of what the user does in the grid ---------------------------------------------------------------

  private blocks(command: GridCommand): boolean {
    const sheetId = String(command.sheetId ?? "");
    if (this.silent || !this.protection.isProtected(sheetId)) return false;
    const blocked = this.protection.forbids(sheetId, command.type, zonesOf(command));
    if (blocked && !this.byAddin) this.onBlocked?.();
    return blocked;
  }
}

const cellZone = (command: GridCommand): Zone => {
  const { col, row } = command as unknown as Position;
  return { left: col, right: col, top: row, bottom: row };
};

function zonesOf(command: GridCommand): Zone[] {
  if (Array.isArray(command.target)) return command.target as Zone[];
  return typeof command.col === "number" && typeof command.row === "number" ? [cellZone(command)] : [];
}

function headerZone(command: GridCommand): Zone {
  const elements = command.elements as number[] | undefined;
  const base = Number(command.base) + (command.position === "after" ? 1 : 0);
  const from = elements ? Math.min(...elements) : base;
  const to = elements ? Math.max(...elements) : base + Number(command.quantity) - 1;
  return command.dimension === "ROW"
    ? { left: 0, right: MAX_COLS - 1, top: from, bottom: to }
    : { left: from, right: to, top: 0, bottom: MAX_ROWS - 1 };
}

export function formatReader(engine: Engine): (format: string) => boolean {
  return (format) => {
    try {
      engine.helpers.formatValue(1, { format, locale: NEDERLANDS });
      engine.helpers.formatValue(-1, { format, locale: NEDERLANDS });
      engine.helpers.formatValue(0, { format, locale: NEDERLANDS });
      return true;
    } catch {
      return false;
    }
  };
}

export const positionName = ({ col, row }: Position): string => cellName(col, row);
