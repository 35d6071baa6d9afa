import type { WorkbookDocument } from "../document";
import { MAX_COLS, MAX_ROWS } from "../engine";
import { NullObject, serve, type ApiTable } from "../richapi/base";
import { accessDenied, invalidArgument, itemAlreadyExists, itemNotFound } from "../richapi/errors";
import { checkedZone } from "./area";
import { ChartCollection } from "./charts";
import { CommentCollection } from "./comments";
import { WorksheetFreezePanes } from "./freezePanes";
import { HostObject, sameName } from "./hostObject";
import { NamedItemCollection } from "./names";
import { PageLayout } from "./pageLayout";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { TableCollection } from "./tables";
import { WorksheetProtection } from "./worksheetProtection";

/** Names Excel refuses: too long, or with one of these characters. */
const BAD_NAME = /[:\\/?*[\]]|^'|'$/;

export function checkSheetName(doc: WorkbookDocument, name: string, except?: string): void {
  if (typeof name !== "string" || name.length === 0 || name.length > 31 || BAD_NAME.test(name))
    throw invalidArgument("Worksheet.name");
  const taken = doc.getters
    .getSheetIds()
    .some((id) => id !== except && sameName(doc.getters.getSheetName(id), name));
  if (taken) throw itemAlreadyExists("Worksheet.name");
}

export class Worksheet extends HostObject {
  static readonly table: ApiTable<Worksheet> = serve(this, {
    name: "Worksheet",
    properties: {
      id: { get: (w) => w.sheetId },
      name: { get: (w) => w.doc.getters.getSheetName(w.sheetId), set: (w, name: string) => w.rename(name) },
      position: {
        get: (w) => w.doc.getters.getSheetIds().indexOf(w.sheetId),
        set: (w, position: number) => w.move(position),
      },
      // Office.js reads showGridlines, and sets it under another name
      showGridlines: { get: (w) => w.doc.getters.getGridLinesVisibility(w.sheetId) },
      gridlines: {
        set: (w, areGridLinesVisible: boolean) =>
          w.doc.dispatch("SET_GRID_LINES_VISIBILITY", { sheetId: w.sheetId, areGridLinesVisible }),
      },
      tabColor: {
        get: (w) => w.doc.getters.getSheet(w.sheetId).color ?? "",
        set: (w, color: string) =>
          w.doc.dispatch("COLOR_SHEET", { sheetId: w.sheetId, ...(color ? { color } : {}) }),
      },
      visibility: { get: (w) => w.visibility(), set: (w, visibility: string) => w.setVisibility(visibility) },
    },
    links: {
      charts: (w) => new ChartCollection(w.doc, w.sheetId),
      comments: (w) => new CommentCollection(w.doc, w.sheetId),
      freezePanes: (w) => new WorksheetFreezePanes(w.doc, w.sheetId),
      names: (w) => new NamedItemCollection(w.doc, w.sheetId),
      pageLayout: (w) => new PageLayout(w.doc, w.sheetId),
      protection: (w) => new WorksheetProtection(w.doc, w.sheetId),
      tables: (w) => new TableCollection(w.doc, w.sheetId),
    },
    methods: {
      activate: (w) => w.activate(),
      calculate: (w) => w.doc.recalculate(),
      delete: (w) => w.remove(),
      getCell: (w, row: number, col: number) => w.range(row, col, 1, 1),
      getNext: (w, visibleOnly?: boolean) => w.neighbour(1, visibleOnly) ?? missing("Worksheet.getNext"),
      getNextOrNullObject: (w, visibleOnly?: boolean) => w.neighbour(1, visibleOnly) ?? new NullObject(),
      getPrevious: (w, visibleOnly?: boolean) =>
        w.neighbour(-1, visibleOnly) ?? missing("Worksheet.getPrevious"),
      getPreviousOrNullObject: (w, visibleOnly?: boolean) => w.neighbour(-1, visibleOnly) ?? new NullObject(),
      getRange: (w, address?: string) =>
        address
          ? Range.at(w.doc, address, w.sheetId, "Worksheet.getRange")
          : w.range(0, 0, MAX_ROWS, MAX_COLS),
      getRangeByIndexes: (w, row: number, col: number, rows: number, cols: number) =>
        w.range(row, col, rows, cols),
      getRanges: (w, addresses?: string | null) =>
        new RangeAreas(
          w.doc,
          (addresses ?? "1:1048576")
            .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
            .map((address) => Range.at(w.doc, address, w.sheetId, "Worksheet.getRanges")),
        ),
      getUsedRange: (w, valuesOnly?: boolean) => w.used(valuesOnly) ?? w.range(0, 0, 1, 1),
      getUsedRangeOrNullObject: (w, valuesOnly?: boolean) => w.used(valuesOnly) ?? new NullObject(),
    },
    events: ["Activated", "Calculated", "DataChanged", "Deactivated", "SelectionChanged"],
  });
  readonly table = Worksheet.table;

  constructor(
    doc: WorkbookDocument,
    readonly sheetId: string,
  ) {
    super(doc);
    // a kept object may outlive its sheet
    if (!doc.getters.tryGetSheet(sheetId)) throw itemNotFound("Worksheet");
  }

  override get id(): string {
    return this.sheetId;
  }

  private range(row: number, col: number, rows: number, cols: number): Range {
    const zone = { left: col, right: col + cols - 1, top: row, bottom: row + rows - 1 };
    return new Range(this.doc, this.sheetId, checkedZone(zone, "Worksheet.getRangeByIndexes"));
  }

  private used(valuesOnly = false): Range | undefined {
    const zone = this.doc.usedZone(this.sheetId, valuesOnly);
    return zone ? new Range(this.doc, this.sheetId, zone) : undefined;
  }

  private rename(newName: string): void {
    const oldName = this.doc.getters.getSheetName(this.sheetId);
    if (newName === oldName) return;
    checkSheetName(this.doc, newName, this.sheetId);
    this.doc.dispatch("RENAME_SHEET", { sheetId: this.sheetId, oldName, newName });
  }

  private move(position: number): void {
    const order = this.doc.getters.getSheetIds();
    if (!Number.isInteger(position) || position < 0 || position >= order.length)
      throw invalidArgument("Worksheet.position");
    const delta = position - order.indexOf(this.sheetId);
    if (delta !== 0) this.doc.dispatch("MOVE_SHEET", { sheetId: this.sheetId, delta });
  }

  private visibility(): string {
    if (this.doc.getters.isSheetVisible(this.sheetId)) return "Visible";
    return this.doc.veryHidden.has(this.sheetId) ? "VeryHidden" : "Hidden";
  }

  private setVisibility(visibility: string): void {
    if (!["Visible", "Hidden", "VeryHidden"].includes(visibility))
      throw invalidArgument("Worksheet.visibility");
    const visible = this.doc.getters.isSheetVisible(this.sheetId);
    if (visibility === "Visible" && !visible) this.doc.dispatch("SHOW_SHEET", { sheetId: this.sheetId });
    if (visibility !== "Visible" && visible) this.doc.dispatch("HIDE_SHEET", { sheetId: this.sheetId });
    if (visibility === "VeryHidden") this.doc.veryHidden.add(this.sheetId);
    else this.doc.veryHidden.delete(this.sheetId);
  }

  private activate(): void {
    if (!this.doc.getters.isSheetVisible(this.sheetId)) throw accessDenied("Worksheet.activate");
    this.doc.activate(this.sheetId);
  }

  private remove(): void {
    const { getters } = this.doc;
    const others = getters.getVisibleSheetIds().filter((id) => id !== this.sheetId);
    if (others.length === 0) throw invalidArgument("Worksheet.delete");
    const sheetName = getters.getSheetName(this.sheetId);
    if (getters.getActiveSheetId() === this.sheetId) this.doc.activate(others[0]!);
    this.doc.dispatch("DELETE_SHEET", { sheetId: this.sheetId, sheetName });
  }

  private neighbour(step: number, visibleOnly = false): Worksheet | undefined {
    const order = visibleOnly ? this.doc.getters.getVisibleSheetIds() : this.doc.getters.getSheetIds();
    const next = order[order.indexOf(this.sheetId) + step];
    return next === undefined || order.indexOf(this.sheetId) + step < 0
      ? undefined
      : new Worksheet(this.doc, next);
  }
}

function missing(location: string): never {
  throw itemNotFound(location);
}
