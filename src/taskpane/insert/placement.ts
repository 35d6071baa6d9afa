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
interface Maker<O, V extends Survey> {
  /** Looks at the place where the request ends up. */
  survey(request: O): Promise<V>;
  write(request: O, survey: V, signal: AbortSignal): Promise<Receipt>;
  /** Whether the request yields nothing, or is not possible now. */
  refuses(request: O, sight: PlaceView<V>): boolean;
  /** Whether a place looked at for one request also holds for the other. */
  samePlace(one: O, other: O): boolean;
}

/** What the parts of the pane ask for, whatever is placed. */
export type PlaceControls = Pick<
  Placement<unknown>,
  "look" | "insert" | "overwrite" | "keepExisting" | "undo" | "select" | "closeMessage" | "cancel"
>;

/** The course of writing at the selection: preview, question, writing, undoing. */
export class Placement<O, V extends Survey = Survey> extends Store<PlaceState<O, V>> {
  /** What the place was looked at for. */
  private lookedAt: O | null = null;
  private readonly looking = latest();
  private readonly tasks = new Tasks<Task>({
    show: (busy) => this.put({ busy }),
    fail: (error) => this.put({ message: { kind: "failed", obstacle: obstacleOf(error) } }),
  });

  constructor(
    private readonly workbook: Pick<Workbook, "onSelection" | "revert" | "select">,
    private readonly maker: Maker<O, V>,
    request: O,
  ) {
    super({ request, sight: { phase: "looking" }, question: false, busy: null, message: null });
  }

  /** Lets the preview follow the selection in the workbook. @returns stops following */
  followSelection(): () => void {
    return follow(
      (notify) => this.workbook.onSelection(notify),
      AFTER_SELECTION,
      () => this.look(),
    );
  }

  choose(choice: Partial<O>): void {
    this.take({ ...this.state.request, ...choice });
  }

  /** Takes another request; if that changes the place, a new preview follows. */
  take(request: O): void {
    const same = this.maker.samePlace(this.state.request, request);
    this.put({ request, question: false });
    if (!same) void this.look();
  }

  /** Looks again at what is in the target place. */
  async look(): Promise<void> {
    const { request } = this.state;
    try {
      await this.looking.run(
        () => this.maker.survey(request),
        (survey) => this.showSurvey(survey, request),
      );
    } catch (error) {
      this.put({ sight: { phase: "obstacle", obstacle: obstacleOf(error) }, question: false });
    }
  }

  /** Writes; if something is already there, it asks first. */
  async insert(): Promise<void> {
    if (this.tasks.busy || this.maker.refuses(this.state.request, this.state.sight)) return;
    // The choice may have changed while the new preview is still on its way.
    if (!this.targetFits()) await this.look();
    const { sight } = this.state;
    if (sight.phase !== "seen" || sight.survey.obstacle) return;
    if (sight.survey.filled > 0) this.put({ question: true, message: null });
    else await this.place(sight.survey);
  }

  /** Inserts this at what is selected now. @returns whether it was done */
  async insertNow(request: O): Promise<boolean> {
    this.put({ request, question: false, message: null });
    await this.look();
    await this.insert();
    return this.state.message?.kind === "inserted";
  }

  /** Answer to the question: overwrite. */
  async overwrite(): Promise<void> {
    const { sight, question } = this.state;
    if (question && sight.phase === "seen") await this.place(sight.survey);
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

  /** Afterwards the place is no longer what it was. */
  private async task(task: Task, perform: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.tasks.busy) return;
    this.put({ question: false });
    await this.tasks.run(task, ({ signal }) => perform(signal));
    await this.look();
  }

  /** Whether the request still goes to the place that was looked at. */
  private targetFits(): boolean {
    const { sight, request } = this.state;
    return sight.phase !== "seen" || this.lookedAt === null || this.maker.samePlace(this.lookedAt, request);
  }

  private showSurvey(survey: V, request: O): void {
    const { sight, question } = this.state;
    const previous = sight.phase === "seen" ? sight.survey : null;
    // The question was about what was there then; with another target or other content it lapses.
    const same =
      previous?.fingerprint === survey.fingerprint &&
      targetAddress(previous.target) === targetAddress(survey.target);
    this.lookedAt = request;
    this.put({ sight: { phase: "seen", survey }, question: question && same });
  }
}
