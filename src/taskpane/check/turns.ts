import { Tasks, type Perform, type TaskOwner } from "../parts/taskRunner";

/** Waiting time after a change, in milliseconds. */
const AFTER_CHANGE = 120;

interface TurnsOwner<Task extends string> extends TaskOwner<Task> {
  /** The user starts new work. */
  begin(): void;
  /** What is done after a change, without the user asking for it. */
  quiet: {
    task: Task;
    perform: Perform<unknown>;
    /** Called after a change. @returns whether to perform the task now */
    wanted(): boolean;
  };
}

/** Takes turns: one task at a time, and a quiet one after changes. */
export class Turns<Task extends string> {
  private readonly tasks: Tasks<Task>;
  private running: Promise<unknown> | null = null;
  /** The running quiet task. */
  private quiet: Promise<void> | null = null;
  private corrections = 0;
  /** Whether something changed during another task. */
  private again = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly owner: TurnsOwner<Task>) {
    this.tasks = new Tasks(owner);
  }

  /** Does what the user asks for, after a quiet task that is running. @returns null if another task is running, or if it failed */
  async request<T>(task: Task, perform: Perform<T>): Promise<T | null> {
    await this.quiet;
    return this.running ? null : this.begin(task, perform);
  }

  /** As `request`, but never refused: it waits for its turn. Of several waiting corrections only the last is done. */
  async correct(task: Task, perform: Perform<unknown>): Promise<void> {
    const turn = ++this.corrections;
    do await (this.quiet ?? this.running);
    while (this.running);
    if (turn === this.corrections) await this.begin(task, perform);
  }

  /** Does the quiet task once nothing has changed for a moment. */
  changed(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.running) this.again = true;
      else if (this.owner.quiet.wanted()) void this.now();
    }, AFTER_CHANGE);
  }

  /** Does the quiet task at once, or after the running task. */
  async now(): Promise<void> {
    if (this.running) {
      this.again = true;
      return;
    }
    this.quiet = this.run(this.owner.quiet.task, this.owner.quiet.perform).then(() => undefined);
    try {
      await this.quiet;
    } finally {
      this.quiet = null;
    }
  }

  /** Waits for a running quiet task. */
  async settled(): Promise<void> {
    await this.quiet;
  }

  cancel(): void {
    this.tasks.cancel();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private begin<T>(task: Task, perform: Perform<T>): Promise<T | null> {
    this.owner.begin();
    return this.run(task, perform);
  }

  private async run<T>(task: Task, perform: Perform<T>): Promise<T | null> {
    const running = this.tasks.run(task, perform);
    this.running = running;
    try {
      return await running;
    } finally {
      this.running = null;
      if (this.again) this.changed();
      this.again = false;
    }
  }
}
