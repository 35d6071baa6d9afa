import { latest } from "../../src/taskpane/parts/latest";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Work that is done after so many milliseconds. */
const after = <T>(wait: number, outcome: T): Promise<T> =>
  new Promise((done) => setTimeout(() => done(outcome), wait));
const failing = (wait: number, sentence: string): Promise<never> =>
  new Promise((_, fail) => setTimeout(() => fail(new Error(sentence)), wait));

test("only the newest work is shown, also when the older one is done last", async () => {
  const { run } = latest();
  const shown: string[] = [];
  const show = (outcome: string): void => void shown.push(outcome);
  const all = [run(() => after(50, "old"), show), run(() => after(10, "newest"), show)];
  await jest.advanceTimersByTimeAsync(100);
  await Promise.all(all);
  expect(shown).toEqual(["newest"]);
});

test("the newest work is shown at once, and does not wait for the older one", async () => {
  const { run } = latest();
  const shown: string[] = [];
  void run(
    () => after(1000, "old"),
    () => void shown.push("old"),
  );
  void run(
    () => after(10, "newest"),
    () => void shown.push("newest"),
  );
  await jest.advanceTimersByTimeAsync(10);
  expect(shown).toEqual(["newest"]);
});

test("the signal of older work is aborted as soon as newer work starts", async () => {
  const { run } = latest();
  const signals: AbortSignal[] = [];
  const work = (signal: AbortSignal): Promise<null> => {
    signals.push(signal);
    return after(10, null);
  };
  void run(work, () => undefined);
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  void run(work, () => undefined);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  await jest.advanceTimersByTimeAsync(10);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
});

test("showing may take time, and its signal is aborted as well", async () => {
  const { run } = latest();
  const shown: boolean[] = [];
  void run(
    () => after(10, null),
    async (_, signal) => {
      await after(50, null);
      shown.push(signal.aborted);
    },
  );
  await jest.advanceTimersByTimeAsync(20);
  void run(
    () => after(100, null),
    () => undefined,
  );
  await jest.advanceTimersByTimeAsync(100);
  expect(shown).toEqual([true]);
});

test("an error of the newest work is thrown, one of outdated work is not", async () => {
  const { run } = latest();
  const old = run(
    () => failing(50, "old"),
    () => undefined,
  );
  const newest = run(
    () => failing(10, "newest"),
    () => undefined,
  );
  const outcome = Promise.allSettled([old, newest]);
  await jest.advanceTimersByTimeAsync(100);
  expect(await outcome).toEqual([
    { status: "fulfilled", value: undefined },
    { status: "rejected", reason: new Error("newest") },
  ]);
});

test("an error while showing is thrown, unless it is outdated by then", async () => {
  const { run } = latest();
  const show = (): Promise<never> => failing(10, "showing");
  const first = Promise.allSettled([run(() => Promise.resolve(null), show)]);
  await jest.advanceTimersByTimeAsync(10);
  expect(await first).toEqual([{ status: "rejected", reason: new Error("showing") }]);
  const old = run(() => Promise.resolve(null), show);
  await jest.advanceTimersByTimeAsync(5);
  void run(
    () => Promise.resolve(null),
    () => undefined,
  );
  await jest.advanceTimersByTimeAsync(10);
  await expect(old).resolves.toBeUndefined();
});

test("work can be outdated without other work", async () => {
  const { run, outdate } = latest();
  const shown: string[] = [];
  let told: AbortSignal | null = null;
  const old = run(
    (signal) => {
      told = signal;
      return after(10, "old");
    },
    () => void shown.push("old"),
  );
  outdate();
  await jest.advanceTimersByTimeAsync(10);
  await old;
  expect([shown, told!.aborted]).toEqual([[], true]);
  await Promise.all([
    run(
      () => after(10, "next"),
      () => void shown.push("next"),
    ),
    jest.advanceTimersByTimeAsync(10),
  ]);
  expect(shown).toEqual(["next"]);
});

test("separate instances do not outdate each other", async () => {
  const shown: string[] = [];
  void latest().run(
    () => after(50, "one"),
    () => void shown.push("one"),
  );
  void latest().run(
    () => after(10, "other"),
    () => void shown.push("other"),
  );
  await jest.advanceTimersByTimeAsync(100);
  expect(shown).toEqual(["other", "one"]);
});
