import type { WorkbookDocument } from "../document";
import { ApiCollection, ApiObject } from "../richapi/base";

export abstract class HostObject extends ApiObject {
  constructor(readonly doc: WorkbookDocument) {
    super();
  }
}

export abstract class HostCollection<T extends ApiObject> extends ApiCollection<T> {
  constructor(readonly doc: WorkbookDocument) {
    super();
  }
}

export const sameName = (a: unknown, b: unknown): boolean =>
  String(a).toLowerCase() === String(b).toLowerCase();
