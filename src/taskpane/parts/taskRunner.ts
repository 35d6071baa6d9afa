import type { TaskProgress } from "../../sheet/progress";
import { reportFault } from "./fault";
import { Store } from "./store";

/** How long a task runs before it is shown, can be cancelled and is explained, in milliseconds. */
const DURATIONS = { visible: 400, long: 1_000, veryLong: 20_000 } as const;

/** A running task, how far it is and how long it has taken. */
export interface RunningTask<Task extends string> {
  task: Task;
  processed: number;
  total: number;
  visible: boolean;
  long: boolean;
  veryLong: boolean;
  /** Whether the user has stopped it. */
  cancelling: boolean;
}

/** Work that reports its progress and can be cancelled. */
export type Perform<T> = (progress: TaskProgress) => Promise<T>;

/** Shows the running task, and tells the user why one failed; rethrows an error that is a fault of the add-in. */
export interface TaskOwner<Task extends string> {
  show(busy: RunningTask<Task> | null): void;
  fail(error: unknown, task: Task): void;
}

/** The progress of a task in whole percents; null if not known. */
export const percentOf = ({ processed, total }: RunningTask<string>): number | null =>
  total > 0 ? Math.floor((100 * processed) / total) : null;

/** Runs one task at a time, with progress, until it is done or cancelled. */
export class Tasks<Task extends string> {
  private aborter = new AbortController();
  private running: RunningTask<Task> | null = null;

  constructor(private readonly owner: TaskOwner<Task>) {}

  get busy(): boolean {
    return this.running !== null;
  }

  /** Cancels the running task. */
  cancel(): void {
    if (this.running?.cancelling) return;
    this.aborter.abort();
    this.update({ cancelling: true });
  }

  /** @returns null if it failed */
  async run<T>(task: Task, perform: Perform<T>): Promise<T | null> {
    this.aborter = new AbortController();
    const start = { task, processed: 0, total: 0, visible: false, long: false, veryLong: false };
    this.show({ ...start, cancelling: false });
    const timers = Object.entries(DURATIONS).map(([duration, after]) =>
      setTimeout(() => this.update({ [duration]: true }), after),
    );
    try {
      return await perform({
        signal: this.aborter.signal,
        onProgress: (processed, total) => this.update({ processed, total }),
      });
    } catch (error) {
      this.reportFailure(error, task);
      return null;
    } finally {
      timers.forEach(clearTimeout);
      this.show(null);
    }
  }

  update(change: Partial<RunningTask<Task>>): void {
    if (this.running) this.show({ ...this.running, ...change });
  }

  /** An error that the owner rethrows is a fault of the add-in. */
  private reportFailure(error: unknown, task: Task): void {
    try {
      this.owner.fail(error, task);
    } catch (fault) {
      reportFault(fault);
    }
  }

  private show(busy: RunningTask<Task> | null): void {
    this.running = busy;
    this.owner.show(busy);
  }
}

/** A store that runs one task at a time; why one failed ends up in its state. */
export abstract class TaskRunner<
  Task extends string,
  State extends { busy: RunningTask<Task> | null },
> extends Store<State> {
  private readonly tasks = new Tasks<Task>({
    show: (busy) => this.set({ ...this.state, busy }),
    fail: (error, task) => this.reportError(error, task),
  });

  /** @param clearedOnStart what is reset in the state when the user starts a task */
  protected constructor(
    state: State,
    private readonly clearedOnStart: Partial<State>,
  ) {
    super(state);
  }

  protected abstract reportError(error: unknown, task: Task): void;

  /** Runs a task at the user's request. @returns null if a task is already running, or if it failed */
  protected async task<T>(task: Task, perform: Perform<T>): Promise<T | null> {
    if (this.tasks.busy) return null;
    this.put(this.clearedOnStart);
    return this.runTask(task, perform);
  }

  /** Runs a task without resetting the state. @returns null if it failed */
  protected runTask<T>(task: Task, perform: Perform<T>): Promise<T | null> {
    return this.tasks.run(task, perform);
  }

  protected readonly setBusy = (change: Partial<RunningTask<Task>>): void => this.tasks.update(change);

  readonly cancel = (): void => this.tasks.cancel();
}

/** How stepwise work reports its progress, and pauses to let the browser draw and handle events. */
export const stepwise = ({ signal, onProgress }: TaskProgress) => ({
  signal,
  onProgress: ({ processed, total }: { processed: number; total: number }) => onProgress(processed, total),
  pause: () => new Promise<void>((done) => setTimeout(done)),
});
