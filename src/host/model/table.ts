import type { WorkbookDocument } from "../document";
import type { Zone } from "../engine";
import type { ApiTable } from "../richapi/base";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../richapi/errors";
import { HostObject, sameName } from "./hostObject";
import { Range } from "./range";
import { TableColumnCollection } from "./tableColumns";
import { TableRowCollection } from "./tableRows";
import { Worksheet } from "./worksheet";

export class Table extends HostObject {
  static readonly table: ApiTable<Table> = {
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
        t.dissolve();
        return range;
      },
      delete: (t) => t.remove(),
      getDataBodyRange: (t) => t.range(t.body),
      getHeaderRowRange: (t) => t.range({ ...t.zone, bottom: t.zone.top }),
      getRange: (t) => t.range(t.zone),
      getTotalRowRange: (t) => t.totals(),
      resize: (t, given: unknown) => t.resize(Range.at(t.doc, given, t.sheetId, "Table.resize").zone),
    },
    events: ["DataChanged", "SelectionChanged"],
  };
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
    return this.doc.tableNames.get(this.tableId) ?? this.tableId;
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
    this.doc.ensureSize(this.sheetId, zone);
    this.doc.dispatch("UPDATE_TABLE", {
      sheetId: this.sheetId,
      zone: this.zone,
      newTableRange: this.range(zone).rangeData(),
    });
  }

  private configure(config: object): void {
    this.doc.dispatch("UPDATE_TABLE", { sheetId: this.sheetId, zone: this.zone, config });
  }

  private rename(name: string): void {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) throw invalidArgument("Table.name");
    for (const [id, other] of this.doc.tableNames)
      if (id !== this.tableId && sameName(other, name)) throw itemAlreadyExists("Table.name");
    this.doc.tableNames.set(this.tableId, name);
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

  private totals(): Range {
    if (!this.core.config.totalRow) throw itemNotFound("Table.getTotalRowRange");
    return this.range({ ...this.zone, top: this.zone.bottom });
  }

  private dissolve(): void {
    this.doc.dispatch("REMOVE_TABLE", { sheetId: this.sheetId, target: [this.zone] });
    this.doc.tableNames.delete(this.tableId);
  }

  private remove(): void {
    const { sheetId, zone } = this;
    this.doc.assertUnlocked(sheetId, zone, "Table.delete");
    this.dissolve();
    this.doc.dispatch("DELETE_CONTENT", { sheetId, target: [zone] });
  }
}
