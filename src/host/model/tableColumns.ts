import { collectionMethods, type ApiTable } from "../richapi/base";
import { invalidArgument } from "../richapi/errors";
import { HostCollection, HostObject, sameName } from "./hostObject";
import type { Range } from "./range";
import { values, writeCells } from "./rangeCells";
import type { Table } from "./table";

export class TableColumnCollection extends HostCollection<TableColumn> {
  static readonly table: ApiTable<TableColumnCollection> = {
    name: "TableColumnCollection",
    properties: { count: { get: (c) => c.items().length } },
    methods: {
      ...collectionMethods,
      add: (c, index: number | null, given?: unknown, name?: string) => c.add(index, given, name),
    },
  };
  readonly table = TableColumnCollection.table;

  constructor(readonly owner: Table) {
    super(owner.doc);
  }

  items(): TableColumn[] {
    const { left, right } = this.owner.zone;
    return Array.from({ length: right - left + 1 }, (_, index) => new TableColumn(this.owner, index));
  }

  override find(key: unknown): TableColumn | undefined {
    return this.items().find((column) => sameName(column.name, key) || column.index + 1 === key);
  }

  /** At the end only: columns in between would shift what stands beside the table. */
  private add(index: number | null, given?: unknown, name?: string): TableColumn {
    const { owner } = this;
    const width = owner.zone.right - owner.zone.left + 1;
    if (index !== null && index !== undefined && index >= 0 && index !== width)
      throw invalidArgument("TableColumnCollection.add");
    const zone = { ...owner.zone, right: owner.zone.right + 1 };
    owner.resize(zone);
    const column = owner.range({ ...zone, left: zone.right });
    if (given !== null && given !== undefined) writeCells(column, given, "TableColumnCollection.add");
    const title = name ?? (given ? undefined : `Kolom${width + 1}`);
    if (title) this.doc.write(owner.sheetId, [{ col: zone.right, row: zone.top, content: title }]);
    return new TableColumn(owner, width);
  }
}

export class TableColumn extends HostObject {
  static readonly table: ApiTable<TableColumn> = {
    name: "TableColumn",
    properties: {
      id: { get: (c) => c.index + 1 },
      index: { get: (c) => c.index },
      name: { get: (c) => c.name, set: (c, name: string) => c.rename(name) },
      values: {
        get: (c) => values(c.range()),
        set: (c, given: unknown) => writeCells(c.range(), given, "TableColumn.values"),
      },
    },
    methods: {
      getDataBodyRange: (c) => c.owner.range({ ...c.owner.body, left: c.column, right: c.column }),
      getHeaderRowRange: (c) => c.owner.range({ ...c.range().zone, bottom: c.owner.zone.top }),
      getRange: (c) => c.range(),
      delete: (c) => c.remove(),
    },
  };
  readonly table = TableColumn.table;

  constructor(
    readonly owner: Table,
    readonly index: number,
  ) {
    super(owner.doc);
  }

  private get column(): number {
    return this.owner.zone.left + this.index;
  }

  get name(): string {
    return String(
      this.doc.value({ sheetId: this.owner.sheetId, col: this.column, row: this.owner.zone.top }),
    );
  }

  private range(): Range {
    return this.owner.range({ ...this.owner.zone, left: this.column, right: this.column });
  }

  private rename(name: string): void {
    this.doc.write(this.owner.sheetId, [{ col: this.column, row: this.owner.zone.top, content: name }]);
  }

  private remove(): void {
    const { zone } = this.owner;
    if (zone.left === zone.right) throw invalidArgument("TableColumn.delete");
    const range = this.range();
    range.need("delete", "call")(range, "Left");
    if (this.owner.zone.right === zone.right) this.owner.resize({ ...zone, right: zone.right - 1 });
  }
}
