import { Saver } from "../../src/taskpane/plan/saver";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function make(write: (value: string) => Promise<void> = () => Promise.resolve()) {
  const written: string[] = [];
  const reported: unknown[] = [];
  const saver = new Saver<string>(
    async (value) => {
      await write(value);
      written.push(value);
    },
    (error) => reported.push(error),
  );
  return { saver, written, reported };
}

test("saves the last value after a pause", async () => {
  const { saver, written } = make();
  saver.saveSoon("a");
  saver.saveSoon("b");
  await jest.advanceTimersByTimeAsync(1000);
  expect(written).toEqual(["b"]);
});

test("saving with nothing waiting does not block the next save", async () => {
  const { saver, written } = make();
  await saver.now();
  saver.saveSoon("a");
  await jest.advanceTimersByTimeAsync(1000);
  expect(written).toEqual(["a"]);
  await saver.now();
  saver.saveSoon("b");
  await saver.now();
  expect(written).toEqual(["a", "b"]);
});

test("never saves two at once; what changes meanwhile follows", async () => {
  let letThrough = (): void => undefined;
  let concurrent = 0;
  let most = 0;
  const { saver, written } = make(async () => {
    most = Math.max(most, ++concurrent);
    await new Promise<void>((done) => (letThrough = done));
    concurrent--;
  });
  saver.saveSoon("a");
  const first = saver.now();
  saver.saveSoon("b");
  const second = saver.now();
  letThrough();
  await jest.advanceTimersByTimeAsync(0);
  letThrough();
  await Promise.all([first, second]);
  expect(written).toEqual(["a", "b"]);
  expect(most).toBe(1);
});

test("reports a failure and keeps the value", async () => {
  let failing = true;
  const { saver, written, reported } = make(() =>
    failing ? Promise.reject(new Error("beveiligd")) : Promise.resolve(),
  );
  saver.saveSoon("a");
  await saver.now();
  expect([written, reported]).toEqual([[], [new Error("beveiligd")]]);
  failing = false;
  await saver.now();
  expect([written, reported.at(-1)]).toEqual([["a"], null]);
});

test("goes on saving after a report that throws", async () => {
  const fault = new TypeError("x");
  const written: string[] = [];
  let failing = true;
  const saver = new Saver<string>(
    async (value) => {
      if (failing) throw new Error("beveiligd");
      written.push(value);
    },
    (error) => {
      if (error !== null) throw fault;
    },
  );
  saver.saveSoon("a");
  await expect(saver.now()).rejects.toBe(fault);
  failing = false;
  await saver.now();
  expect(written).toEqual(["a"]);
});
