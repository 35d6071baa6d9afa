import { Turns } from "../../src/taskpane/check/turns";

type Task = "checking" | "reporting" | "reading";

/** Work that waits until it is let loose, and what happened in which order. */
function open({ wanted = true } = {}) {
  const log: string[] = [];
  const gates: (() => void)[] = [];
  const work = (name: string) => async () => {
    log.push(name);
    await new Promise<void>((done) => gates.push(done));
    log.push(`${name} done`);
    return name;
  };
  const turns = new Turns<Task>({
    show: () => undefined,
    fail: (error) => log.push(String(error)),
    begin: () => log.push("begin"),
    quiet: { task: "checking", perform: work("quiet"), wanted: () => wanted },
  });
  const loose = async () => {
    gates.shift()?.();
    await jest.advanceTimersByTimeAsync(0);
  };
  return { turns, log, work, loose };
}

const wait = (ms: number) => jest.advanceTimersByTimeAsync(ms);
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("a storm of changes gives one quiet check, once it has been still for a moment", async () => {
  const { turns, log } = open();
  for (let i = 0; i < 10; i++) {
    turns.changed();
    await wait(100);
  }
  expect(log).toEqual([]);
  await wait(100);
  expect(log).toEqual(["quiet"]);
});

test("changes during a check lead to exactly one more, and not at the same time", async () => {
  const { turns, log, loose } = open();
  turns.changed();
  await wait(200);
  turns.changed();
  await wait(200);
  turns.changed();
  await wait(200);
  expect(log).toEqual(["quiet"]);
  await loose();
  await wait(200);
  expect(log).toEqual(["quiet", "quiet done", "quiet"]);
  await loose();
  await wait(1_000);
  expect(log).toEqual(["quiet", "quiet done", "quiet", "quiet done"]);
});

test("a change that is not followed gives no check, unless it cannot wait", async () => {
  const { turns, log } = open({ wanted: false });
  turns.changed();
  await wait(1_000);
  expect(log).toEqual([]);
  void turns.now();
  expect(log).toEqual(["quiet"]);
});

test("what a task itself changed is checked after it", async () => {
  const { turns, log, work, loose } = open();
  void turns.request("reporting", work("report"));
  await wait(0);
  await turns.now();
  await loose();
  await wait(200);
  expect(log).toEqual(["begin", "report", "report done", "quiet"]);
});

test("a request waits for a quiet check, and lapses if something else was asked for", async () => {
  const { turns, log, work, loose } = open();
  void turns.now();
  const report = turns.request("reporting", work("report"));
  await wait(0);
  expect(log).toEqual(["quiet"]);
  await loose();
  expect(log).toEqual(["quiet", "quiet done", "begin", "report"]);
  expect(await turns.request("reading", work("other"))).toBeNull();
  await loose();
  expect(await report).toBe("report");
  expect(log).toEqual(["quiet", "quiet done", "begin", "report", "report done"]);
});

test("a correction waits for what runs, goes before the next quiet check, and of several only the last is read", async () => {
  const { turns, log, work, loose } = open();
  void turns.request("reporting", work("report"));
  await wait(0);
  turns.changed();
  await wait(200);
  void turns.correct("checking", work("one"));
  void turns.correct("checking", work("two"));
  await loose();
  expect(log).toEqual(["begin", "report", "report done", "begin", "two"]);
  await wait(200);
  await loose();
  await wait(200);
  expect(log.slice(5)).toEqual(["two done", "quiet"]);
});

test("a correction does not get lost behind a request that was waiting too", async () => {
  const { turns, log, work, loose } = open();
  void turns.now();
  void turns.request("reporting", work("report"));
  void turns.correct("checking", work("correction"));
  await loose();
  await loose();
  expect(log.filter((line) => line !== "begin")).toEqual([
    "quiet",
    "quiet done",
    "report",
    "report done",
    "correction",
  ]);
});

test("an error reaches the owner, and the next turn comes", async () => {
  const { turns, log, work } = open();
  const failed = await turns.request("reading", () => Promise.reject(new Error("gone")));
  expect(failed).toBeNull();
  void turns.request("reporting", work("report"));
  await wait(0);
  expect(log).toEqual(["begin", "Error: gone", "begin", "report"]);
});

test("after stopping nothing is checked any more", async () => {
  const { turns, log } = open();
  turns.changed();
  turns.stop();
  await wait(1_000);
  expect(log).toEqual([]);
});
