import type { WorkbookDocument } from "../document";
import type { ProtectionOptions } from "../protection";
import { serve, type ApiTable } from "../richapi/base";
import { accessDenied, invalidArgument } from "../richapi/errors";
import { HostObject } from "./hostObject";

const DEFAULTS: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export class WorksheetProtection extends HostObject {
  static readonly table: ApiTable<WorksheetProtection> = serve(this, {
    name: "WorksheetProtection",
    properties: {
      options: {
        get: (p) => (p.isProtected ? { ...DEFAULTS, ...p.doc.protection.options(p.sheetId) } : null),
      },
      protected: { get: (p) => p.isProtected },
    },
    methods: {
      protect: (p, options?: ProtectionOptions | null, password?: string) =>
        p.protect(options ?? {}, password),
      unprotect: (p, password?: string) => p.unprotect(password),
    },
  });
  readonly table = WorksheetProtection.table;

  constructor(
    doc: WorkbookDocument,
    readonly sheetId: string,
  ) {
    super(doc);
  }

  private get isProtected(): boolean {
    return this.doc.protection.isProtected(this.sheetId);
  }

  private protect(given: ProtectionOptions, password?: string): void {
    if (this.isProtected) throw accessDenied("WorksheetProtection.protect");
    const options = Object.fromEntries(
      Object.entries(given).map(([key, value]) => [key.charAt(0).toLowerCase() + key.slice(1), value]),
    );
    this.doc.protection.protect(this.sheetId, options, password);
  }

  private unprotect(password?: string): void {
    if (!this.doc.protection.unprotect(this.sheetId, password))
      throw invalidArgument("WorksheetProtection.unprotect");
  }
}
