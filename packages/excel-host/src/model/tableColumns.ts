import type { Zone } from "../engine";
import { collectionMethods, serve, type ApiTable } from "../richapi/base";
import { invalidArgument } from "../richapi/errors";
import type { RangeNode } from "./area";
import { HostCollection, HostObject, sameName } from "./hostObject";
import { values, writeCells } from "./rangeCells";
import { deleteCells, insertCells } from "./rangeEdits";
import type { TableOwner } from "./tableOwner";

export class TableColumnCollection extends HostCollection<TableColumn> {
  static readonly table: ApiTable<TableColumnCollection> = serve(this, {
    name: "TableColumnCollection",
    properties: { count: { get: (c) => c.items().length } },
    methods: {
      ...collectionMethods,
      add: (c, index: number | null, given?: unknown, name?: string) => c.add(index, given, name),
    },
  });
  readonly table = TableColumnCollection.table;

  constructor(readonly owner: TableOwner) {
    super(owner.doc);
  }

  items(): TableColumn[] {
    const { left, right } = this.owner.zone;
    return Array.from({ length: right - left + 1 }, (_, index) => new TableColumn(this.owner, index));
  }

  override find(key: unknown): TableColumn | undefined {
    return this.items().find((column) => sameName(column.name, key) || column.index + 1 === key);
  }

  /** What stands beside the table, over its height, moves on to the right. */
  private add(index: number | null, given?: unknown, name?: string | null): TableColumn {
    const { owner } = this;
    const { zone } = owner;
    const width = zone.right - zone.left + 1;
    const at = index === null || index === undefined || index < 0 ? width : index;
    if (at > width) throw invalidArgument("TableColumnCollection.add");
    this.makeRoom(at, zone);
    const cells = { ...zone, left: zone.left + at, right: zone.left + at };
    const column = owner.range(cells);
    if (given !== null && given !== undefined) writeCells(column, given, "TableColumnCollection.add");
    const title = name ?? (given ? undefined : this.freeName(width + 1));
    if (title)
      writeCells(owner.range({ ...cells, bottom: cells.top }), [[title]], "TableColumnCollection.add");
    return new TableColumn(owner, at);
  }

  private makeRoom(at: number, zone: Zone): void {
    const { owner, doc } = this;
    const grown = { ...zone, right: zone.right + 1 };
    doc.ensureSize(owner.sheetId, grown);
    const used = doc.usedZone(owner.sheetId);
    if (at <= zone.right - zone.left || (used && used.right > zone.right)) {
      insertCells(owner.range({ ...zone, left: zone.left + at, right: zone.left + at }), "Right");
    }
    owner.become(grown);
  }

  private freeName(number: number): string {
    const taken = new Set(this.items().map((column) => column.name.toLowerCase()));
    while (taken.has(`kolom${number}`)) number++;
    return `Kolom${number}`;
  }
}

class TableColumn extends HostObject {
  static readonly table: ApiTable<TableColumn> = serve(this, {
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
      getTotalRowRange: (c) => c.owner.range({ ...c.owner.totals().zone, left: c.column, right: c.column }),
      delete: (c) => c.remove(),
    },
  });
  readonly table = TableColumn.table;

  constructor(
    readonly owner: TableOwner,
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

  private range(): RangeNode {
    return this.owner.range({ ...this.owner.zone, left: this.column, right: this.column });
  }

  private rename(name: string): void {
    this.doc.write(this.owner.sheetId, [{ col: this.column, row: this.owner.zone.top, content: name }]);
  }

  private remove(): void {
    const { zone } = this.owner;
    if (zone.left === zone.right) throw invalidArgument("TableColumn.delete");
    deleteCells(this.range(), "Left");
    this.owner.become({ ...zone, right: zone.right - 1 });
  }
}
