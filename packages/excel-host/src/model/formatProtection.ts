import { serve, type ApiTable } from "../richapi/base";
import { accessDenied } from "../richapi/errors";
import type { Area } from "./area";
import { HostObject } from "./hostObject";

export class FormatProtection extends HostObject {
  static readonly table: ApiTable<FormatProtection> = serve(this, {
    name: "FormatProtection",
    properties: {
      locked: {
        get: (p) => p.doc.protection.lockedCells.get(p.range.sheetId, p.range.zone),
        set: (p, locked: boolean) => {
          if (p.doc.protection.isProtected(p.range.sheetId)) throw accessDenied("FormatProtection.locked");
          p.doc.protection.lockedCells.set(p.range.sheetId, p.range.zone, locked);
        },
      },
    },
  });
  readonly table = FormatProtection.table;

  constructor(readonly range: Area) {
    super(range.doc);
  }
}
