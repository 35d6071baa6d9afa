import { itemNotFound, notImplemented } from "./errors";

export interface Property<T> {
  get?: (self: T) => unknown;
  set?: (self: T, value: never) => void;
}

/** What one class of the object model serves. Names are those of Office.js; the wire does not mind their case. */
export interface ApiTable<T> {
  name: string;
  properties?: Record<string, Property<T>>;
  links?: Record<string, (self: T) => ApiNode>;
  methods?: Record<string, (self: T, ...args: never[]) => unknown>;
  /** Event names as in _Register<name>Event: registering them needs no action here. */
  events?: readonly string[];
}

interface Member {
  name: string;
  get?: (self: ApiObject) => unknown;
  set?: (self: ApiObject, value: unknown) => void;
  link?: (self: ApiObject) => ApiNode;
  call?: (self: ApiObject, ...args: unknown[]) => unknown;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

type QueryResult = Record<string, unknown>;
export type ApiNode = ApiObject | NullObject;

/** Stands for "there is none" (…OrNullObject); everything asked of it is null as well. */
export class NullObject {
  readonly isNull = true;
}

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const tables = new WeakMap<ApiTable<never>, Map<string, Member>>();

function membersOf(table: ApiTable<never>): Map<string, Member> {
  const known = tables.get(table);
  if (known) return known;
  const members = new Map<string, Member>();
  const add = (name: string, part: object) => {
    const key = name.toLowerCase();
    members.set(key, { ...(members.get(key) ?? {}), ...part, name: wireName(name) });
  };
  for (const [name, property] of Object.entries(table.properties ?? {})) add(name, property);
  for (const [name, link] of Object.entries(table.links ?? {})) add(name, { link });
  for (const [name, call] of Object.entries(table.methods ?? {})) add(name, { call });
  for (const event of table.events ?? []) {
    add(`_Register${event}Event`, { call: () => null });
    add(`_Unregister${event}Event`, { call: () => null });
  }
  tables.set(table, members);
  return members;
}

const classes: { owner: { prototype: object }; table: ApiTable<never> }[] = [];

/** Makes known what a class of the object model serves. */
export function serve<T>(owner: abstract new (...args: never[]) => T, table: ApiTable<T>): ApiTable<T> {
  classes.push({ owner, table });
  return table;
}

export interface ServedClass {
  name: string;
  isCollection: boolean;
  /** Properties, links and methods. */
  members: string[];
  events: readonly string[];
}

/** All classes made known so far: those of every file that was imported. */
export const servedClasses = (): ServedClass[] =>
  classes.map(({ owner, table: { name, properties, links, methods, events } }) => ({
    name,
    isCollection: owner.prototype instanceof ApiCollection,
    members: Object.keys({ ...properties, ...links, ...methods }),
    events: events ?? [],
  }));

export abstract class ApiObject {
  abstract readonly table: ApiTable<never>;
  /** The id by which Office.js may ask for the object again; only for objects that have one. */
  get id(): string | undefined {
    return undefined;
  }
  referenceId?: string;

  get className(): string {
    return this.table.name;
  }

  member(name: string): Member | undefined {
    return membersOf(this.table).get(name.toLowerCase());
  }

  need<K extends "get" | "set" | "link" | "call">(name: string, kind: K): NonNullable<Member[K]> {
    const found = this.member(name)?.[kind];
    if (!found) throw notImplemented(this.className, name);
    return found as NonNullable<Member[K]>;
  }

  /** The object a link leads to. */
  child(name: string): ApiObject {
    const linked = this.need(name, "link")(this);
    if (linked instanceof NullObject) throw itemNotFound(`${this.className}.${name}`);
    return linked;
  }

  identity(): QueryResult {
    return {
      ...(this.id === undefined ? {} : { _Id: this.id, Id: this.id }),
      ...(this.referenceId === undefined ? {} : { _ReferenceId: this.referenceId }),
    };
  }

  query(info: QueryInfo = {}): QueryResult {
    const result = this.identity();
    const selected = info.Select?.length ? info.Select : ["*"];
    const nested = new Map<string, string[]>();
    for (const path of [...selected, ...(info.Expand ?? []).map((name) => `${name}/*`)])
      this.collect(path, result, nested);
    for (const [name, select] of nested) {
      const child = this.need(name, "link")(this);
      result[wireNameOf(this, name)] = child instanceof NullObject ? null : child.query({ Select: select });
    }
    return result;
  }

  protected collect(path: string, result: QueryResult, nested: Map<string, string[]>): void {
    const [head = "", ...rest] = path.split("/");
    if (head === "$none") return;
    if (head === "*" || head === "$all") return this.collectAll(result);
    const member = this.member(head);
    if (rest.length > 0 || (member?.link && !member.get)) {
      const key = head.toLowerCase();
      nested.set(key, [...(nested.get(key) ?? []), rest.join("/") || "*"]);
      return;
    }
    result[wireNameOf(this, head)] = this.need(head, "get")(this);
  }

  private collectAll(result: QueryResult): void {
    for (const { name, get } of membersOf(this.table).values())
      if (get) result[name] = this.need(name, "get")(this);
  }
}

const wireNameOf = (object: ApiObject, name: string): string => object.member(name)?.name ?? wireName(name);

export abstract class ApiCollection<T extends ApiObject = ApiObject> extends ApiObject {
  abstract items(): T[];

  /** The item with this key, as getItem and the indexer look it up. */
  find(key: unknown): T | undefined {
    return this.items().find((item) => item.id === key);
  }

  item(key: unknown): T {
    const found = this.find(key);
    if (!found) throw itemNotFound(`${this.className}.getItem`);
    return found;
  }

  itemOrNull(key: unknown): T | NullObject {
    return this.find(key) ?? new NullObject();
  }

  itemAt(index: number): T {
    const found = this.items()[index];
    if (!found) throw itemNotFound(`${this.className}.getItemAt`);
    return found;
  }

  override query(info: QueryInfo = {}): QueryResult {
    const own: string[] = [];
    const perItem: string[] = [];
    for (const path of info.Select?.length ? info.Select : ["*"]) {
      const [head = "", ...rest] = path.split("/");
      if (head.toLowerCase() === "items") perItem.push(rest.join("/") || "*");
      else if (head === "*" || head === "$all") {
        own.push(head);
        perItem.push("*");
      } else if (this.member(head)?.get || this.member(head)?.link) own.push(path);
      else perItem.push(path);
    }
    for (const name of info.Expand ?? []) perItem.push(`${name.replace(/^items\//i, "")}/*`);
    const result = super.query({ Select: own.length > 0 ? own : ["$none"] });
    if (perItem.length === 0) return result;
    const from = info.Skip ?? 0;
    const items = this.items().slice(
      from,
      info.Top === undefined || info.Top === 0 ? undefined : from + info.Top,
    );
    result._Items = items.map((item) => item.query({ Select: perItem }));
    return result;
  }
}

/** The members every collection with keys has; spread into a collection's own methods. */
export const keyedMethods = {
  getItem: (self: ApiCollection, key: unknown) => self.item(key),
  getItemOrNullObject: (self: ApiCollection, key: unknown) => self.itemOrNull(key),
  getCount: (self: ApiCollection) => self.items().length,
};

/** Of some collections Excel gives the items by their place as well. */
export const collectionMethods = {
  ...keyedMethods,
  getItemAt: (self: ApiCollection, index: number) => self.itemAt(index),
};
