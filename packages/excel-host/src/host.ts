import { AddinInternalService } from "./addinService";
import { AppRuntimeService, type PaneControl } from "./appRuntimeService";
import type { WorkbookDocument } from "./document";
import type { CustomFunctionsBridge } from "./functions";
import { CustomFunctionsService } from "./functions";
import { Workbook } from "./model/workbook";
import { inCellEditMode, notImplemented } from "./richapi/errors";
import { RichApiServer, type RichApiRequest, type RichApiResponse } from "./richapi/server";

/** Request flag by which Office.js says: wait until the user has finished editing a cell. */
const DELAY_FOR_CELL_EDIT = 64;

export interface HostOptions {
  document: WorkbookDocument;
  functions: CustomFunctionsBridge;
  isEditingCell?: () => boolean;
  afterEditing?: () => Promise<void>;
  pane?: PaneControl;
  onUnexpected?: (error: unknown) => void;
}

/** Excel's side of the conversation, whatever the transport and wherever it runs. */
export class ExcelHost {
  private readonly server: RichApiServer;

  constructor(private readonly options: HostOptions) {
    const { document, functions } = options;
    const workbook = () =>
      new Workbook(document, {
        pendingFunctions: () => functions.pending,
        forgetFunctionResults: () => functions.forget(),
      });
    this.server = new RichApiServer({
      root: workbook,
      newObject: (className) => this.service(className),
      ...(options.onUnexpected ? { onUnexpected: options.onUnexpected } : {}),
    });
  }

  private service(className: string) {
    if (/\.CustomFunctions$/.test(className)) return new CustomFunctionsService(this.options.functions);
    if (/\.AddinInternalService$/.test(className)) return new AddinInternalService();
    if (/\.AppRuntimeService$/.test(className) && this.options.pane)
      return new AppRuntimeService(this.options.pane);
    throw notImplemented(className, "newObject");
  }

  async execute(request: RichApiRequest, flags = 0): Promise<RichApiResponse> {
    if (this.options.isEditingCell?.() && !isFunctionTraffic(request)) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return editModeResponse();
      await this.options.afterEditing?.();
    }
    return this.server.run(request);
  }
}

/** Functions go on calculating while the user types in a cell. */
const isFunctionTraffic = (request: RichApiRequest): boolean =>
  Object.values(request.ObjectPaths ?? {}).every(
    (path) => path.ObjectPathType === 2 || path.ParentObjectPathId !== undefined,
  ) && Object.values(request.ObjectPaths ?? {}).some((path) => path.ObjectPathType === 2);

function editModeResponse(): RichApiResponse {
  const { code, message } = inCellEditMode();
  return {
    Results: [],
    Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 },
  };
}
