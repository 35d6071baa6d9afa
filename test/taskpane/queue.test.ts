import { queue } from "../../src/taskpane/parts/queue";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const WAIT = 100;

/** A queue that counts its work, each run taking so many milliseconds. */
function make(lasts: number) {
  const counts = { started: 0, done: 0, most: 0 };
  const work = async (): Promise<void> => {
    counts.started++;
    counts.most = Math.max(counts.most, counts.started - counts.done);
    await new Promise((done) => setTimeout(done, lasts));
    counts.done++;
  };
  return { counts, ...queue(work, WAIT, () => undefined) };
}

test("runs once after a pause, however often it was asked for", async () => {
  const { counts, soon } = make(0);
  soon();
  await jest.advanceTimersByTimeAsync(WAIT - 1);
  soon();
  await jest.advanceTimersByTimeAsync(WAIT - 1);
  expect(counts.started).toBe(0);
  await jest.advanceTimersByTimeAsync(1);
  expect(counts.started).toBe(1);
  await jest.advanceTimersByTimeAsync(10 * WAIT);
  expect(counts.started).toBe(1);
});

test("now runs at once what was asked for, without running it again later", async () => {
  const { counts, soon, now } = make(0);
  soon();
  await Promise.all([now(), jest.advanceTimersByTimeAsync(0)]);
  expect(counts.done).toBe(1);
  await jest.advanceTimersByTimeAsync(10 * WAIT);
  expect(counts.started).toBe(1);
});

test("now does nothing if nothing was asked for, and does not hold up what is asked later", async () => {
  const { counts, soon, now } = make(0);
  await now();
  expect(counts.started).toBe(0);
  soon();
  await jest.advanceTimersByTimeAsync(2 * WAIT);
  expect(counts.done).toBe(1);
});

test("never two at once; what is asked meanwhile runs once more afterwards", async () => {
  const { counts, soon } = make(5 * WAIT);
  soon();
  await jest.advanceTimersByTimeAsync(WAIT);
  for (let i = 0; i < 3; i++) {
    soon();
    await jest.advanceTimersByTimeAsync(WAIT);
  }
  expect(counts).toEqual({ started: 1, done: 0, most: 1 });
  await jest.advanceTimersByTimeAsync(20 * WAIT);
  expect(counts).toEqual({ started: 2, done: 2, most: 1 });
});

test("now waits until everything that was asked for is done", async () => {
  const { counts, soon, now } = make(50);
  soon();
  void now();
  soon();
  const all = now();
  await jest.advanceTimersByTimeAsync(100);
  await all;
  expect(counts).toEqual({ started: 2, done: 2, most: 1 });
});

test("what failed is reported and stays asked for until it is done", async () => {
  let fails = true;
  let done = 0;
  const reported: unknown[] = [];
  const { soon, now } = queue(
    async () => {
      await Promise.resolve();
      if (fails) throw new Error("protected");
      done++;
    },
    WAIT,
    (error) => reported.push(error),
  );
  soon();
  await jest.advanceTimersByTimeAsync(WAIT);
  expect([done, reported]).toEqual([0, [new Error("protected")]]);
  await jest.advanceTimersByTimeAsync(10 * WAIT);
  expect(reported).toHaveLength(1);
  fails = false;
  await now();
  expect([done, reported.at(-1)]).toEqual([1, null]);
  await now();
  expect(done).toBe(1);
});

test("a failure that two callers wait for is reported once, and both go on", async () => {
  const reported: unknown[] = [];
  const { soon, now } = queue(
    () => Promise.reject(new Error("protected")),
    WAIT,
    (error) => reported.push(error),
  );
  soon();
  await Promise.all([now(), now()]);
  expect(reported).toEqual([new Error("protected")]);
});

test("what is still waiting can be called off", async () => {
  const { counts, soon, callOff } = make(0);
  soon();
  callOff();
  await jest.advanceTimersByTimeAsync(10 * WAIT);
  expect(counts.started).toBe(0);
});
