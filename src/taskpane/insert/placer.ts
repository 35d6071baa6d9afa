import type { TaskProgress } from "../../sheet/progress";
import { type Workbook } from "../../work/insert/workbook";
import { type Receipt, type Survey } from "../../work/survey";
import { targetAddress, type Target } from "../../sheet/target";
import { obstacleOf } from "../parts/obstacleOf";
import { follow } from "../parts/follow";
import { TaskRunner } from "../parts/taskRunner";
import type { PlaceState, Task } from "./state";

/** Waiting time after another selection, in milliseconds. */
const AFTER_SELECTION = 150;

/** What every placer asks of a workbook. */
export type PlaceWorkbook = Pick<Workbook, "onSelection" | "revert" | "select">;

/** What the parts of a placer's pane ask for. */
export type PlaceControls = Pick<
  Placer<unknown, Survey, PlaceState<unknown>>,
  "look" | "insert" | "overwrite" | "keepExisting" | "undo" | "select" | "closeMessage" | "cancel"
>;

/** The state a placer starts with. */
export const startState = <O>(request: O) => ({
  request,
  sight: { phase: "looking" as const },
  question: false,
  busy: null,
  message: null,
});

/** The course of writing at the selection: preview, question, writing, undoing. */
export abstract class Placer<O, V extends Survey, S extends PlaceState<O, V>> extends TaskRunner<Task, S> {
  private lookTurn = 0;
  /** What the place was looked at for. */
  private lookedAt: O | null = null;

  protected constructor(
    private readonly placeWorkbook: PlaceWorkbook,
    state: S,
  ) {
    super(state, { question: false } as Partial<S>);
  }

  /** Looks at the place where the request ends up. */
  protected abstract inspect(request: O): Promise<V>;
  protected abstract write(survey: V, signal: AbortSignal): Promise<Receipt>;
  /** Whether the request yields nothing, or is not possible now. */
  protected abstract refuses(request: O): boolean;
  /** Whether a place looked at for one request also holds for the other. */
  protected abstract samePlace(one: O, other: O): boolean;

  /** Lets the preview follow the selection in the workbook. @returns stops following */
  followSelection(): () => void {
    return follow(
      (notify) => this.placeWorkbook.onSelection(notify),
      AFTER_SELECTION,
      () => this.look(),
    );
  }

  /** Changes the request; if that changes the place, a new preview follows. */
  choose(choice: Partial<O>): void {
    this.take({ ...this.state.request, ...choice });
  }

  /** Looks again at what is in the target place. */
  async look(): Promise<void> {
    const turn = ++this.lookTurn;
    const { request } = this.state;
    try {
      const survey = await this.inspect(request);
      if (turn === this.lookTurn) this.showSurvey(survey, request);
    } catch (error) {
      if (turn === this.lookTurn)
        this.update({ sight: { phase: "obstacle", obstacle: obstacleOf(error) }, question: false });
    }
  }

  /** Writes; if something is already there, it asks first. */
  async insert(): Promise<void> {
    if (this.state.busy || this.refuses(this.state.request)) return;
    // The choice may have changed while the new preview is still on its way.
    if (!this.targetFits()) await this.look();
    const { sight } = this.state;
    if (sight.phase !== "seen" || sight.survey.obstacle) return;
    if (sight.survey.filled > 0) this.update({ question: true, message: null });
    else await this.place(sight.survey);
  }

  /** Answer to the question: overwrite. */
  async overwrite(): Promise<void> {
    const { sight, question } = this.state;
    if (question && sight.phase === "seen") await this.place(sight.survey);
  }

  /** Answer to the question: keep what is there. */
  keepExisting(): void {
    this.update({ question: false });
  }

  /** Puts back what was there before the last write. */
  async undo(): Promise<void> {
    const { message } = this.state;
    if (message?.kind !== "inserted") return;
    const { receipt } = message;
    await this.task("reverting", async () => {
      await this.placeWorkbook.revert(receipt);
      this.update({ message: { kind: "reverted", target: receipt.target } });
    });
  }

  async select(target: Target): Promise<void> {
    await this.task("select", () => this.placeWorkbook.select(target));
  }

  closeMessage(): void {
    this.update({ message: null });
  }

  protected reportError(error: unknown): void {
    this.update({ message: { kind: "failed", obstacle: obstacleOf(error) } });
  }

  protected override async runTask<T>(
    task: Task,
    perform: (progress: TaskProgress) => Promise<T>,
  ): Promise<T | null> {
    const outcome = await super.runTask(task, perform);
    await this.look();
    return outcome;
  }

  protected take(request: O): void {
    const same = this.samePlace(this.state.request, request);
    this.update({ request, question: false });
    if (!same) void this.look();
  }

  protected update(change: Partial<PlaceState<O, V>>): void {
    this.put(change as Partial<S>);
  }

  private async place(survey: V): Promise<void> {
    await this.task("insert", async ({ signal }) => {
      const receipt = await this.write(survey, signal);
      this.update({ message: { kind: "inserted", receipt } });
    });
  }

  /** Whether the request still goes to the place that was looked at. */
  private targetFits(): boolean {
    const { sight, request } = this.state;
    return sight.phase !== "seen" || this.lookedAt === null || this.samePlace(this.lookedAt, request);
  }

  private showSurvey(survey: V, request: O): void {
    const { sight, question } = this.state;
    const previous = sight.phase === "seen" ? sight.survey : null;
    // The question was about what was there then; with another target or other content it lapses.
    const same =
      previous?.imprint === survey.imprint && targetAddress(previous.target) === targetAddress(survey.target);
    this.lookedAt = request;
    this.update({ sight: { phase: "seen", survey }, question: question && same });
  }
}
