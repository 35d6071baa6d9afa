import type { WorkbookDocument } from "../document";
import { serve, type ApiTable } from "../richapi/base";
import { Application, type HostServices } from "./application";
import { CommentCollection } from "./comments";
import { CustomXmlPartCollection } from "./customXmlParts";
import { HostObject } from "./hostObject";
import { NamedItemCollection } from "./names";
import { Range } from "./range";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tables";
import { WorksheetCollection } from "./worksheets";

export class Workbook extends HostObject {
  static readonly table: ApiTable<Workbook> = serve(this, {
    name: "Workbook",
    properties: {
      name: { get: (w) => w.doc.fileName },
      readOnly: { get: () => false },
    },
    links: {
      application: (w) => new Application(w.doc, w.services),
      comments: (w) => new CommentCollection(w.doc, null),
      customXmlParts: (w) => new CustomXmlPartCollection(w.doc),
      names: (w) => new NamedItemCollection(w.doc, null),
      settings: (w) => new SettingCollection(w.doc),
      tables: (w) => new TableCollection(w.doc, null),
      worksheets: (w) => new WorksheetCollection(w.doc),
    },
    methods: {
      getActiveCell: (w) => {
        const { sheetId, col, row } = w.doc.getters.getActivePosition();
        return new Range(w.doc, sheetId, { left: col, right: col, top: row, bottom: row });
      },
      getSelectedRange: (w) =>
        new Range(w.doc, w.doc.getters.getActiveSheetId(), w.doc.getters.getSelectedZone()),
    },
    events: ["Activated"],
  });
  readonly table = Workbook.table;

  constructor(
    doc: WorkbookDocument,
    readonly services: HostServices,
  ) {
    super(doc);
  }
}
