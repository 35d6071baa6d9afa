import type { ChartState } from "./charts/state";
import { zonesOf } from "./commands";
import { DUTCH, type Engine, type Getters, type GridModel, type Position, type Zone } from "./engine";
import type { DocumentEvent } from "./events";
import { followCells } from "./follow";
import { FormatAliases, formatReader } from "./formats";
import { namesIn } from "./formulas/names";
import { DocumentTables } from "./formulas/tables";
import { GridReader } from "./gridReader";
import type { GridCommand, GridHooks, Meaning } from "./hooks";
import { BATCH, installPlugins, type Dispatch } from "./plugins";
import { Protection } from "./protection";
import { ApiError, accessDenied } from "./richapi/errors";
import { commandForGrid, dataForGrid, withRealNames } from "./sheetNames";
import type { Shift } from "./shift";
import type { PageSetup, StoredComment, StoredName, StoredNote, ValidationTexts } from "./stored";
import { GridWatch } from "./watch";
import type { SourceFile } from "./xlsx/sourceFile";
import { ZoneMap } from "./zoneMap";

interface DocumentOptions {
  fileName?: string;
}

/** One open workbook: the grid's model, and beside it what Excel keeps in a workbook and the grid does not. */
export class WorkbookDocument extends GridReader {
  readonly model: GridModel;
  readonly getters: Getters;
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

  private readonly watch: GridWatch;
  private byAddin = false;
  private silent = false;
  private nextId = 1;

  constructor(
    readonly engine: Engine,
    data: object,
    formats?: FormatAliases,
    options: DocumentOptions = {},
  ) {
    super();
    installPlugins(engine);
    this.fileName = options.fileName ?? "Werkmap1.xlsx";
    this.formats = formats ?? new FormatAliases(formatReader(engine));
    const hooks: GridHooks = {};
    const source = data as { settings?: object };
    this.model = new engine.Model(
      { ...dataForGrid(data), settings: { ...source.settings, locale: DUTCH } },
      { custom: { host: hooks } as never },
    );
    this.getters = withRealNames(this.model.getters);
    this.watch = new GridWatch(this.getters, this.tables, {
      isByAddin: () => this.byAddin,
      isSilent: () => this.silent,
      moved: (shift) => {
        this.shifts.push(shift);
        followCells(this, shift);
      },
    });
    hooks.before = (command) => this.watch.before(command);
    hooks.seen = (command) => this.watch.see(command);
    hooks.finalized = () => this.watch.flush();
    hooks.blocks = (command) => this.blocks(command);
    hooks.meaning = (name, sheetId, origin) => this.meaning(name, sheetId, origin);
    hooks.outdated = () => (this.tables.haveChanged() ? this.cellsWithNames() : []);
    // tables that were there from the start are no news
    this.tables.haveChanged();
    this.tables.cameAndWent();
    // the grid calculated before it could ask what a name means
    this.recalculateNames();
  }

  newId(prefix: string): string {
    return `${prefix}${this.nextId++}${Math.random().toString(36).slice(2, 8)}`;
  }

  listen(listener: (event: DocumentEvent) => void): () => void {
    return this.watch.listen(listener);
  }

  /** Dispatches one command on behalf of the add-in; a refusal becomes an error, "nothing to do" does not. */
  dispatch(type: string, payload: object = {}): void {
    this.asAddin(() => {
      const result = (
        this.model.dispatch as (t: string, p: object) => { isSuccessful: boolean; reasons: string[] }
      )(type, commandForGrid(type, payload));
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

  assertUnlocked(sheetId: string, zone: Zone, location: string): void {
    if (this.protection.locks(sheetId, zone)) throw accessDenied(location);
  }

  write(
    sheetId: string,
    cells: Iterable<{ col: number; row: number; content: string; format?: string }>,
  ): void {
    this.batch((dispatch) => {
      for (const cell of cells) dispatch("UPDATE_CELL", { sheetId, ...cell });
    });
  }

  /** By the grid's own update: a mere move of the selection is no command. */
  followSelection(): void {
    this.watch.followSelection();
  }

  /** Does protection stand in the way of what the user does in the grid? */
  private blocks(command: GridCommand): boolean {
    const sheetId = String(command.sheetId ?? "");
    if (this.silent || !this.protection.isProtected(sheetId)) return false;
    const blocked = this.protection.forbids(sheetId, command.type, zonesOf(command));
    if (blocked && !this.byAddin) this.onBlocked?.();
    return blocked;
  }
}
