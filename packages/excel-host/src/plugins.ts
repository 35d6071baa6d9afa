import type { Engine, Getters } from "./engine";
import { installNames } from "./formulas/names";
import { hooksOf, type GridCommand, type GridHooks } from "./hooks";

export type Dispatch = (type: string, payload?: object) => void;

/** Many commands as one: one recalculation and one step to undo. */
export const BATCH = "HOST_BATCH";

const installed = new WeakSet<object>();

export function installPlugins(engine: Engine): void {
  if (installed.has(engine)) return;
  installed.add(engine);
  installNames(engine);

  class HostEvents extends engine.UIPlugin {
    private readonly hooks: GridHooks;
    private inBatch = false;

    constructor(config: ConstructorParameters<typeof engine.UIPlugin>[0]) {
      super(config);
      this.hooks = hooksOf(config.custom);
    }

    override beforeHandle(command: unknown): void {
      this.hooks.before?.(command as GridCommand);
    }

    override handle(command: unknown): void {
      const { type, run } = command as GridCommand & { run: (dispatch: Dispatch) => void };
      if (type === BATCH) this.runBatch(run);
      else this.hooks.seen?.(command as GridCommand);
      const cellIds = this.inBatch ? [] : (this.hooks.outdated?.() ?? []);
      if (cellIds.length > 0) (this.dispatch as Dispatch)("EVALUATE_CELLS", { cellIds });
    }

    private runBatch(run: (dispatch: Dispatch) => void): void {
      this.inBatch = true;
      try {
        run((name, payload) => (this.dispatch as Dispatch)(name, payload));
      } finally {
        this.inBatch = false;
      }
    }

    override finalize(): void {
      this.hooks.finalized?.();
    }
  }

  class HostProtection extends engine.CorePlugin {
    private readonly hooks: GridHooks;

    constructor(config: ConstructorParameters<typeof engine.CorePlugin>[0]) {
      super(config);
      this.hooks = hooksOf(config.custom);
    }

    override allowDispatch(command: unknown): never {
      const verdict = this.hooks.blocks?.(command as GridCommand) ? "SheetLocked" : "Success";
      return verdict as never;
    }
  }

  installTracker(engine);
  engine.registries.featurePluginRegistry.add("hostEvents", HostEvents as never);
  engine.registries.corePluginRegistry.add("hostProtection", HostProtection as never);
}

interface Tracker {
  readonly getters: Getters;
  getCellsWithTrackedFormula(formula: string): (string | number)[];
}

/**
 * The grid keeps the positions of cells whose sheet was deleted, and would calculate a SUBTOTAL there anew whenever a
 * table changes or a row is hidden: its evaluator does not survive that.
 */
function installTracker(engine: Engine): void {
  const { coreViewsPluginRegistry } = engine.registries;
  const Base = coreViewsPluginRegistry.get("formula_tracker") as unknown as new (config: object) => Tracker;
  class LivingTracker extends Base {
    override getCellsWithTrackedFormula(formula: string): (string | number)[] {
      return super
        .getCellsWithTrackedFormula(formula)
        .filter((id) => this.getters.tryGetSheet(this.getters.getCellPosition(id as never).sheetId));
    }
  }
  coreViewsPluginRegistry.replace("formula_tracker", LivingTracker as never);
}
