import type { WorkbookDocument } from "../document";
import { NullObject, serve, type ApiTable } from "../richapi/base";
import { itemNotFound } from "../richapi/errors";
import { areaAt } from "./area";
import { HostObject } from "./hostObject";
import { Range } from "./range";

export class WorksheetFreezePanes extends HostObject {
  static readonly table: ApiTable<WorksheetFreezePanes> = serve(this, {
    name: "WorksheetFreezePanes",
    methods: {
      freezeAt: (f, given: unknown) => f.freezeAt(given),
      freezeColumns: (f, count?: number) => f.freeze(count ?? 1, 0),
      freezeRows: (f, count?: number) => f.freeze(0, count ?? 1),
      getLocation: (f) => f.location() ?? notFrozen(),
      getLocationOrNullObject: (f) => f.location() ?? new NullObject(),
      unfreeze: (f) => f.doc.dispatch("UNFREEZE_COLUMNS_ROWS", { sheetId: f.sheetId }),
    },
  });
  readonly table = WorksheetFreezePanes.table;

  constructor(
    doc: WorkbookDocument,
    readonly sheetId: string,
  ) {
    super(doc);
  }

  private freezeAt(given: unknown): void {
    const { zone } = areaAt(this.doc, given, this.sheetId, "WorksheetFreezePanes.freezeAt");
    this.freeze(zone.right + 1, zone.bottom + 1);
  }

  private freeze(columns: number, rows: number): void {
    const { sheetId } = this;
    this.doc.ensureSize(sheetId, { left: 0, top: 0, right: columns, bottom: rows });
    this.doc.batch((dispatch) => {
      dispatch("UNFREEZE_COLUMNS_ROWS", { sheetId });
      if (columns > 0) dispatch("FREEZE_COLUMNS", { sheetId, quantity: columns });
      if (rows > 0) dispatch("FREEZE_ROWS", { sheetId, quantity: rows });
    });
  }

  private location(): Range | undefined {
    const { xSplit, ySplit } = this.doc.getters.getPaneDivisions(this.sheetId);
    if (xSplit === 0 && ySplit === 0) return undefined;
    const zone = {
      left: 0,
      top: 0,
      right: xSplit > 0 ? xSplit - 1 : 16_383,
      bottom: ySplit > 0 ? ySplit - 1 : 1_048_575,
    };
    return new Range(this.doc, this.sheetId, zone);
  }
}

function notFrozen(): never {
  throw itemNotFound("WorksheetFreezePanes.getLocation");
}
