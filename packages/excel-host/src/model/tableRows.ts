import { MAX_COLS, type Zone } from "../engine";
import { collectionMethods, serve, type ApiTable } from "../richapi/base";
import { ApiError, invalidArgument } from "../richapi/errors";
import type { RangeNode } from "./area";
import { HostCollection, HostObject } from "./hostObject";
import { values, writeCells } from "./rangeCells";
import { deleteCells, insertCells } from "./rangeEdits";
import type { TableOwner } from "./tableOwner";

export class TableRowCollection extends HostCollection<TableRow> {
  static readonly table: ApiTable<TableRowCollection> = serve(this, {
    name: "TableRowCollection",
    properties: { count: { get: (c) => c.items().length } },
    methods: {
      getCount: collectionMethods.getCount,
      getItemAt: collectionMethods.getItemAt,
      add: (c, index: number | null, given: unknown) => c.add(index, given),
      deleteRowsAt: (c, index: number, count?: number) => c.deleteRowsAt(index, count ?? 1),
    },
  });
  readonly table = TableRowCollection.table;

  constructor(readonly owner: TableOwner) {
    super(owner.doc);
  }

  items(): TableRow[] {
    const { top, bottom } = this.owner.body;
    return Array.from({ length: bottom - top + 1 }, (_, index) => new TableRow(this.owner, index));
  }

  private add(index: number | null, given: unknown): TableRow {
    const rows = asRows(given, this.owner.zone.right - this.owner.zone.left + 1);
    const { owner, doc } = this;
    const body = owner.body;
    const at = index === null || index === undefined || index < 0 ? body.bottom - body.top + 1 : index;
    if (at > body.bottom - body.top + 1) throw invalidArgument("TableRowCollection.add");
    const zone = { ...body, top: body.top + at, bottom: body.top + at + rows.length - 1 };
    doc.assertUnlocked(owner.sheetId, zone, "TableRowCollection.add");
    const before = owner.zone;
    this.makeRoom(zone, before.bottom, rows.length);
    const grown = { ...before, bottom: before.bottom + rows.length };
    if (owner.zone.bottom !== grown.bottom) owner.resize(grown);
    this.copyFormats(at > 0 ? zone.top - 1 : zone.bottom + 1, zone);
    writeCells(owner.range(zone), rows, "TableRowCollection.add");
    return new TableRow(owner, at);
  }

  /** New rows look like the row above them, or below if they come first. */
  private copyFormats(from: number, { left, right, top, bottom }: Zone): void {
    const { doc, owner } = this;
    const { sheetId } = owner;
    doc.batch((dispatch) => {
      for (let col = left; col <= right; col++) {
        const cell = doc.getters.getCell({ sheetId, col, row: from });
        if (!cell?.style && !cell?.format) continue;
        const format = doc.formats.grid(doc.formats.excel(cell.format));
        for (let row = top; row <= bottom; row++)
          dispatch("UPDATE_CELL", { sheetId, col, row, style: cell.style ?? null, format });
      }
    });
  }

  private deleteRowsAt(index: number, count: number): void {
    const { length } = this.items();
    if (index < 0 || count < 1 || index + count > length)
      throw invalidArgument("TableRowCollection.deleteRowsAt");
    removeRows(this.owner, index, count);
  }

  /** Cells below move down, as in Excel, unless there is nothing there. */
  private makeRoom(zone: Zone, tableBottom: number, count: number): void {
    const { doc, owner } = this;
    doc.ensureSize(owner.sheetId, { ...zone, bottom: tableBottom + count });
    const used = doc.usedZone(owner.sheetId, true);
    const nothingBelow = !used || used.bottom < zone.top;
    if (nothingBelow) return;
    insertCells(owner.range(zone), "Down");
  }
}

function asRows(given: unknown, width: number): unknown[][] {
  if (given === null || given === undefined) return [Array.from({ length: width }, () => "")];
  if (!Array.isArray(given)) throw invalidArgument("TableRowCollection.add");
  const rows = (Array.isArray(given[0]) ? given : [given]) as unknown[][];
  if (rows.some((row) => !Array.isArray(row) || row.length !== width))
    throw new ApiError(
      "InvalidArgument",
      "Het aantal rijen of kolommen in de invoermatrix komt niet overeen met de grootte of dimensies van het bereik.",
      "TableRowCollection.add",
    );
  return rows;
}

class TableRow extends HostObject {
  static readonly table: ApiTable<TableRow> = serve(this, {
    name: "TableRow",
    properties: {
      index: { get: (r) => r.index },
      values: {
        get: (r) => values(r.range()),
        set: (r, given: unknown) => writeCells(r.range(), given, "TableRow.values"),
      },
    },
    methods: { getRange: (r) => r.range(), delete: (r) => r.remove() },
  });
  readonly table = TableRow.table;

  constructor(
    readonly owner: TableOwner,
    readonly index: number,
  ) {
    super(owner.doc);
  }

  private range(): RangeNode {
    const { body } = this.owner;
    const row = body.top + this.index;
    if (row > body.bottom) throw invalidArgument("TableRow");
    return this.owner.range({ ...body, top: row, bottom: row });
  }

  private remove(): void {
    if (this.index > this.owner.body.bottom - this.owner.body.top) throw invalidArgument("TableRow.delete");
    removeRows(this.owner, this.index, 1);
  }
}

/** A table keeps one row at least: when the last ones go, an empty one stays. */
function removeRows(owner: TableOwner, index: number, count: number): void {
  const { body, doc, sheetId } = owner;
  const top = body.top + index;
  const empties = count === body.bottom - body.top + 1;
  if (empties) {
    doc.assertUnlocked(sheetId, body, "TableRow.delete");
    doc.dispatch("DELETE_CONTENT", { sheetId, target: [{ ...body, bottom: body.top }] });
  }
  const first = empties ? top + 1 : top;
  const going = empties ? count - 1 : count;
  if (going === 0) return;
  const used = doc.usedZone(sheetId, true);
  // with nothing beside the table whole rows may go, which costs the grid far less
  const isAlone = !used || (used.left >= body.left && used.right <= body.right);
  const across = isAlone ? { left: 0, right: MAX_COLS - 1 } : {};
  deleteCells(owner.range({ ...body, ...across, top: first, bottom: first + going - 1 }), "Up");
}
