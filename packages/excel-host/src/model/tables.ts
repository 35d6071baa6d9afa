import type { WorkbookDocument } from "../document";
import { contains, intersect, type Zone } from "../engine";
import { NullObject, collectionMethods, serve, type ApiTable } from "../richapi/base";
import { invalidArgument, itemAlreadyExists } from "../richapi/errors";
import { areaAt, rangeData, type Area } from "./area";
import { HostCollection, sameName } from "./hostObject";
import { writeCells } from "./rangeCells";
import { insertCells } from "./rangeEdits";
import { Table } from "./table";

const DEFAULT_STYLE = "TableStyleMedium2";

function tablesOn(doc: WorkbookDocument, sheetIds: string[]): Table[] {
  return sheetIds.flatMap((sheetId) =>
    doc.getters.getCoreTables(sheetId).map((table) => new Table(doc, sheetId, table.id)),
  );
}

/** All tables of the workbook, or those of one sheet. */
export class TableCollection extends HostCollection<Table> {
  static readonly table: ApiTable<TableCollection> = serve(this, {
    name: "TableCollection",
    properties: { count: { get: (c) => c.items().length } },
    methods: {
      ...collectionMethods,
      add: (c, address: unknown, hasHeaders: boolean) => c.add(address, hasHeaders),
    },
    events: ["Added", "Deleted", "DataChanged"],
  });
  readonly table = TableCollection.table;

  constructor(
    doc: WorkbookDocument,
    readonly sheetId: string | null,
  ) {
    super(doc);
  }

  items(): Table[] {
    return tablesOn(this.doc, this.sheetId ? [this.sheetId] : this.doc.getters.getSheetIds());
  }

  override find(key: unknown): Table | undefined {
    return this.items().find((table) => table.id === key || sameName(table.name, key));
  }

  private add(address: unknown, hasHeaders: boolean): Table {
    const given = areaAt(
      this.doc,
      address,
      this.sheetId ?? this.doc.getters.getActiveSheetId(),
      "TableCollection.add",
    );
    // without headers Excel pushes the data down a row and writes Kolom1, Kolom2, …
    const range = hasHeaders ? given : this.withHeaderRow(given);
    const { sheetId, zone } = range;
    this.doc.assertUnlocked(sheetId, zone, "TableCollection.add");
    if (this.doc.getters.getCoreTables(sheetId).some((table) => intersect(table.range.zone, zone)))
      throw invalidArgument("TableCollection.add");
    this.doc.ensureSize(sheetId, zone);
    this.nameHeaders(sheetId, zone);
    const before = new Set(this.doc.getters.getCoreTables(sheetId).map((table) => table.id));
    this.doc.dispatch("CREATE_TABLE", {
      sheetId,
      ranges: [rangeData(range)],
      tableType: "static",
      config: tableConfig(),
    });
    const made = this.doc.getters.getCoreTables(sheetId).find((table) => !before.has(table.id));
    if (!made) throw itemAlreadyExists("TableCollection.add");
    return new Table(this.doc, sheetId, made.id);
  }

  private withHeaderRow({ doc, sheetId, zone }: Area): Area {
    doc.ensureSize(sheetId, zone);
    insertCells({ doc, sheetId, zone: { ...zone, bottom: zone.top } }, "Down");
    return { doc, sheetId, zone: { ...zone, bottom: zone.bottom + 1 } };
  }

  /** Headers are text, each its own: empty ones get the name Excel gives, a repeated one a number after it. */
  private nameHeaders(sheetId: string, { left, right, top }: Zone): void {
    const taken = new Set<string>();
    const headers = Array.from({ length: right - left + 1 }, (_, i) => {
      const position = { sheetId, col: left + i, row: top };
      const before = this.doc.value(position);
      const wanted = before === "" ? `Kolom${i + 1}` : this.doc.text(position);
      let header = wanted;
      for (let number = 2; taken.has(header.toLowerCase()); number++) header = `${wanted}${number}`;
      taken.add(header.toLowerCase());
      return header === before ? null : `'${header}`;
    });
    if (headers.some((header) => header !== null))
      writeCells(
        { doc: this.doc, sheetId, zone: { left, right, top, bottom: top } },
        [headers],
        "TableCollection.add",
      );
  }
}

const tableConfig = () => ({
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: true,
  bandedColumns: false,
  automaticAutofill: false,
  styleId: DEFAULT_STYLE,
});

/** The tables that touch a range. */
export class TableScopedCollection extends HostCollection<Table> {
  static readonly table: ApiTable<TableScopedCollection> = serve(this, {
    name: "TableScopedCollection",
    methods: {
      getCount: collectionMethods.getCount,
      getFirst: (c) => c.items()[0] ?? new NullObject(),
      getItem: collectionMethods.getItem,
      getItemOrNullObject: collectionMethods.getItemOrNullObject,
    },
  });
  readonly table = TableScopedCollection.table;

  constructor(
    doc: WorkbookDocument,
    private readonly sheetId: string,
    private readonly zone: Zone,
    private readonly fullyContained: boolean,
  ) {
    super(doc);
  }

  items(): Table[] {
    const touches = (zone: Zone) =>
      this.fullyContained ? contains(this.zone, zone) : intersect(this.zone, zone) !== null;
    return tablesOn(this.doc, [this.sheetId]).filter((table) => touches(table.zone));
  }

  override find(key: unknown): Table | undefined {
    return this.items().find((table) => table.id === key || sameName(table.name, key));
  }
}
