import type { TaskProgress } from "../../sheet/progress";
import { reportFault } from "./fault";
import { Store } from "./store";

/** How long a task takes before it is shown, can be cancelled, and needs explanation; in milliseconds. */
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

/** Work that tells how far it is and can be stopped. */
export type Perform<T> = (progress: TaskProgress) => Promise<T>;

/** Whoever has tasks done: shows what is busy, and is told what failed; throws what is no reason for the user. */
export interface TaskOwner<Task extends string> {
  show(busy: RunningTask<Task> | null): void;
  fail(error: unknown, task: Task): void;
}

/** How far a task is, in whole percents; null if that is not known. */
export const percentOf = ({ processed, total }: RunningTask<string>): number | null =>
  total > 0 ? Math.floor((100 * processed) / total) : null;

/** Does one task at a time: with progress, and cancellable. */
export class Tasks<Task extends string> {
  private aborter = new AbortController();
  private running: RunningTask<Task> | null = null;

  constructor(private readonly owner: TaskOwner<Task>) {}

  get busy(): boolean {
    return this.running !== null;
  }

  /** Stops the running task; nothing changes then. */
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
      this.tell(error, task);
      return null;
    } finally {
      timers.forEach(clearTimeout);
      this.show(null);
    }
  }

  update(change: Partial<RunningTask<Task>>): void {
    if (this.running) this.show({ ...this.running, ...change });
  }

  /** What the owner cannot tell the user is a fault of ours. */
  private tell(error: unknown, task: Task): void {
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

/** A store that does one task at a time; an error ends up in its state. */
export abstract class TaskRunner<
  Task extends string,
  State extends { busy: RunningTask<Task> | null },
> extends Store<State> {
  private readonly tasks = new Tasks<Task>({
    show: (busy) => this.set({ ...this.state, busy }),
    fail: (error, task) => this.reportError(error, task),
  });

  /** @param clearedOnStart what disappears from the state as soon as the user starts new work */
  protected constructor(
    state: State,
    private readonly clearedOnStart: Partial<State>,
  ) {
    super(state);
  }

  protected abstract reportError(error: unknown, task: Task): void;

  /** Does a task at the user's request. @returns null if a task is already running, or if it failed */
  protected async task<T>(task: Task, perform: Perform<T>): Promise<T | null> {
    if (this.tasks.busy) return null;
    this.put(this.clearedOnStart);
    return this.runTask(task, perform);
  }

  /** Does a task; the message box stays as it is. @returns null if it failed */
  protected runTask<T>(task: Task, perform: Perform<T>): Promise<T | null> {
    return this.tasks.run(task, perform);
  }

  protected readonly setBusy = (change: Partial<RunningTask<Task>>): void => this.tasks.update(change);

  readonly cancel = (): void => this.tasks.cancel();
}

/** How stepwise work reports its progress, and in between gives the browser a turn to draw and listen. */
export const stepwise = ({ signal, onProgress }: TaskProgress) => ({
  signal,
  onProgress: ({ processed, total }: { processed: number; total: number }) => onProgress(processed, total),
  pause: () => new Promise<void>((done) => setTimeout(done)),
});
