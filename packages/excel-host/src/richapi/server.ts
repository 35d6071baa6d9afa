import { ApiCollection, ApiObject, NullObject, type ApiNode, type QueryInfo } from "./base";
import { ApiError, invalidReference, notImplemented } from "./errors";

interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: (number | null)[];
}

interface ObjectPath {
  ObjectPathType: number;
  Name?: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

interface Action {
  Id: number;
  ActionType: number;
  Name?: string;
  ObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  ObjectState?: Record<string, unknown>;
}

export interface RichApiRequest {
  Actions: Action[];
  ObjectPaths?: Record<string, ObjectPath>;
}

export interface RichApiResponse {
  Results: { ActionId: number; Value: unknown }[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

const PATH = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;
const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 6,
  queryAsJson: 7,
  update: 9,
} as const;

interface RichApiOptions {
  root: () => ApiObject;
  /** Objects that Office.js makes by class name, such as the custom functions service. */
  newObject: (className: string) => ApiObject;
  onUnexpected?: (error: unknown) => void;
}

/** Carries out one request: object paths become server objects, actions become results. */
export class RichApiServer {
  private readonly references = new Map<string, ApiObject>();
  private nextReference = 1;

  constructor(private readonly options: RichApiOptions) {}

  async run(request: RichApiRequest): Promise<RichApiResponse> {
    const batch = new Batch(request, this.options, this.references, (object) => this.keep(object));
    return batch.run();
  }

  private keep(object: ApiObject): void {
    if (object.referenceId) return;
    object.referenceId = `ref${this.nextReference++}`;
    this.references.set(object.referenceId, object);
  }
}

class Batch {
  private readonly resolved = new Map<number, ApiNode>();
  private readonly results: RichApiResponse["Results"] = [];

  constructor(
    private readonly request: RichApiRequest,
    private readonly options: RichApiOptions,
    private readonly references: Map<string, ApiObject>,
    private readonly keep: (object: ApiObject) => void,
  ) {}

  async run(): Promise<RichApiResponse> {
    let index = 0;
    try {
      for (; index < this.request.Actions.length; index++) {
        const action = this.request.Actions[index]!;
        this.results.push({ ActionId: action.Id, Value: (await this.perform(action)) ?? null });
      }
    } catch (error) {
      return { Error: this.describe(error, index), Results: this.results };
    }
    return { Results: this.results };
  }

  private describe(error: unknown, index: number): NonNullable<RichApiResponse["Error"]> {
    const known = error instanceof ApiError;
    if (!known) this.options.onUnexpected?.(error);
    return {
      Code: known ? error.code : "GeneralException",
      Message: error instanceof Error ? error.message : String(error),
      Location: known ? error.location : "",
      ActionIndex: index,
      HttpStatusCode: 400,
    };
  }

  private async perform(action: Action): Promise<unknown> {
    if (action.ActionType === ACTION.trace) return null;
    const object = await this.resolve(action.ObjectPathId ?? 0);
    if (object instanceof NullObject) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object.identity();
      case ACTION.query:
      case ACTION.queryAsJson:
        return object.query(action.QueryInfo);
      case ACTION.method:
        return this.invoke(object, action);
      case ACTION.setProperty: {
        const [value] = await this.arguments(action.ArgumentInfo);
        object.need(action.Name ?? "", "set")(object, value);
        return null;
      }
      case ACTION.update:
        this.update(object, action.ObjectState ?? {});
        return null;
      default:
        throw notImplemented(object.className, `<actie ${action.ActionType}>`);
    }
  }

  private async invoke(object: ApiObject, action: Action): Promise<unknown> {
    const name = action.Name ?? "";
    if (name === "_KeepReference") {
      this.keep(object);
      return null;
    }
    if (name === "_RemoveReference") {
      const [id] = await this.arguments(action.ArgumentInfo);
      this.references.delete(String(id));
      return null;
    }
    const value = await object.need(name, "call")(object, ...(await this.arguments(action.ArgumentInfo)));
    return value instanceof ApiObject || value instanceof NullObject ? null : value;
  }

  /** range.set({ values, format: { fill: { color } } }): plain properties set, links followed. */
  private update(object: ApiObject, state: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(state)) {
      const member = object.member(name);
      if (member?.set) member.set(object, value);
      else {
        const child = object.need(name, "link")(object);
        if (child instanceof ApiObject) this.update(child, (value ?? {}) as Record<string, unknown>);
      }
    }
  }

  private async arguments(info?: ArgumentInfo): Promise<unknown[]> {
    const args = [...(info?.Arguments ?? [])];
    for (const [i, pathId] of (info?.ReferencedObjectPathIds ?? []).entries())
      if (pathId) args[i] = await this.resolve(pathId);
    return args;
  }

  private async resolve(pathId: number): Promise<ApiNode> {
    const known = this.resolved.get(pathId);
    if (known) return known;
    const path = this.request.ObjectPaths?.[pathId];
    if (!path) throw invalidReference(String(pathId));
    const object = await this.build(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private async build(path: ObjectPath): Promise<ApiNode> {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.options.root();
      case PATH.newObject:
        return this.options.newObject(name);
      case PATH.nullObject:
        return new NullObject();
      case PATH.reference: {
        const kept = this.references.get(name);
        if (!kept) throw invalidReference(name);
        return kept;
      }
      default:
        return this.buildChild(path, name);
    }
  }

  private async buildChild(path: ObjectPath, name: string): Promise<ApiNode> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (parent instanceof NullObject) return parent;
    if (path.ObjectPathType === PATH.property) return parent.need(name, "link")(parent);
    const args = await this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) {
      if (!(parent instanceof ApiCollection)) throw notImplemented(parent.className, "<indexer>");
      return parent.item(args[0]);
    }
    const made = await parent.need(name, "call")(parent, ...args);
    if (made instanceof ApiObject || made instanceof NullObject) return made;
    throw notImplemented(parent.className, name);
  }
}
