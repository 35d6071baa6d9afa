import type { WorkbookDocument } from "../document";
import { MAX_COLS, MAX_ROWS, cellsIn, intersect, isSingleCell, union, type Zone } from "../engine";
import { FollowedCells } from "../followedCells";
import { NullObject, serve, type ApiNode, type ApiTable } from "../richapi/base";
import { itemNotFound } from "../richapi/errors";
import { areaAt, checkedZone, entire, type Area } from "./area";
import { cellProperties, headerProperties, setCellProperties } from "./cellProperties";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { DataValidation } from "./dataValidation";
import { HostObject } from "./hostObject";
import { RangeAreas } from "./rangeAreas";
import * as cells from "./rangeCells";
import { clear, deleteCells, hiddenState, insertCells, merge, setHidden, unmerge } from "./rangeEdits";
import { RangeFormat } from "./rangeFormat";
import { TableScopedCollection } from "./tables";
import { Worksheet } from "./worksheet";

export class Range extends HostObject {
  static readonly table: ApiTable<Range> = serve(this, {
    name: "Range",
    properties: {
      address: { get: (r) => r.doc.address(r.sheetId, r.zone) },
      addressLocal: { get: (r) => r.doc.address(r.sheetId, r.zone) },
      cellCount: { get: (r) => cellsIn(r.zone) },
      columnCount: { get: (r) => r.zone.right - r.zone.left + 1 },
      columnIndex: { get: (r) => r.zone.left },
      columnHidden: {
        get: (r) => hiddenState(r, "COL"),
        set: (r, hidden: boolean) => setHidden(r, "COL", hidden),
      },
      formulas: {
        get: cells.formulas,
        set: (r, given: unknown) => cells.writeCells(r, given, "Range.formulas"),
      },
      formulasLocal: { get: cells.formulasLocal, set: cells.writeLocalFormulas },
      hasSpill: { get: (r) => r.hasSpill() },
      hidden: { get: (r) => r.isHidden() },
      isEntireColumn: { get: (r) => r.zone.top === 0 && r.zone.bottom === MAX_ROWS - 1 },
      isEntireRow: { get: (r) => r.zone.left === 0 && r.zone.right === MAX_COLS - 1 },
      numberFormat: { get: cells.numberFormats, set: cells.writeNumberFormats },
      rowCount: { get: (r) => r.zone.bottom - r.zone.top + 1 },
      rowHidden: {
        get: (r) => hiddenState(r, "ROW"),
        set: (r, hidden: boolean) => setHidden(r, "ROW", hidden),
      },
      rowIndex: { get: (r) => r.zone.top },
      text: { get: cells.texts },
      valueTypes: { get: cells.valueTypes },
      values: { get: cells.values, set: (r, given: unknown) => cells.writeCells(r, given, "Range.values") },
    },
    links: {
      conditionalFormats: (r) => new ConditionalFormatCollection(r),
      dataValidation: (r) => new DataValidation(r),
      format: (r) => new RangeFormat(r),
      worksheet: (r) => new Worksheet(r.doc, r.sheetId),
    },
    methods: {
      // Office.js writes more than 1,500 cells in parts, and asks first whether the whole fits
      _validateArraySize: (r, rows: number, cols: number) => {
        cells.checkSize(r.zone, rows, cols, "Range.values");
        // growing at each part would calculate everything as often
        r.doc.ensureSize(r.sheetId, r.zone);
      },
      clear: (r, applyTo: string | null) => clear(r, applyTo),
      delete: (r, shift: string) => deleteCells(r, shift),
      getAbsoluteResizedRange: (r, rows: number, cols: number) =>
        r.sized(
          { ...r.zone, bottom: r.zone.top + rows - 1, right: r.zone.left + cols - 1 },
          "getAbsoluteResizedRange",
        ),
      getBoundingRect: (r, other: unknown) => r.sized(union(r.zone, r.other(other).zone), "getBoundingRect"),
      getCell: (r, row: number, col: number) => r.cell(row, col),
      getCellProperties: (r, asked: Record<string, unknown>) => cellProperties(r, asked),
      getColumn: (r, col: number) => r.column(col),
      getColumnProperties: (r, asked: Record<string, unknown>) => headerProperties(r, "COL", asked),
      getEntireColumn: (r) => r.sized(entire(r, "COL"), "getEntireColumn"),
      getEntireRow: (r) => r.sized(entire(r, "ROW"), "getEntireRow"),
      getIntersection: (r, other: unknown) => required(r.intersection(other), "Range.getIntersection"),
      getIntersectionOrNullObject: (r, other: unknown) => r.intersection(other) ?? new NullObject(),
      getLastCell: (r) => r.sized({ ...r.zone, left: r.zone.right, top: r.zone.bottom }, "getLastCell"),
      getLastColumn: (r) => r.sized({ ...r.zone, left: r.zone.right }, "getLastColumn"),
      getLastRow: (r) => r.sized({ ...r.zone, top: r.zone.bottom }, "getLastRow"),
      getMergedAreasOrNullObject: (r) => r.mergedAreas(),
      getOffsetRange: (r, rows: number, cols: number) => r.moved(rows, cols),
      getResizedRange: (r, rows: number, cols: number) =>
        r.sized({ ...r.zone, bottom: r.zone.bottom + rows, right: r.zone.right + cols }, "getResizedRange"),
      getRow: (r, row: number) => r.row(row),
      getRowProperties: (r, asked: Record<string, unknown>) => headerProperties(r, "ROW", asked),
      getSpillParent: (r) => required(r.spillParent(), "Range.getSpillParent"),
      getSpillParentOrNullObject: (r) => r.spillParent() ?? new NullObject(),
      getSpillingToRange: (r) => required(r.spillingTo(), "Range.getSpillingToRange"),
      getSpillingToRangeOrNullObject: (r) => r.spillingTo() ?? new NullObject(),
      getTables: (r, fullyContained?: boolean) =>
        new TableScopedCollection(r.doc, r.sheetId, r.zone, fullyContained === true),
      getUsedRange: (r, valuesOnly?: boolean) => r.used(valuesOnly) ?? r.cell(0, 0),
      getUsedRangeOrNullObject: (r, valuesOnly?: boolean) => r.used(valuesOnly) ?? new NullObject(),
      insert: (r, shift: string) => {
        const { zone } = r;
        insertCells(r, shift);
        // the cells themselves went on: what is given back is the room that they left
        return new Range(r.doc, r.sheetId, zone);
      },
      merge: (r, across?: boolean) => merge(r, across === true),
      select: (r) => r.select(),
      setCellProperties: (r, given: unknown) => setCellProperties(r, given),
      unmerge: (r) => unmerge(r),
    },
  });
  readonly table = Range.table;
  private readonly cells: FollowedCells;

  constructor(
    doc: WorkbookDocument,
    readonly sheetId: string,
    zone: Zone,
  ) {
    super(doc);
    this.cells = new FollowedCells(doc.shifts, sheetId, zone);
  }

  /** Where the cells of this range are now. */
  get zone(): Zone {
    return this.cells.zone;
  }

  static at(doc: WorkbookDocument, address: unknown, sheetId: string, location: string): Range {
    if (address instanceof Range) return address;
    const area = areaAt(doc, address, sheetId, location);
    return new Range(doc, area.sheetId, area.zone);
  }

  sized(zone: Zone, member: string): Range {
    return new Range(this.doc, this.sheetId, checkedZone(zone, `Range.${member}`));
  }

  moved(rows: number, cols: number): Range {
    const { left, right, top, bottom } = this.zone;
    return this.sized(
      { left: left + cols, right: right + cols, top: top + rows, bottom: bottom + rows },
      "getOffsetRange",
    );
  }

  cell(row: number, col: number): Range {
    const { left, top } = this.zone;
    return this.sized({ left: left + col, right: left + col, top: top + row, bottom: top + row }, "getCell");
  }

  row(row: number): Range {
    return this.sized({ ...this.zone, top: this.zone.top + row, bottom: this.zone.top + row }, "getRow");
  }

  column(col: number): Range {
    return this.sized({ ...this.zone, left: this.zone.left + col, right: this.zone.left + col }, "getColumn");
  }

  private other(given: unknown): Area {
    return areaAt(this.doc, given, this.sheetId, "Range");
  }

  private intersection(given: unknown): Range | undefined {
    const other = this.other(given);
    const zone = other.sheetId === this.sheetId ? intersect(this.zone, other.zone) : null;
    return zone ? new Range(this.doc, this.sheetId, zone) : undefined;
  }

  private get topLeft() {
    return { sheetId: this.sheetId, col: this.zone.left, row: this.zone.top };
  }

  private hasSpill(): boolean | null {
    const states = new Set<boolean>();
    const inside = this.doc.clip(this.sheetId, this.zone);
    if (!inside) return false;
    for (let row = inside.top; row <= inside.bottom; row++)
      for (let col = inside.left; col <= inside.right; col++)
        states.add(this.spillAround({ sheetId: this.sheetId, col, row }) !== undefined);
    return states.size > 1 ? null : states.has(true);
  }

  private spillAround(position: { sheetId: string; col: number; row: number }): Zone | undefined {
    const parent = this.doc.getters.getArrayFormulaSpreadingOn(position);
    return parent ? this.doc.spillZone(parent) : this.doc.spillZone(position);
  }

  private spillingTo(): Range | undefined {
    const zone = isSingleCell(this.zone) ? this.doc.spillZone(this.topLeft) : undefined;
    return zone ? new Range(this.doc, this.sheetId, zone) : undefined;
  }

  private spillParent(): Range | undefined {
    const parent = this.doc.getters.getArrayFormulaSpreadingOn(this.topLeft);
    return parent && this.doc.spillZone(parent)
      ? new Range(this.doc, this.sheetId, cellZone(parent.col, parent.row))
      : undefined;
  }

  private used(valuesOnly = false): Range | undefined {
    const used = this.doc.usedZone(this.sheetId, valuesOnly);
    const zone = used && intersect(used, this.zone);
    return zone ? new Range(this.doc, this.sheetId, zone) : undefined;
  }

  private mergedAreas(): ApiNode {
    const merged = this.doc.getters.getMerges(this.sheetId).filter((area) => intersect(area, this.zone));
    const ranges = merged.map(
      (area) =>
        new Range(this.doc, this.sheetId, {
          left: area.left,
          right: area.right,
          top: area.top,
          bottom: area.bottom,
        }),
    );
    return ranges.length > 0 ? new RangeAreas(this.doc, ranges) : new NullObject();
  }

  private isHidden(): boolean | null {
    const rows = hiddenState(this, "ROW");
    const cols = hiddenState(this, "COL");
    if (rows === true || cols === true) return true;
    return rows === null || cols === null ? null : false;
  }

  private select(): void {
    this.doc.activate(this.sheetId);
    this.doc.ensureSize(
      this.sheetId,
      this.zone.bottom === MAX_ROWS - 1 || this.zone.right === MAX_COLS - 1
        ? cellZone(this.zone.left, this.zone.top)
        : this.zone,
    );
    const zone = this.doc.clip(this.sheetId, this.zone) ?? this.zone;
    this.doc.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
    this.doc.followSelection();
  }
}

const cellZone = (col: number, row: number): Zone => ({ left: col, right: col, top: row, bottom: row });

function required<T>(found: T | undefined, location: string): T {
  if (!found) throw itemNotFound(location);
  return found;
}
