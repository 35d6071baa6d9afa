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

interface TaskState<Task extends string> {
  busy: RunningTask<Task> | null;
}

/** A store that does one task at a time: with progress, cancellable, and an error ends up in the state. */
export abstract class TaskRunner<Task extends string, State extends TaskState<Task>> extends Store<State> {
  private aborter = new AbortController();

  /** @param clearedOnStart what disappears from the state as soon as the user starts new work */
  protected constructor(
    state: State,
    private readonly clearedOnStart: Partial<State>,
  ) {
    super(state);
  }

  /** Stops the running task; nothing changes then. */
  cancel(): void {
    if (this.state.busy?.cancelling) return;
    this.aborter.abort();
    this.setBusy({ cancelling: true });
  }

  /** Tells the user why a task failed. @throws what is no reason for the user */
  protected abstract reportError(error: unknown, task: Task): void;

  /** Does a task at the user's request. @returns null if a task is already running, or if it failed */
  protected async task<T>(task: Task, perform: (progress: TaskProgress) => Promise<T>): Promise<T | null> {
    if (this.state.busy) return null;
    this.put(this.clearedOnStart);
    return this.runTask(task, perform);
  }

  /** Does a task; the message box stays as it is. @returns null if it failed */
  protected async runTask<T>(task: Task, perform: (progress: TaskProgress) => Promise<T>): Promise<T | null> {
    this.aborter = new AbortController();
    const start = { task, processed: 0, total: 0, visible: false, long: false, veryLong: false };
    this.put({ busy: { ...start, cancelling: false } } as Partial<State>);
    const timers = Object.entries(DURATIONS).map(([duration, after]) =>
      setTimeout(() => this.setBusy({ [duration]: true }), after),
    );
    try {
      return await perform({
        signal: this.aborter.signal,
        onProgress: (processed, total) => this.setBusy({ processed, total }),
      });
    } catch (error) {
      this.tell(error, task);
      return null;
    } finally {
      timers.forEach(clearTimeout);
      this.put({ busy: null } as Partial<State>);
    }
  }

  /** What a store cannot tell the user is a fault of ours. */
  private tell(error: unknown, task: Task): void {
    try {
      this.reportError(error, task);
    } catch (fault) {
      reportFault(fault);
    }
  }

  protected setBusy(change: Partial<RunningTask<Task>>): void {
    const { busy } = this.state;
    if (busy) this.put({ busy: { ...busy, ...change } } as Partial<State>);
  }
}

/** How stepwise work reports its progress, and in between gives the browser a turn to draw and listen. */
export const stepwise = ({ signal, onProgress }: TaskProgress) => ({
  signal,
  onProgress: ({ processed, total }: { processed: number; total: number }) => onProgress(processed, total),
  pause: () => new Promise<void>((done) => setTimeout(done)),
});
