import { zoneAddress } from "../address";
import type { WorkbookDocument } from "../document";
import type { Zone } from "../engine";
import type { TableEntry } from "../formulas/tables";
import { serve, type ApiTable } from "../richapi/base";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../richapi/errors";
import { absoluteAddress, areaAt, rangeData } from "./area";
import { HostObject } from "./hostObject";
import { Range } from "./range";
import { TableColumnCollection } from "./tableColumns";
import { TableRowCollection } from "./tableRows";
import { Worksheet } from "./worksheet";

export class Table extends HostObject {
  static readonly table: ApiTable<Table> = serve(this, {
    name: "Table",
    properties: {
      id: { get: (t) => t.id },
      name: { get: (t) => t.name, set: (t, name: string) => t.rename(name) },
      showBandedColumns: {
        get: (t) => t.core.config.bandedColumns,
        set: (t, bandedColumns: boolean) => t.configure({ bandedColumns }),
      },
      showBandedRows: {
        get: (t) => t.core.config.bandedRows,
        set: (t, bandedRows: boolean) => t.configure({ bandedRows }),
      },
      showFilterButton: {
        get: (t) => t.core.config.hasFilters,
        set: (t, hasFilters: boolean) => t.configure({ hasFilters }),
      },
      showHeaders: { get: (t) => t.core.config.numberOfHeaders > 0 },
      showTotals: { get: (t) => t.core.config.totalRow, set: (t, show: boolean) => t.showTotals(show) },
      style: { get: (t) => t.core.config.styleId, set: (t, styleId: string) => t.configure({ styleId }) },
    },
    links: {
      columns: (t) => new TableColumnCollection(t),
      rows: (t) => new TableRowCollection(t),
      worksheet: (t) => new Worksheet(t.doc, t.sheetId),
    },
    methods: {
      convertToRange: (t) => {
        const range = t.range(t.zone);
        t.convertToRange();
        return range;
      },
      delete: (t) => t.remove(),
      getDataBodyRange: (t) => t.range(t.body),
      getHeaderRowRange: (t) => t.range({ ...t.zone, bottom: t.zone.top }),
      getRange: (t) => t.range(t.zone),
      getTotalRowRange: (t) => t.totals(),
      resize: (t, given: unknown) => t.resize(areaAt(t.doc, given, t.sheetId, "Table.resize").zone),
    },
    events: ["DataChanged", "SelectionChanged"],
  });
  readonly table = Table.table;

  constructor(
    doc: WorkbookDocument,
    readonly sheetId: string,
    private readonly tableId: string,
  ) {
    super(doc);
  }

  override get id(): string {
    return this.tableId;
  }

  get core() {
    const found = this.doc.getters.getCoreTables(this.sheetId).find((table) => table.id === this.tableId);
    if (!found) throw itemNotFound("Table");
    return found;
  }

  get name(): string {
    return this.doc.tables.nameOf(this.tableId);
  }

  get zone(): Zone {
    const { left, right, top, bottom } = this.core.range.zone;
    return { left, right, top, bottom };
  }

  get body(): Zone {
    const { numberOfHeaders, totalRow } = this.core.config;
    return {
      ...this.zone,
      top: this.zone.top + numberOfHeaders,
      bottom: this.zone.bottom - (totalRow ? 1 : 0),
    };
  }

  range(zone: Zone): Range {
    return new Range(this.doc, this.sheetId, zone);
  }

  resize(zone: Zone): void {
    if (zone.top !== this.zone.top || zone.bottom <= zone.top) throw invalidArgument("Table.resize");
    this.become(zone);
  }

  /** The cells of the table from now on. */
  become(zone: Zone): void {
    if (zoneAddress(this.zone) === zoneAddress(zone)) return;
    this.doc.ensureSize(this.sheetId, zone);
    this.doc.dispatch("UPDATE_TABLE", {
      sheetId: this.sheetId,
      zone: this.zone,
      newTableRange: rangeData(this.range(zone)),
    });
  }

  private configure(config: object): void {
    this.doc.dispatch("UPDATE_TABLE", { sheetId: this.sheetId, zone: this.zone, config });
  }

  private rename(name: string): void {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) throw invalidArgument("Table.name");
    const { doc } = this;
    const other = doc.tables.named(name);
    const isTaken = (other && other.id !== this.tableId) || doc.isName(name);
    if (isTaken) throw itemAlreadyExists("Table.name");
    doc.tables.rename(this.entry, name);
  }

  private get entry(): TableEntry {
    return { id: this.tableId, name: this.name, sheetId: this.sheetId, zone: this.zone };
  }

  private showTotals(show: boolean): void {
    if (this.core.config.totalRow === show) return;
    const { zone, sheetId } = this;
    if (!show) {
      const target = [{ ...zone, top: zone.bottom }];
      this.configure({ totalRow: false });
      this.resize({ ...zone, bottom: zone.bottom - 1 });
      this.doc.dispatch("DELETE_CONTENT", { sheetId, target });
      return;
    }
    this.resize({ ...zone, bottom: zone.bottom + 1 });
    this.configure({ totalRow: true });
    this.doc.write(sheetId, [{ col: zone.left, row: zone.bottom + 1, content: "Totaal" }]);
  }

  totals(): Range {
    if (!this.core.config.totalRow) throw itemNotFound("Table.getTotalRowRange");
    return this.range({ ...this.zone, top: this.zone.bottom });
  }

  private dissolve(): void {
    this.doc.dispatch("REMOVE_TABLE", { sheetId: this.sheetId, target: [this.zone] });
  }

  /** Formulas that pointed into the table point at its cells from now on. */
  private convertToRange(): void {
    this.doc.tables.rewrite(this.entry, (reference, cell) => {
      const meaning = this.doc.tables.meaning(reference, cell);
      if (meaning?.kind !== "cells") return "#REF!";
      return absoluteAddress(this.range(meaning.zone));
    });
    this.dissolve();
  }

  private remove(): void {
    const { sheetId, zone } = this;
    this.doc.assertUnlocked(sheetId, zone, "Table.delete");
    this.dissolve();
    this.doc.dispatch("DELETE_CONTENT", { sheetId, target: [zone] });
  }
}
