import { ApiObject, type ApiTable } from "./base";

/** Several objects of one kind as one: what is set is set on each, what they do not agree on reads as null. */
export class FanOut extends ApiObject {
  readonly table: ApiTable<never>;

  /** @param nodes at least one */
  constructor(private readonly nodes: readonly ApiObject[]) {
    super();
    this.table = nodes[0]!.table;
  }

  override member(name: string): ReturnType<ApiObject["member"]> {
    const one = this.nodes[0]!.member(name);
    return (
      one && {
        name: one.name,
        ...(one.get ? { get: () => this.common(name) } : {}),
        ...(one.set
          ? {
              set: (_self, value: unknown) =>
                this.nodes.forEach((node) => node.need(name, "set")(node, value)),
            }
          : {}),
        ...(one.link ? { link: () => new FanOut(this.nodes.map((node) => node.child(name))) } : {}),
        ...(one.call
          ? {
              call: (_self, ...args: unknown[]) =>
                void this.nodes.forEach((node) => node.need(name, "call")(node, ...args)),
            }
          : {}),
      }
    );
  }

  private common(name: string): unknown {
    const values = this.nodes.map((node) => node.need(name, "get")(node));
    return values.every((value) => value === values[0]) ? values[0] : null;
  }
}
