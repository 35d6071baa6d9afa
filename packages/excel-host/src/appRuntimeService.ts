import { ApiObject, type ApiTable } from "./richapi/base";

export interface PaneControl {
  isOpen(): boolean;
  show(open: boolean): void;
}

/** Office.addin.showAsTaskpane() and hide(). */
export class AppRuntimeService extends ApiObject {
  static readonly table: ApiTable<AppRuntimeService> = {
    name: "AppRuntimeService",
    methods: {
      getAppRuntimeState: (s) => (s.pane.isOpen() ? "Visible" : "Background"),
      setAppRuntimeState: (s, state: string) => s.pane.show(state === "Visible"),
    },
  };
  readonly table = AppRuntimeService.table;

  constructor(private readonly pane: PaneControl) {
    super();
  }
}
