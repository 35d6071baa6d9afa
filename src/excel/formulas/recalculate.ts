import type { TaskProgress } from "../../sheet/progress";
import { assertNotAborted } from "../../sheet/obstacle";
import { execute } from "../execution";

/** Milliseconds between two attempts, and how many there are. */
const INTERVAL = 250;
const ATTEMPTS = 240;

/** Makes Excel recalculate everything, and waits until it is done or the user no longer wants to wait. */
export async function recalculate({ signal }: TaskProgress): Promise<void> {
  await execute(async (context) => {
    context.application.calculate("FullRebuild");
    await context.sync();
  });
  await waitUntilDone(signal, ATTEMPTS);
}

async function waitUntilDone(signal: AbortSignal, attemptsLeft: number): Promise<void> {
  assertNotAborted(signal);
  if (attemptsLeft === 0 || (await isDone())) return;
  await new Promise((done) => setTimeout(done, INTERVAL));
  return waitUntilDone(signal, attemptsLeft - 1);
}

const isDone = () =>
  execute(async (context) => {
    context.application.load("calculationState");
    await context.sync();
    return context.application.calculationState === "Done";
  });
