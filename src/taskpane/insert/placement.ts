import { type Workbook } from "../../work/insert/workbook";
import { type Receipt, type Survey } from "../../work/survey";
import { targetAddress, type Target } from "../../sheet/target";
import { follow } from "../parts/follow";
import { latest } from "../parts/latest";
import { obstacleOf } from "../parts/obstacleOf";
import { Store } from "../parts/store";
import { Tasks } from "../parts/taskRunner";
import type { PlaceState, PlaceView, Task } from "./state";

/** Waiting time after another selection, in milliseconds. */
const AFTER_SELECTION = 150;

/** What a feature makes of a request and a place. */
interface Maker<R, V extends Survey> {
  /** Looks at the place where the request ends up. */
  survey(request: R): Promise<V>;
  write(request: R, survey: V, signal: AbortSignal): Promise<Receipt>;
  /** Whether the request gives nothing to write. */
  refuses(request: R, placeView: PlaceView<V>): boolean;
  /** Whether both requests go to the same place. */
  samePlace(one: R, other: R): boolean;
}

/** What the parts of the pane ask for, whatever is placed. */
export type PlaceControls = Pick<
  Placement<unknown>,
  "look" | "insert" | "overwrite" | "keepExisting" | "undo" | "select" | "closeMessage" | "cancel"
>;

/** Writes at the selection: preview, question, writing and undoing. */
export class Placement<R, V extends Survey = Survey> extends Store<PlaceState<R, V>> {
  /** The request that the place was surveyed for. */
  private lookedAt: R | null = null;
  private readonly looking = latest();
  private readonly tasks = new Tasks<Task>({
    show: (busy) => this.put({ busy }),
    fail: (error) => this.put({ message: { kind: "failed", obstacle: obstacleOf(error) } }),
  });

  constructor(
    private readonly workbook: Pick<Workbook, "onSelection" | "revert" | "select">,
    private readonly maker: Maker<R, V>,
    request: R,
  ) {
    super({ request, placeView: { phase: "looking" }, question: false, busy: null, message: null });
  }

  /** Lets the preview follow the selection in the workbook. @returns stops following */
  followSelection(): () => void {
    return follow(
      (notify) => this.workbook.onSelection(notify),
      AFTER_SELECTION,
      () => this.look(),
    );
  }

  choose(choice: Partial<R>): void {
    this.take({ ...this.state.request, ...choice });
  }

  /** Sets another request; if that changes the place, it looks again. */
  take(request: R): void {
    const same = this.maker.samePlace(this.state.request, request);
    this.put({ request, question: false });
    if (!same) void this.look();
  }

  /** Looks at the target again. */
  async look(): Promise<void> {
    const { request } = this.state;
    try {
      await this.looking.run(
        () => this.maker.survey(request),
        (survey) => this.showSurvey(survey, request),
      );
    } catch (error) {
      this.put({ placeView: { phase: "obstacle", obstacle: obstacleOf(error) }, question: false });
    }
  }

  /** Writes; asks first if the target is not empty. */
  async insert(): Promise<void> {
    if (this.tasks.busy || this.maker.refuses(this.state.request, this.state.placeView)) return;
    // The request may have changed while the new preview is still on its way.
    if (!this.targetFits()) await this.look();
    const { placeView } = this.state;
    if (placeView.phase !== "seen" || placeView.survey.obstacle) return;
    if (placeView.survey.filled > 0) this.put({ question: true, message: null });
    else await this.place(placeView.survey);
  }

  /** Writes this request at the current selection. @returns whether it was written */
  async insertNow(request: R): Promise<boolean> {
    this.put({ request, question: false, message: null });
    await this.look();
    await this.insert();
    return this.state.message?.kind === "inserted";
  }

  /** Answer to the question: overwrite. */
  async overwrite(): Promise<void> {
    const { placeView, question } = this.state;
    if (question && placeView.phase === "seen") await this.place(placeView.survey);
  }

  /** Answer to the question: keep what is there. */
  keepExisting(): void {
    this.put({ question: false });
  }

  /** Puts back what was there before the last write. */
  async undo(): Promise<void> {
    const { message } = this.state;
    if (message?.kind !== "inserted") return;
    const { receipt } = message;
    await this.task("reverting", async () => {
      await this.workbook.revert(receipt);
      this.put({ message: { kind: "reverted", target: receipt.target } });
    });
  }

  async select(target: Target): Promise<void> {
    await this.task("select", () => this.workbook.select(target));
  }

  cancel(): void {
    this.tasks.cancel();
  }

  closeMessage(): void {
    this.put({ message: null });
  }

  private async place(survey: V): Promise<void> {
    await this.task("insert", async (signal) => {
      const receipt = await this.maker.write(this.state.request, survey, signal);
      this.put({ message: { kind: "inserted", receipt } });
    });
  }

  /** Does a task and then looks again, because the place may have changed. */
  private async task(task: Task, perform: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.tasks.busy) return;
    this.put({ question: false });
    await this.tasks.run(task, ({ signal }) => perform(signal));
    await this.look();
  }

  /** Whether the request still goes to the surveyed place. */
  private targetFits(): boolean {
    const { placeView, request } = this.state;
    return (
      placeView.phase !== "seen" || this.lookedAt === null || this.maker.samePlace(this.lookedAt, request)
    );
  }

  private showSurvey(survey: V, request: R): void {
    const { placeView, question } = this.state;
    const previous = placeView.phase === "seen" ? placeView.survey : null;
    // The question was about what was there then: another target or other content cancels it.
    const same =
      previous?.fingerprint === survey.fingerprint &&
      targetAddress(previous.target) === targetAddress(survey.target);
    this.lookedAt = request;
    this.put({ placeView: { phase: "seen", survey }, question: question && same });
  }
}
