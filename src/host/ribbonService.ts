import { ApiObject, type ApiTable } from "./richapi/base";

/** Office.ribbon: the try-out workbook's ribbon has no tabs or buttons that come and go. */
export class RibbonService extends ApiObject {
  static readonly table: ApiTable<RibbonService> = { name: "DynamicRibbon" };
  readonly table = RibbonService.table;
}
