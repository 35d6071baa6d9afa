import { distribute, type SetAside } from "../../work/check";
import type { CheckFinding } from "../../work/check/finding";
import type { Desk } from "./desk";
import { remember } from "./judging";
import type { Message } from "./state";

/** Findings that do not count, with the reason; the workbook remembers them. */
export function makeSettingAside(desk: Desk) {
  const { state, turns, today } = desk;

  const save = async (change: (now: readonly SetAside[]) => readonly SetAside[], message: Message | null) => {
    await turns.request("remembering", async () => {
      const { plan, outcome } = state;
      if (!plan || !outcome) return;
      const setAside = change(plan.setAside);
      await remember(desk, { ...plan, setAside });
      state.changePlan({ setAside });
      state.changeOutcome({ distribution: distribute(outcome.check, setAside) });
      state.put({ message });
    });
  };

  return {
    async setAside({ key, code }: CheckFinding, reason: string, who: string): Promise<void> {
      const name = who.trim();
      state.put({ name });
      const added = { key, reason: reason.trim(), name, date: today() };
      await save((now) => [...now, added], { kind: "putAside", key, code });
    },

    async takeBack(key: string): Promise<void> {
      await save((now) => now.filter((aside) => aside.key !== key), { kind: "takenBack", key });
    },

    /** Removes the reasons for findings that are no longer there. */
    async forgetLapsed(): Promise<void> {
      const lapsed = new Set(state.outcome?.distribution.lapsed);
      await save((now) => now.filter((aside) => !lapsed.has(aside)), null);
    },
  };
}
