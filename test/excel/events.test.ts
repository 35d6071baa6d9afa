import { listen } from "../../src/excel/events";
import { excelCheckWorkbook } from "../../src/excel/check/workbook";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";

let host: NodeHost | undefined;
afterEach(() => host?.close());
const settle = () => new Promise((done) => setTimeout(done, 50));

test("a registration that Excel refuses is reported; there is nothing to stop then", async () => {
  host = await startNodeHost({ sheets: [{ name: "Blad1" }] });
  const failed = jest.fn();
  const stop = listen(
    ({ workbook }) => [workbook.worksheets.getItem("Weg").onChanged.add(async () => undefined)],
    failed,
  );
  await settle();
  expect(failed).toHaveBeenCalledTimes(1);
  stop();
  await settle();
});

test("a registration that succeeds is not reported as failed", async () => {
  host = await startNodeHost({ sheets: [{ name: "Blad1" }] });
  const failed = jest.fn();
  const stop = excelCheckWorkbook.onChanges(() => undefined, failed);
  await settle();
  stop();
  await settle();
  expect(failed).not.toHaveBeenCalled();
});

test("the check hears that its registration is refused", async () => {
  const refusal = Object.assign(new Error("x"), { name: "RichApi.Error", code: "ApiNotFound" });
  Object.assign(globalThis, { Excel: { run: () => Promise.reject(refusal) } });
  const failed = jest.fn();
  excelCheckWorkbook.onChanges(() => undefined, failed);
  await settle();
  expect(failed).toHaveBeenCalledTimes(1);
});

test("a fault of ours while registering is no refusal: it is thrown on", () => {
  const fault = new TypeError("x is not a function");
  const handlers: ((error: unknown) => void)[] = [];
  const rejected = { catch: (handler: (error: unknown) => void) => void handlers.push(handler) };
  Object.assign(globalThis, { Excel: { run: () => rejected } });
  const failed = jest.fn();
  listen(() => [], failed);
  expect(() => handlers.forEach((handler) => handler(fault))).toThrow(fault);
  expect(failed).not.toHaveBeenCalled();
});
