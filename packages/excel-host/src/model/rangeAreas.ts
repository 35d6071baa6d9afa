import type { WorkbookDocument } from "../document";
import { cellsIn } from "../engine";
import { collectionMethods, serve, type ApiTable } from "../richapi/base";
import { FanOut } from "../richapi/fanOut";
import type { RangeNode } from "./area";
import { HostCollection, HostObject } from "./hostObject";
import { clear } from "./rangeEdits";

class RangeCollection extends HostCollection<RangeNode> {
  static readonly table: ApiTable<RangeCollection> = serve(this, {
    name: "RangeCollection",
    methods: { getCount: collectionMethods.getCount, getItemAt: collectionMethods.getItemAt },
  });
  readonly table = RangeCollection.table;

  constructor(
    doc: WorkbookDocument,
    private readonly ranges: RangeNode[],
  ) {
    super(doc);
  }

  items(): RangeNode[] {
    return this.ranges;
  }
}

export class RangeAreas extends HostObject {
  static readonly table: ApiTable<RangeAreas> = serve(this, {
    name: "RangeAreas",
    properties: {
      address: { get: (a) => a.ranges.map((range) => a.doc.address(range.sheetId, range.zone)).join(",") },
      areaCount: { get: (a) => a.ranges.length },
      cellCount: { get: (a) => a.ranges.reduce((sum, range) => sum + cellsIn(range.zone), 0) },
    },
    links: {
      areas: (a) => new RangeCollection(a.doc, a.ranges),
      format: (a) => new FanOut(a.ranges.map((range) => range.child("format"))),
      worksheet: (a) => a.ranges[0]!.child("worksheet"),
    },
    methods: {
      clear: (a, applyTo: string | null) => a.ranges.forEach((range) => clear(range, applyTo)),
    },
  });
  readonly table = RangeAreas.table;

  constructor(
    doc: WorkbookDocument,
    readonly ranges: RangeNode[],
  ) {
    super(doc);
  }
}
