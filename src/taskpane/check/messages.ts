import type { Obstacle } from "../../sheet/obstacle";
import { obstacleOf } from "../parts/obstacleOf";
import type { CheckState, Desk } from "./desk";
import { readMarks } from "./markState";
import { outcomeOf, type Message, type State, type Task } from "./state";

/** Tasks that read the plan, and the obstacles that say it is no longer there. */
const READS_PLAN: readonly Task[] = ["reading", "checking", "marks", "reporting"];
const GONE: readonly Obstacle["kind"][] = ["sheetGone", "planGone"];

/** Messages that only confirm: there is nothing left to do about them. */
const SETTLED: readonly Message["kind"][] = ["cleared", "takenBack", "reportGone"];

/** Says why a task failed, in the place where the user looks for it. */
export function showFailure(state: CheckState, error: unknown, task: Task): void {
  const obstacle = obstacleOf(error);
  const { kind, plan } = state.read().situation;
  const choosesOther = task === "reading" && kind === "choosing";
  // An outcome of a plan that is no longer there is no outcome.
  if (plan && READS_PLAN.includes(task) && GONE.includes(obstacle.kind) && !choosesOther) {
    state.put({ question: null });
    return state.changePlan({ outdated: false, verdict: { kind: "failed", obstacle } });
  }
  if (!plan || kind === "choosing" || (task !== "checking" && task !== "reading"))
    return state.put({ message: { kind: "failed", obstacle } });
  // The previous outcome stays, but is no longer the current one.
  const { verdict } = plan;
  state.changePlan(
    verdict.kind === "judged"
      ? { outdated: true, verdict: { ...verdict, obstacle } }
      : { outdated: false, verdict: { kind: "failed", obstacle } },
  );
}

/** Removes a message that is no longer true, and once the plan has changed also one that only confirms. */
export async function clearMessage(desk: Desk, changed: boolean): Promise<void> {
  const { state } = desk;
  const { message } = state.read();
  if (!message) return;
  if (message.kind === "cleared" || message.kind === "marked") await readMarks(desk);
  const stays = stillTrue(message, state.read()) && !(changed && SETTLED.includes(message.kind));
  if (!stays && state.read().message === message) state.put({ message: null });
}

/** Whether a message is still true after a check. */
function stillTrue(message: Message, { situation: { plan }, marks }: State): boolean {
  const { open, setAside } = outcomeOf(plan)?.distribution ?? { open: [], setAside: [] };
  switch (message.kind) {
    case "putAside":
      return setAside.some((one) => one.setAside.key === message.key);
    case "takenBack":
      return open.some(({ key }) => key === message.key);
    case "nothingToMark":
      return open.every(({ address }) => address === "");
    case "rowHidden":
      return plan !== null && plan.hidden.includes(message.row - plan.location.target.row);
    case "cleared":
      return marks.colors + marks.notes + marks.columns.length === 0;
    case "marked":
      return message.receipt.mode === "color" ? marks.colors > 0 : marks.columns.length > 0;
    default:
      return true;
  }
}
