import { cellName, quoteSheet } from "./address";
import type { Engine } from "./engine";
import type { FunctionMetadata, FunctionParameter, FunctionsMetadata } from "./functionsMetadata";
import {
  failure,
  firstError,
  isMatrixParameter,
  readResult,
  toFunction,
  toGrid,
  type Argument,
  type Outcome,
} from "./functionValues";
import { ApiObject, type ApiTable } from "./richapi/base";
import { realSheetName } from "./sheetNames";

const BUSY = { value: "#BUSY!", message: "Bezig met berekenen…" };
/** Messages Office.js takes well in one go. */
const MAX_MESSAGES = 2000;
const INVOKE_CATEGORY = 1;
const INVOKE_TYPE = 1000;

type Message = [category: number, type: number, target: string, message: string];

interface Entry {
  out: Outcome;
}

interface EvaluationContext {
  __originCellPosition?: { sheetId: string; col: number; row: number };
  getters: { getSheetName(sheetId: string): string };
}

interface FunctionStats {
  invoked: number;
  results: number;
  batches: number;
  hits: number;
}

const registered = new WeakMap<object, Map<string, FunctionMetadata>>();
/** The grid's functions are global, workbooks come and go: calls go to the bridge of the workbook now open. */
let current: CustomFunctionsBridge | null = null;

const activate = (bridge: CustomFunctionsBridge): void => void (current = bridge);

/** Gives the grid the add-in's functions; each call is carried out by Office.js' own proxy in the pane. */
export class CustomFunctionsBridge {
  readonly stats: FunctionStats = { invoked: 0, results: 0, batches: 0, hits: 0 };
  readonly names: string[];
  send: (messages: Message[]) => unknown = () => false;
  onResults: (count: number) => void = () => undefined;

  private readonly cache = new Map<string, Entry>();
  /** Every distinct matrix a function was given, by its content: a key for the cache need not repeat it. */
  private readonly matrices = new Map<string, number>();
  private matrixNumbers = new WeakMap<object, number>();
  private readonly pendingEntries = new Map<number, Entry>();
  private readonly waiting = new Set<() => void>();
  private queue: Message[] = [];
  private nextId = 1;
  private ready = false;
  private scheduled = false;

  constructor(engine: Engine, metadata: FunctionsMetadata, namespace: string) {
    const known = registered.get(engine) ?? new Map<string, FunctionMetadata>();
    registered.set(engine, known);
    for (const error of ["#BUSY!", "#NUM!", "#NULL!", "#VALUE!"]) engine.registries.errorTypes.add(error);
    this.names = metadata.functions.map((fn) => `${namespace}.${fn.name}`.toUpperCase());
    metadata.functions.forEach((fn, i) => {
      const name = this.names[i]!;
      // a second workbook, or a rebuilt add-in, replaces the description under the same name
      engine.registries.functionRegistry.replace(name, describe(fn, namespace) as never);
      known.set(name, fn);
    });
    activate(this);
  }

  get pending(): number {
    return this.pendingEntries.size;
  }

  /** Resolves once no call is waiting for an answer. */
  whenIdle(): Promise<void> {
    return this.pending === 0 ? Promise.resolve() : new Promise((resolve) => this.waiting.add(resolve));
  }

  forget(): void {
    this.cache.clear();
    this.matrices.clear();
    this.matrixNumbers = new WeakMap();
  }

  private keyOf(value: unknown): unknown {
    if (!Array.isArray(value)) return value;
    let number = this.matrixNumbers.get(value);
    if (number === undefined) {
      const content = JSON.stringify(value);
      number = this.matrices.get(content) ?? this.matrices.size;
      this.matrices.set(content, number);
      this.matrixNumbers.set(value, number);
    }
    return { matrix: number };
  }

  /** The functions runtime in the pane is there: what was asked meanwhile is sent. */
  setReady(): void {
    this.ready = true;
    this.schedule();
  }

  lookup(fn: FunctionMetadata, values: unknown[], address: string | null): Outcome {
    const key = `${fn.id}|${address ?? ""}|${JSON.stringify(values.map((value) => this.keyOf(value)))}`;
    const known = this.cache.get(key);
    if (known) {
      this.stats.hits++;
      return known.out;
    }
    const entry: Entry = { out: BUSY };
    const id = this.nextId++;
    this.cache.set(key, entry);
    this.pendingEntries.set(id, entry);
    const flags = (fn.options?.cancelable ? 1 : 0) | (fn.options?.stream ? 2 : 0);
    this.queue.push([INVOKE_CATEGORY, INVOKE_TYPE, "", JSON.stringify([id, fn.id, values, address, flags])]);
    this.schedule();
    return entry.out;
  }

  private schedule(): void {
    if (this.scheduled || !this.ready || this.queue.length === 0) return;
    this.scheduled = true;
    setTimeout(() => {
      this.scheduled = false;
      const messages = this.queue.splice(0);
      this.stats.invoked += messages.length;
      this.stats.batches++;
      for (let i = 0; i < messages.length; i += MAX_MESSAGES) this.send(messages.slice(i, i + MAX_MESSAGES));
    }, 0);
  }

  accept(results: unknown[]): void {
    for (const result of results) {
      const { id, ok, value, code } = readResult(result);
      const entry = this.pendingEntries.get(id);
      if (!entry) continue;
      this.pendingEntries.delete(id);
      this.stats.results++;
      entry.out = ok ? toGrid(value) : failure(code, value);
    }
    this.onResults(results.length);
    if (this.pending === 0) {
      for (const resolve of this.waiting) resolve();
      this.waiting.clear();
    }
  }
}

/** The RichApi object by which the functions runtime reports that it is ready, and what the functions gave. */
export class CustomFunctionsService extends ApiObject {
  static readonly table: ApiTable<CustomFunctionsService> = {
    name: "CustomFunctions",
    methods: {
      SetInvocationArrayResults: (s, results: unknown[]) => s.bridge.accept(results),
      SetInvocationResults: (s, results: unknown[]) => s.bridge.accept(results),
      _GetEnabledFeatures: () => [1, 2],
      _SetOsfControlContainerReadyForCustomFunctions: (s) => s.bridge.setReady(),
    },
  };
  readonly table = CustomFunctionsService.table;

  constructor(private readonly bridge: CustomFunctionsBridge) {
    super();
  }
}

function describe(fn: FunctionMetadata, namespace: string): object {
  const parameters = fn.parameters ?? [];
  return {
    description: fn.description ?? "",
    category: namespace,
    isExported: true,
    args: parameters.map(argument),
    compute(this: EvaluationContext, ...args: Argument[]): Outcome {
      const error = args.map(firstError).find((found) => found !== undefined);
      // Excel does not call a function that is given an error: the error is the result
      if (error) return error;
      if (!current) return { value: "#NAME?" };
      const values = parameters.map((parameter, i) =>
        parameter.repeating
          ? args.slice(i).map((arg) => toFunction(arg, parameter))
          : toFunction(args[i], parameter),
      );
      return current.lookup(fn, values, addressOf(this, fn));
    },
  };
}

const argument = (parameter: FunctionParameter): object => ({
  name: parameter.name,
  description: parameter.description ?? "",
  type: [isMatrixParameter(parameter) ? "RANGE" : "ANY"],
  acceptMatrix: isMatrixParameter(parameter),
  acceptMatrixOnly: false,
  acceptErrors: true,
  ...(parameter.optional || parameter.repeating ? { optional: true } : {}),
  ...(parameter.repeating ? { repeating: true } : {}),
});

function addressOf(context: EvaluationContext, { options }: FunctionMetadata): string | null {
  const position = context.__originCellPosition;
  if (!position || !(options?.requiresAddress || options?.stream)) return null;
  return `${quoteSheet(realSheetName(context.getters.getSheetName(position.sheetId)))}!${cellName(position.col, position.row)}`;
}
