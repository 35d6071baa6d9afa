import type { ChartState } from "./charts/state";
import { cellName, parseZone, quoteSheet, splitAddress, zoneAddress } from "./address";
import { toDutchFormula, toEnglishNames } from "./formulas/dutch";
import { MAX_COLS, MAX_ROWS, DUTCH, excelError, intersect, union } from "./engine";
import type { Engine, Getters, GridModel, Position, Zone } from "./engine";
import { FormatAliases } from "./formats";
import { formulaText, namesIn, type Meaning } from "./formulas/names";
import { DocumentTables } from "./formulas/tables";
import type { GridCommand, GridHooks } from "./hooks";
import { BATCH, installPlugins, type Dispatch } from "./plugins";
import { ApiError, accessDenied, invalidArgument } from "./richapi/errors";
import { Protection } from "./protection";
import { shiftOf, type Shift } from "./shift";
import { ZoneMap } from "./zoneMap";

/** A note: the yellow slip that Excel keeps apart from comments. */
export interface StoredNote {
  sheetId: string;
  col: number;
  row: number;
  content: string;
  author: string;
}

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

export interface ValidationTexts {
  errorAlert: { message: string; showAlert: boolean; style: string; title: string };
  ignoreBlanks: boolean;
  prompt: { message: string; showPrompt: boolean; title: string };
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
  titleColumns: string | null;
  paperSize: number | null;
  fitWidth: number | null;
  fitHeight: number | null;
  /** Percent; null when the pages are made to fit. */
  scale: number | null;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  /** In points. */
  margins: Readonly<Record<Margin, number>>;
  header: PageText;
  footer: PageText;
}

export type Margin = "left" | "right" | "top" | "bottom" | "header" | "footer";

/** A page header or footer, with the codes of Excel (&P, &D). */
export interface PageText {
  left: string;
  center: string;
  right: string;
}

export type DocumentEvent =
  | { kind: "changed"; sheetId: string; address: string; changeType: string; byAddin: boolean }
  | { kind: "tableChanged"; sheetId: string; tableId: string; address: string; changeType: string }
  | { kind: "tableAdded" | "tableDeleted"; sheetId: string; tableId: string; tableName: string }
  | { kind: "selection"; sheetId: string; address: string }
  | { kind: "renamed"; sheetId: string; nameBefore: string; nameAfter: string }
  | { kind: "activated" | "deactivated" | "added" | "deleted" | "calculated"; sheetId: string };

/** The file a workbook came from, and how its cells were then: what has changed since is patched into it. */
export interface SourceFile {
  bytes: Uint8Array;
  sheetNames: Map<string, string>;
  cells: Map<string, Map<string, CellSnapshot>>;
  layout: Map<string, string>;
  tables: Map<string, { name: string; config: object }>;
  tabColors: Map<string, string>;
  conditionalFormats: Map<string, string>;
  /** By sheet, and by the id of a rule. */
  validations: Map<string, Map<string, ValidationSnapshot>>;
  charts: Map<string, OriginalChart>;
  /** What else stands in the drawings of a sheet, by sheet. */
  drawings: Map<string, CarriedAnchor[]>;
}

export interface ValidationSnapshot {
  key: string;
  zones: readonly Zone[];
}

/** A chart as it stood in the file. */
export interface OriginalChart {
  drawing: string;
  part: string;
  anchor: string;
  place: string;
  key: string;
  references: string[];
}

export interface CarriedAnchor {
  drawing: string;
  anchor: string;
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
/** What taking a command back amounts to. */
const OPPOSITE: Readonly<Record<string, string>> = {
  ADD_COLUMNS_ROWS: "REMOVE_COLUMNS_ROWS",
  REMOVE_COLUMNS_ROWS: "ADD_COLUMNS_ROWS",
};

/** One open workbook: the grid's model, and beside it what Excel keeps in a workbook and the grid does not. */
export class WorkbookDocument {
  readonly model: GridModel;
  readonly formats: FormatAliases;
  readonly protection = new Protection();
  readonly settings = new Map<string, unknown>();
  readonly xmlParts = new Map<string, string>();
  readonly comments: StoredComment[] = [];
  readonly notes: StoredNote[] = [];
  readonly storedNames: StoredName[] = [];
  readonly nameComments = new Map<string, string>();
  readonly tables = new DocumentTables(this);
  readonly charts = new Map<string, ChartState>();
  /** By the id of the rule in the grid. */
  readonly validationTexts = new Map<string, ValidationTexts>();
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

  /** Every insertion, deletion and move of cells so far: whoever holds a zone catches up from where it was. */
  readonly shifts: Shift[] = [];

  private readonly listeners = new Set<(event: DocumentEvent) => void>();
  private readonly touched = new Map<string, { zone: Zone; changeType: string }>();
  private byAddin = false;
  private silent = false;
  private calculated = false;
  private shiftingCells = false;
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
      { ...data, settings: { ...source.settings, locale: DUTCH } },
      { custom: { host: hooks } as never },
    );
    this.lastSheet = this.getters.getActiveSheetId();
    hooks.seen = (command) => this.see(command);
    hooks.finalized = () => this.flush();
    hooks.blocks = (command) => this.blocks(command);
    hooks.meaning = (name, sheetId, origin) => this.meaning(name, sheetId, origin);
    hooks.outdated = () => (this.tables.haveChanged() ? this.cellsWithNames() : []);
    hooks.before = ({ type }) => {
      if (type === "INSERT_CELL" || type === "DELETE_CELL") this.shiftingCells = true;
    };
    // tables that were there from the start are no news
    this.tables.haveChanged();
    this.tables.cameAndWent();
    // the grid calculated before it could ask what a name means
    this.recalculateNames();
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

  /** Formulas that use a name or a table are calculated anew. */
  recalculateNames(): void {
    const cellIds = this.cellsWithNames();
    if (cellIds.length > 0)
      (this.model.dispatch as (t: string, p: object) => void)("EVALUATE_CELLS", { cellIds });
  }

  private cellsWithNames(): (string | number)[] {
    return this.getters
      .getSheetIds()
      .flatMap((sheetId) => this.getters.getCells(sheetId))
      .filter((cell) => cell.isFormula && namesIn(cell.compiledFormula, this.engine).length > 0)
      .map((cell) => cell.id);
  }

  /** Is this a defined name of the workbook? */
  isName(name: string): boolean {
    const stored = this.storedNames.some(
      (entry) => entry.sheetId === null && entry.name.toLowerCase() === name.toLowerCase(),
    );
    return stored || this.getters.getNamedRange(name) !== undefined;
  }

  /** What the grid itself does not know: names of one sheet before those of the workbook, and tables. */
  private meaning(name: string, sheetId: string, origin?: Position): Meaning | undefined {
    const own = (owner: string | null) =>
      this.storedNames.find(
        (entry) => entry.sheetId === owner && entry.name.toLowerCase() === name.toLowerCase(),
      );
    const local = own(sheetId);
    if (!local && this.getters.getNamedRange(name)) return undefined;
    const stored = local ?? own(null);
    return stored ? { kind: "formula", formula: stored.formula } : this.tables.meaning(name, origin);
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
    return cell?.isFormula ? toEnglishNames(formulaText(cell.compiledFormula, this.getters)) : undefined;
  }

  formulaLocal(position: Position): string | undefined {
    const formula = this.formula(position);
    return formula === undefined ? undefined : toDutchFormula(formula);
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
    const isPartOfShift = this.shiftingCells && command.type === "MOVE_RANGES";
    const shift = isPartOfShift ? undefined : shiftOf(command, this.getters);
    if (shift) this.follow(shift);
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
          nameBefore: String(command.oldName),
          nameAfter: String(command.newName),
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

  /** What the document keeps beside the grid goes along with the cells. */
  private follow(shift: Shift): void {
    this.shifts.push(shift);
    for (const map of [this.indents, this.fontNames, this.protection.lockedCells]) map.follow(shift);
    for (const list of [this.comments, this.notes])
      for (const entry of list.filter(({ sheetId }) => sheetId === shift.sheetId)) {
        const zone = shift.move({ left: entry.col, right: entry.col, top: entry.row, bottom: entry.row });
        if (zone) Object.assign(entry, { col: zone.left, row: zone.top });
        else list.splice(list.indexOf(entry), 1);
      }
    for (const name of this.storedNames) name.formula = this.followed(name.formula, shift);
    const page = this.pageSetups.get(shift.sheetId);
    if (page) this.pageSetups.set(shift.sheetId, { ...page, ...printed(page, shift) });
  }

  /** The address of a name of one sheet; a formula that is no address is left as it is. */
  private followed(formula: string, shift: Shift): string {
    const { sheet, reference } = splitAddress(formula);
    const zone = parseZone(reference);
    if (!zone || this.getters.getSheetIdByName(sheet ?? undefined) !== shift.sheetId) return formula;
    const moved = shift.move(zone);
    return moved ? `=${quoteSheet(sheet!)}!${zoneAddress(moved, true)}` : "=#REF!";
  }

  private flush(): void {
    const changes = [...this.touched];
    this.touched.clear();
    for (const [key, { zone, changeType }] of changes) {
      const sheetId = key.slice(0, key.lastIndexOf("|"));
      this.emit({ kind: "changed", sheetId, address: zoneAddress(zone), changeType, byAddin: this.byAddin });
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

  // --- protection of what the user does in the grid ---------------------------------------------------------------

  private blocks(command: GridCommand): boolean {
    const sheetId = String(command.sheetId ?? "");
    if (this.silent || !this.protection.isProtected(sheetId)) return false;
    const blocked = this.protection.forbids(sheetId, command.type, zonesOf(command));
    if (blocked && !this.byAddin) this.onBlocked?.();
    return blocked;
  }
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

/** The command by which the grid would have got where taking this one back has brought it. */
function undoing(command: GridCommand): GridCommand {
  const { type, elements, base, quantity, position } = command as unknown as {
    type: string;
    elements: number[];
    base: number;
    quantity: number;
    position: string;
  };
  const opposite = OPPOSITE[type];
  if (!opposite) return command;
  const first = position === "after" ? base + 1 : base;
  return type === "ADD_COLUMNS_ROWS"
    ? { ...command, type: opposite, elements: Array.from({ length: quantity }, (_, i) => first + i) }
    : {
        ...command,
        type: opposite,
        base: Math.min(...elements),
        quantity: elements.length,
        position: "before",
      };
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
      engine.helpers.formatValue(1, { format, locale: DUTCH });
      engine.helpers.formatValue(-1, { format, locale: DUTCH });
      engine.helpers.formatValue(0, { format, locale: DUTCH });
      return true;
    } catch {
      return false;
    }
  };
}

export const positionName = ({ col, row }: Position): string => cellName(col, row);
