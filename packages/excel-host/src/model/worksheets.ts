import { NullObject, keyedMethods, serve, type ApiTable } from "../richapi/base";
import { itemNotFound } from "../richapi/errors";
import { HostCollection, sameName } from "./hostObject";
import { Worksheet, checkSheetName } from "./worksheet";

export class WorksheetCollection extends HostCollection<Worksheet> {
  static readonly table: ApiTable<WorksheetCollection> = serve(this, {
    name: "WorksheetCollection",
    methods: {
      ...keyedMethods,
      add: (c, name?: string) => c.add(name),
      getActiveWorksheet: (c) => new Worksheet(c.doc, c.doc.getters.getActiveSheetId()),
      getCount: (c, visibleOnly?: boolean) => c.listed(visibleOnly).length,
      getFirst: (c, visibleOnly?: boolean) => c.listed(visibleOnly)[0] ?? new NullObject(),
      // this event alone has its name the other way round
      _RegisterEventNameChanged: () => null,
      _UnregisterEventNameChanged: () => null,
      getLast: (c, visibleOnly?: boolean) => c.listed(visibleOnly).at(-1) ?? new NullObject(),
    },
    events: ["Activated", "Added", "Calculated", "DataChanged", "Deactivated", "Deleted", "SelectionChanged"],
  });
  readonly table = WorksheetCollection.table;

  items(): Worksheet[] {
    return this.listed();
  }

  override find(key: unknown): Worksheet | undefined {
    const ids = this.doc.getters.getSheetIds();
    const id =
      ids.find((sheetId) => sameName(this.doc.getters.getSheetName(sheetId), key)) ??
      ids.find((sheetId) => sheetId === key);
    return id === undefined ? undefined : new Worksheet(this.doc, id);
  }

  override item(key: unknown): Worksheet {
    const found = this.find(key);
    if (!found) throw itemNotFound("WorksheetCollection.getItem");
    return found;
  }

  private listed(visibleOnly = false): Worksheet[] {
    const ids = visibleOnly ? this.doc.getters.getVisibleSheetIds() : this.doc.getters.getSheetIds();
    return ids.map((id) => new Worksheet(this.doc, id));
  }

  private add(given?: string): Worksheet {
    const name = given || this.freeName();
    checkSheetName(this.doc, name);
    const sheetId = this.doc.newId("blad");
    this.doc.dispatch("CREATE_SHEET", { sheetId, position: this.doc.getters.getSheetIds().length, name });
    return new Worksheet(this.doc, sheetId);
  }

  private freeName(): string {
    let number = this.doc.getters.getSheetIds().length + 1;
    while (this.find(`Blad${number}`)) number++;
    return `Blad${number}`;
  }
}
