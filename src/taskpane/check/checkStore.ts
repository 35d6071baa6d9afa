import type { CheckWorkbook, Language, Sieve } from "../../work/check";
import type { Target } from "../../sheet/target";
import type { Editie } from "../../knowledge/pok/editie";
import { obstacleOf } from "../parts/obstacleOf";
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
import type { Task } from "./state";
import { Turns } from "./turns";

export type CheckStore = ReturnType<typeof makeCheckStore>;

/** Which plan is checked, how it was understood, what was found and what is done with that: one state, and a part for each. */
export function makeCheckStore(
  editie: Editie,
  workbook: CheckWorkbook,
  dossier: Desk["dossier"],
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
      perform: (progress) => recheck(desk, progress),
      wanted: () => {
        const { live } = state.read();
        if (!live) state.changePlan({ outdated: true });
        return live;
      },
    },
  });
  const desk: Desk = { state, turns, workbook, editie, dossier, clock, today };
  const choosing = makeChoosing(desk);
  const aside = makeSettingAside(desk);
  const marks = makeMarks(desk);
  const report = makeReporting(desk);

  return {
    read: state.read,
    subscribe: state.subscribe,
    choosing,
    corrections: makeCorrections(desk),
    aside,
    marks,
    report,

    /** Checks what was last checked and then follows the plan and the amounts. @returns stops following */
    follow(): () => void {
      const stop = followChanges(desk);
      void (state.read().memory ? refresh(desk) : choosing.start());
      return stop;
    },

    /** Checks the plan again, as it is on the sheet now. */
    refresh: (): Promise<void> => refresh(desk),

    sieve: (choice: Partial<Sieve>): void => state.put({ sieve: { ...state.read().sieve, ...choice } }),

    /** Turns live checking on or off; turning it on also checks what changed in the meantime. */
    async setLive(live: boolean): Promise<void> {
      state.put({ live });
      if (live && state.plan?.outdated) await refresh(desk);
    },

    /** Answer to the question: no. */
    leaveAsIs: (): void => state.put({ question: null }),

    /** Answer to the question: yes. @param language for notes and report @param amounts what the report calls the amounts checked against */
    async confirm(language: Language, amounts: string): Promise<void> {
      const { question } = state.read();
      if (question?.kind === "marks") await marks.mark(question.mode, language);
      else if (question?.kind === "clearing") await marks.clear();
      else if (question?.kind === "report") await report.make(language, amounts);
    },

    /** Undoes what the message reports. */
    async undo(): Promise<void> {
      const { message } = state.read();
      if (message?.kind === "marked") await marks.clear();
      else if (message?.kind === "putAside") await aside.takeBack(message.key);
      else if (message?.kind === "reportReady") await report.remove(message.receipt);
    },

    /** Selects a range on the sheet; says so if it is in a hidden row, where the selection cannot be seen. */
    async select(target: Target): Promise<void> {
      try {
        await workbook.select(target);
        const { plan } = state;
        const inPlan = plan && target.rows === 1 && target.sheetId === plan.location.target.sheetId;
        if (inPlan && plan.hidden.includes(target.row - plan.location.target.row + 1))
          state.put({ message: { kind: "rowHidden", row: target.row + 1 } });
        else if (state.read().message?.kind === "rowHidden") state.put({ message: null });
      } catch (error) {
        state.put({ message: { kind: "failed", obstacle: obstacleOf(error) } });
      }
    },

    closeMessage: (): void => state.put({ message: null }),
    cancel: (): void => turns.cancel(),
  };
}
