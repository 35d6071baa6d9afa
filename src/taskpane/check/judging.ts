import {
  anchorOf,
  checkInSteps,
  distribute,
  followCorrection,
  isSameContent,
  sizeOf,
  type PlanContent,
  type PlanLocation,
} from "../../work/check";
import type { TaskProgress } from "../../work/check/workbook";
import { execute } from "../../reading/amounts";
import { rangeAddress } from "../../sheet/address";
import { PokError } from "../../sheet/errors";
import { WorkbookError } from "../../sheet/obstacle";
import { dataOf, fingerprintOf, gemeenteOf, yardstickOf } from "../gemeente/yardstick";
import { obstacleOf } from "../parts/obstacleOf";
import { stepwise } from "../parts/taskRunner";
import type { Desk } from "./desk";
import { inspectColumns } from "./markState";
import { clearMessage } from "./messages";
import { ALL, outcomeOf, unread, type Outcome, type Plan, type Remembered } from "./state";

/** Puts a plan under test, checks it and remembers it. */
export async function open(desk: Desk, content: PlanContent, known: Remembered, progress: TaskProgress) {
  const { state } = desk;
  const { location } = content;
  const earlier = state.plan && isSame(state.plan.location, location) ? state.plan : null;
  if (!earlier) state.put({ sieve: ALL });
  const plan = unread(location, known);
  state.show(earlier ? { ...plan, outdated: earlier.outdated, verdict: earlier.verdict } : plan);
  await judge(desk, content, progress, true);
}

/** Checks the plan as it is on the sheet now. @param remembers whether the workbook remembers how it was read */
export async function recheck(desk: Desk, progress: TaskProgress, remembers = false): Promise<void> {
  const { plan } = desk.state;
  if (plan) await judge(desk, await desk.workbook.readLocation(plan.location, progress), progress, remembers);
}

/** Checks the plan again, at the request of the user. */
export async function refresh(desk: Desk): Promise<void> {
  await desk.turns.request("checking", (progress) => recheck(desk, progress));
}

/** The outcome of the plan as it is now; null if there is none. */
export async function currentOutcome(desk: Desk): Promise<Outcome | null> {
  if (desk.state.plan?.outdated) await refresh(desk);
  await desk.turns.settled();
  const { plan } = desk.state;
  return plan?.outdated ? null : outcomeOf(plan);
}

/** Has the workbook remember the plan; from then on the workbook says where it is. */
export async function remember({ workbook, state }: Desk, plan: Plan): Promise<void> {
  const { location, correction, anchor, setAside } = plan;
  state.move(await workbook.remember({ location, correction, ...(anchor && { anchor }), setAside }));
}

async function judge(desk: Desk, content: PlanContent, progress: TaskProgress, remembers: boolean) {
  const { state, dossier, editie, clock } = desk;
  const { plan } = state;
  if (!plan) return;
  const { raster, hidden } = content;
  const { correction, lapsed } = followCorrection(raster, plan.correction, plan.anchor);
  const anchor = anchorOf(raster, correction);
  state.changePlan({ hidden, correction, anchor, hintsLost: plan.hintsLost + lapsed });
  const data = dossier.read();
  const earlier = state.outcome;
  try {
    const steps = checkInSteps(content, correction, dataOf(editie, data));
    const check = await execute(steps, stepwise(progress));
    if (!check) throw new WorkbookError({ kind: "cancelled" });
    const outcome: Outcome = {
      check,
      distribution: distribute(check, plan.setAside),
      yardstick: yardstickOf(editie, data),
      gemeente: gemeenteOf(data),
      size: sizeOf(check.reading),
      time: clock(),
      fingerprint: fingerprintOf(data),
    };
    const verdict = { kind: "judged", outcome, obstacle: null } as const;
    state.changePlan({ location: check.location, outdated: false, verdict });
  } catch (error) {
    if (!(error instanceof PokError)) throw error;
    return state.changePlan({ outdated: false, verdict: { kind: "noHeader" } });
  }
  await clearMessage(desk, earlier !== null && !isSameContent(earlier.check.raster, raster));
  await inspectColumns(desk);
  if (remembers) await rememberOrTell(desk);
}

/** If remembering fails, the outcome stays and a message says so. */
async function rememberOrTell(desk: Desk): Promise<void> {
  const { state } = desk;
  try {
    if (state.plan) await remember(desk, state.plan);
  } catch (error) {
    state.put({ message: { kind: "notRemembered", obstacle: obstacleOf(error) } });
  }
}

export function isSame(a: PlanLocation, b: PlanLocation): boolean {
  if (a.table !== null || b.table !== null) return a.table === b.table;
  return a.target.sheetId === b.target.sheetId && rangeAddress(a.target) === rangeAddress(b.target);
}
