import type { Engine } from "./engine";

export interface GridCommand {
  type: string;
  [key: string]: unknown;
}

export type Dispatch = (type: string, payload?: object) => void;

/** What a document hangs on its own model; the grid gives it to every plugin as config.custom.host. */
export interface GridHooks {
  seen?: (command: GridCommand) => void;
  finalized?: () => void;
  blocks?: (command: GridCommand) => boolean;
}

/** Many commands as one: one recalculation and one step to undo. */
export const BATCH = "HOST_BATCH";

const installed = new WeakSet<object>();

export function installPlugins(engine: Engine): void {
  if (installed.has(engine)) return;
  installed.add(engine);

  class HostEvents extends engine.UIPlugin {
    private readonly hooks: GridHooks;

    constructor(config: ConstructorParameters<typeof engine.UIPlugin>[0]) {
      super(config);
      this.hooks = hooksOf(config);
    }

    override handle(command: unknown): void {
      const { type, run } = command as GridCommand & { run: (dispatch: Dispatch) => void };
      if (type === BATCH) run((name, payload) => (this.dispatch as Dispatch)(name, payload));
      else this.hooks.seen?.(command as GridCommand);
    }

    override finalize(): void {
      this.hooks.finalized?.();
    }
  }

  class HostProtection extends engine.CorePlugin {
    private readonly hooks: GridHooks;

    constructor(config: ConstructorParameters<typeof engine.CorePlugin>[0]) {
      super(config);
      this.hooks = hooksOf(config);
    }

    override allowDispatch(command: unknown): never {
      const verdict = this.hooks.blocks?.(command as GridCommand) ? "SheetLocked" : "Success";
      return verdict as never;
    }
  }

  engine.registries.featurePluginRegistry.add("hostEvents", HostEvents as never);
  engine.registries.corePluginRegistry.add("hostProtection", HostProtection as never);
}

const hooksOf = (config: object): GridHooks =>
  (config as { custom?: { host?: GridHooks } }).custom?.host ?? {};
