import { ApiObject, type ApiTable } from "./richapi/base";

/** Hears from Office.js that the add-in's ribbon commands are ready to be invoked. */
export class AddinInternalService extends ApiObject {
  static readonly table: ApiTable<AddinInternalService> = {
    name: "AddinInternalService",
    methods: { notifyActionHandlerReady: () => null },
  };
  readonly table = AddinInternalService.table;
}
