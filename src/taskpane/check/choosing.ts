import type { LocationCandidate, Memory, PlanContent, RememberedPlan } from "../../work/check";
import type { TaskProgress } from "../../work/check/workbook";
import type { Desk } from "./desk";
import { isSame, open, recheck } from "./judging";
import { unread, type Message, type Remembered } from "./state";

/** What to tell the user of a memory that could not be read completely. */
function memoryMessage({ newer, odd }: Memory): Message | null {
  if (newer) return { kind: "failed", obstacle: { kind: "newerStored" } };
  return odd.length > 0 ? { kind: "oddMemory", fields: odd } : null;
}

/** Which plan is checked: what was last checked, what is selected, or one that was found. */
export function makeChoosing(desk: Desk) {
  const { state, turns, workbook } = desk;

  const search = async (progress: TaskProgress): Promise<void> => {
    state.put({ candidates: null });
    const candidates = await workbook.findPlans(progress);
    state.put({ candidates, memory: await workbook.readMemory() });
  };

  /** Reads a plan with what the workbook remembers about it, even if it has moved since. @param fallback if it remembers nothing */
  const openFrom = async (
    from: (progress: TaskProgress) => Promise<PlanContent>,
    fallback: Remembered,
  ): Promise<void> => {
    await turns.request("reading", async (progress) => {
      const content = await from(progress);
      const memory = await workbook.readMemory();
      state.put({ memory });
      const known = memory.plans.find(({ location }) => isSame(location, content.location));
      await open(desk, content, known ?? fallback, progress);
    });
  };

  const choosing = {
    /** Checks what was last checked; if there is none, searches for plans. */
    async start(): Promise<void> {
      await turns.request("reading", async (progress) => {
        const [memory, marks] = await Promise.all([workbook.readMemory(), workbook.readMarks()]);
        state.put({ memory, marks, message: memoryMessage(memory) });
        const last = memory.last === null ? undefined : memory.plans[memory.last];
        if (!last) return search(progress);
        state.put({ name: nameOf(memory) });
        state.show(unread(last.location, last));
        await recheck(desk, progress);
      });
    },

    /** Searches the whole workbook for plans. */
    async find(): Promise<void> {
      await turns.request("searching", search);
    },

    /** Lets the user choose another plan. */
    async chooseOther(): Promise<void> {
      state.put({ situation: { kind: "choosing", plan: state.plan }, question: null, message: null });
      await choosing.find();
    },

    back(): void {
      if (state.plan) state.show(state.plan);
    },

    /** Checks what is selected on the sheet. */
    openSelection: (): Promise<void> =>
      openFrom((progress) => workbook.readSelection(progress), { correction: {}, setAside: [] }),

    /** Checks a plan that was found. */
    openCandidate: ({ location, correction }: LocationCandidate): Promise<void> =>
      openFrom((progress) => workbook.readLocation(location, progress), { correction, setAside: [] }),

    openRemembered: (plan: RememberedPlan): Promise<void> =>
      openFrom((progress) => workbook.readLocation(plan.location, progress), plan),
  };
  return choosing;
}

/** The name under which a finding was last set aside. */
function nameOf({ plans }: Memory): string {
  const all = plans.flatMap(({ setAside }) => setAside);
  return all.reduce((last, aside) => (aside.date >= last.date ? aside : last), { name: "", date: "" }).name;
}
