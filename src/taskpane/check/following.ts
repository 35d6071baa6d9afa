import { touches, type PlanChange, type PlanLocation } from "../../work/check";
import { fingerprintOf } from "../gemeente/yardstick";
import type { Desk } from "./desk";

/** Follows changes of the plan and of the amounts. @returns stops following */
export function followChanges(desk: Desk): () => void {
  const { state, turns, workbook, dossier } = desk;
  state.put({ reportsChanges: true });
  const stops = [
    workbook.onChanges(
      (change) => followSheet(desk, change),
      () => state.put({ reportsChanges: false }),
    ),
    dossier.subscribe(() => {
      const { outcome } = state;
      if (outcome && outcome.fingerprint !== fingerprintOf(dossier.read())) turns.changed();
    }),
  ];
  return () => {
    turns.stop();
    stops.forEach((stop) => stop());
  };
}

function followSheet({ state, turns }: Desk, change: PlanChange): void {
  const { sheetId, sheetName, sheetGone } = change;
  const { message } = state.read();
  const report = message?.kind === "reportReady" && message.receipt.sheetId === sheetId ? message : null;
  if (sheetName !== undefined) {
    rename(state, sheetId, sheetName);
    if (report) state.put({ message: { ...report, receipt: { ...report.receipt, sheet: sheetName } } });
    return;
  }
  if (sheetGone && report) state.put({ message: null });
  if (!state.plan || !touches(state.plan.location, change)) return;
  // The outcome of a plan that is gone must not remain, not even when live checking is off.
  if (sheetGone) void turns.now();
  else turns.changed();
}

/** Every plan stays the same; only its sheet has another name. */
function rename(state: Desk["state"], sheetId: string, sheet: string): void {
  const follow = (location: PlanLocation): PlanLocation =>
    location.target.sheetId === sheetId ? { ...location, target: { ...location.target, sheet } } : location;
  const followAll = <P extends { location: PlanLocation }>(plans: readonly P[]): P[] =>
    plans.map((one) => ({ ...one, location: follow(one.location) }));
  const { candidates, memory } = state.read();
  state.put({
    candidates: candidates && followAll(candidates),
    memory: memory && { ...memory, plans: followAll(memory.plans) },
  });
  if (state.plan) state.move(follow(state.plan.location));
}
