import type { WorkbookDocument } from "../document";
import { collectionMethods, serve, type ApiTable } from "../richapi/base";
import { itemNotFound } from "../richapi/errors";
import { HostCollection, HostObject } from "./hostObject";

export class SettingCollection extends HostCollection<Setting> {
  static readonly table: ApiTable<SettingCollection> = serve(this, {
    name: "SettingCollection",
    methods: {
      getCount: collectionMethods.getCount,
      getItem: collectionMethods.getItem,
      getItemOrNullObject: collectionMethods.getItemOrNullObject,
      add: (c, key: string, value: unknown) => {
        c.doc.settings.set(key, value);
        return new Setting(c.doc, key);
      },
    },
    events: ["SettingsChanged"],
  });
  readonly table = SettingCollection.table;

  items(): Setting[] {
    return [...this.doc.settings.keys()].map((key) => new Setting(this.doc, key));
  }
}

class Setting extends HostObject {
  static readonly table: ApiTable<Setting> = serve(this, {
    name: "Setting",
    properties: {
      key: { get: (s) => s.key },
      value: {
        get: (s) => {
          if (!s.doc.settings.has(s.key)) throw itemNotFound("Setting");
          return s.doc.settings.get(s.key);
        },
        set: (s, value: unknown) => s.doc.settings.set(s.key, value),
      },
    },
    methods: { delete: (s) => void s.doc.settings.delete(s.key) },
  });
  readonly table = Setting.table;

  constructor(
    doc: WorkbookDocument,
    readonly key: string,
  ) {
    super(doc);
  }

  override get id(): string {
    return this.key;
  }
}
