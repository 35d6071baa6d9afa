import type { CheckWorkbook, Language, Sieve } from "../../work/check";
import type { Target } from "../../sheet/target";
import type { Editie } from "../../knowledge/pok/editie";
import type { Dossier } from "../gemeente/dossier";
import { obstacleOf } from "../parts/obstacleOf";
import type { Readable } from "../parts/store";
import { localToday } from "../parts/today";
import { makeChoosing } from "./choosing";
import { makeCorrections } from "./corrections";
import { CheckState, type Desk } from "./desk";
import { followChanges } from "./following";
import { recheck, refresh } from "./judging";
import { makeMarks } from "./marks";
import { showFailure } from "./messages";
import { makeReporting } from "./reporting";
import { makeSettingAside } from "./settingAside";
import type { State, Task } from "./state";
import { Turns } from "./turns";

/** Which plan is checked, how it was understood, what was found and what happens with that: one state, and a part for each. */
export class CheckStore implements Readable<State> {
  readonly read: () => State;
  readonly subscribe: Readable<State>["subscribe"];
  readonly choosing;
  readonly corrections;
  readonly aside;
  readonly marks;
  readonly report;
  private readonly desk: Desk;

  constructor(
    editie: Editie,
    workbook: CheckWorkbook,
    dossier: Pick<Dossier, "read" | "subscribe">,
    clock = () => new Date(),
    today = localToday,
  ) {
    const state = new CheckState();
    const turns = new Turns<Task>({
      show: (busy) => state.put({ busy }),
      fail: (error, task) => showFailure(state, error, task),
      begin: () => state.put({ question: null, message: null }),
      quiet: {
        task: "checking",
        perform: (progress) => recheck(this.desk, progress),
        wanted: () => {
          const { live } = state.read();
          if (!live) state.changePlan({ outdated: true });
          return live;
        },
      },
    });
    const desk = { state, turns, workbook, editie, dossier, clock, today };
    this.desk = desk;
    this.read = state.read;
    this.subscribe = state.subscribe;
    this.choosing = makeChoosing(desk);
    this.corrections = makeCorrections(desk);
    this.aside = makeSettingAside(desk);
    this.marks = makeMarks(desk);
    this.report = makeReporting(desk);
  }

  /** Checks what was last checked and then follows the plan and the amounts. @returns stops following */
  follow(): () => void {
    const stop = followChanges(this.desk);
    void (this.read().memory ? this.refresh() : this.choosing.start());
    return stop;
  }

  /** Checks the plan again, as it is on the sheet now. */
  async refresh(): Promise<void> {
    await refresh(this.desk);
  }

  sieve(choice: Partial<Sieve>): void {
    this.desk.state.put({ sieve: { ...this.read().sieve, ...choice } });
  }

  /** Turns watching along on or off; whoever turns it on immediately sees what has changed in the meantime. */
  async setLive(live: boolean): Promise<void> {
    this.desk.state.put({ live });
    if (live && this.desk.state.plan?.outdated) await this.refresh();
  }

  /** Answer to the question: no. */
  leaveAsIs(): void {
    this.desk.state.put({ question: null });
  }

  /** Answer to the question: yes. @param language for notes and report @param amounts what the report calls the amounts checked against */
  async confirm(language: Language, amounts: string): Promise<void> {
    const { question } = this.read();
    if (question?.kind === "marks") await this.marks.mark(question.mode, language);
    else if (question?.kind === "clearing") await this.marks.clear();
    else if (question?.kind === "report") await this.report.make(language, amounts);
  }

  /** Undoes what the message names. */
  async undo(): Promise<void> {
    const { message } = this.read();
    if (message?.kind === "marked") await this.marks.clear();
    else if (message?.kind === "putAside") await this.aside.takeBack(message.key);
    else if (message?.kind === "reportReady") await this.report.remove(message.receipt);
  }

  /** Selects a range on the sheet; in a hidden row the selection cannot be seen, and that is said. */
  async select(target: Target): Promise<void> {
    const { state, workbook } = this.desk;
    try {
      await workbook.select(target);
      const {
        message,
        situation: { plan },
      } = state.read();
      const inPlan = plan !== null && target.rows === 1 && target.sheetId === plan.location.target.sheetId;
      if (inPlan && plan.hidden.includes(target.row - plan.location.target.row + 1))
        state.put({ message: { kind: "rowHidden", row: target.row + 1 } });
      else if (message?.kind === "rowHidden") state.put({ message: null });
    } catch (error) {
      state.put({ message: { kind: "failed", obstacle: obstacleOf(error) } });
    }
  }

  closeMessage(): void {
    this.desk.state.put({ message: null });
  }

  cancel(): void {
    this.desk.turns.cancel();
  }
}
