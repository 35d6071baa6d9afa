import { Turns } from "../../src/taskpane/check/turns";

type Task = "checking" | "reporting" | "reading";

/** Turns with work that waits for `release`, and a log of what happened. */
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
  const release = async () => {
    gates.shift()?.();
    await jest.advanceTimersByTimeAsync(0);
  };
  return { turns, log, work, release };
}

const wait = (ms: number) => jest.advanceTimersByTimeAsync(ms);
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("a storm of changes gives one quiet check after a pause", async () => {
  const { turns, log } = open();
  for (let i = 0; i < 10; i++) {
    turns.changed();
    await wait(100);
  }
  expect(log).toEqual([]);
  await wait(100);
  expect(log).toEqual(["quiet"]);
});

test("changes during a check lead to exactly one more, after it", async () => {
  const { turns, log, release } = open();
  turns.changed();
  await wait(200);
  turns.changed();
  await wait(200);
  turns.changed();
  await wait(200);
  expect(log).toEqual(["quiet"]);
  await release();
  await wait(200);
  expect(log).toEqual(["quiet", "quiet done", "quiet"]);
  await release();
  await wait(1_000);
  expect(log).toEqual(["quiet", "quiet done", "quiet", "quiet done"]);
});

test("a change that is not wanted gives no check, unless asked for at once", async () => {
  const { turns, log } = open({ wanted: false });
  turns.changed();
  await wait(1_000);
  expect(log).toEqual([]);
  void turns.now();
  expect(log).toEqual(["quiet"]);
});

test("what a task itself changed is checked after it", async () => {
  const { turns, log, work, release } = open();
  void turns.request("reporting", work("report"));
  await wait(0);
  await turns.now();
  await release();
  await wait(200);
  expect(log).toEqual(["begin", "report", "report done", "quiet"]);
});

test("a request waits for a quiet check, and is refused during another request", async () => {
  const { turns, log, work, release } = open();
  void turns.now();
  const report = turns.request("reporting", work("report"));
  await wait(0);
  expect(log).toEqual(["quiet"]);
  await release();
  expect(log).toEqual(["quiet", "quiet done", "begin", "report"]);
  expect(await turns.request("reading", work("other"))).toBeNull();
  await release();
  expect(await report).toBe("report");
  expect(log).toEqual(["quiet", "quiet done", "begin", "report", "report done"]);
});

test("a correction waits for the running task and precedes the quiet check; of several only the last is done", async () => {
  const { turns, log, work, release } = open();
  void turns.request("reporting", work("report"));
  await wait(0);
  turns.changed();
  await wait(200);
  void turns.correct("checking", work("one"));
  void turns.correct("checking", work("two"));
  await release();
  expect(log).toEqual(["begin", "report", "report done", "begin", "two"]);
  await wait(200);
  await release();
  await wait(200);
  expect(log.slice(5)).toEqual(["two done", "quiet"]);
});

test("a correction is not lost behind a request that was waiting too", async () => {
  const { turns, log, work, release } = open();
  void turns.now();
  void turns.request("reporting", work("report"));
  void turns.correct("checking", work("correction"));
  await release();
  await release();
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

test("nothing is checked after stopping", async () => {
  const { turns, log } = open();
  turns.changed();
  turns.stop();
  await wait(1_000);
  expect(log).toEqual([]);
});
