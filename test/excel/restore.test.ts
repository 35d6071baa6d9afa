import { writeBlock } from "../../src/excel/write";
import { excelWorkbook } from "../../src/excel/workbook";
import { blockSize, makeBlock } from "../../src/work/insert/makeBlock";
import type { LooseRequest } from "../../src/work/amounts/request";
import { currentEditie as editie } from "../../src/knowledge/pok/edities";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";

const ROW: LooseRequest = {
  what: "row",
  how: "values",
  actielijn: 4,
  year: 2026,
  kanaal: null,
  unit: 1_000,
};

let host: NodeHost;
afterEach(() => host.close());

/** Makes Excel fail this many times at setting fonts, when content and notation are already there. */
function breakHalfway(times: number) {
  const prototype = Object.getPrototypeOf(
    new host.Excel.RequestContext().workbook.getSelectedRange(),
  ) as Excel.Range;
  const real = prototype.setCellProperties;
  let left = times;
  prototype.setCellProperties = function (this: Excel.Range, ...args) {
    if (left-- <= 0) return real.apply(this, args);
    this.numberFormat = [["0"], ["te weinig kolommen"]];
  };
  return () => void (prototype.setCellProperties = real);
}

async function write() {
  const { target, fingerprint } = await excelWorkbook.surveyTarget(blockSize(editie, ROW));
  return writeBlock(
    target,
    makeBlock(editie, ROW, target, "2026-11-22"),
    fingerprint,
    new AbortController().signal,
  );
}

test("if writing fails halfway, what was there comes back", async () => {
  host = await startNodeHost({ sheets: [{ name: "Blad1", cells: { A1: "Programma", B2: "=1+2" } }] });
  const restore = breakHalfway(1);
  await expect(write()).rejects.toMatchObject({ obstacle: { kind: "refused", code: "InvalidArgument" } });
  restore();
  expect(host.value("A1")).toBe("Programma");
  expect(host.value("B2")).toBe(3);
  expect(host.text("C2")).toBe("");
});

test("the error of Excel is kept as cause", async () => {
  host = await startNodeHost({ sheets: [{ name: "Blad1" }] });
  const restore = breakHalfway(1);
  await expect(write()).rejects.toMatchObject({
    cause: { code: "InvalidArgument", debugInfo: { errorLocation: expect.stringMatching(/numberFormat/) } },
  });
  restore();
});

test("after a fault of ours what was there comes back too, and the fault passes through unchanged", async () => {
  host = await startNodeHost({ sheets: [{ name: "Blad1", cells: { A1: "Programma", B2: "=1+2" } }] });
  const fault = new TypeError("x is not a function");
  const prototype = Object.getPrototypeOf(
    new host.Excel.RequestContext().workbook.getSelectedRange(),
  ) as Excel.Range;
  const real = Object.getOwnPropertyDescriptor(prototype, "values")!.get!;
  let written = false;
  // The writer reads the values back once they are written.
  const values = jest.spyOn(prototype, "values", "get").mockImplementation(function (this: Excel.Range) {
    written = host.text("A1") !== "Programma";
    if (written) throw fault;
    return real.call(this) as unknown[][];
  });
  await expect(write()).rejects.toBe(fault);
  values.mockRestore();
  expect(written).toBe(true);
  expect(host.value("A1")).toBe("Programma");
  expect(host.value("B2")).toBe(3);
});

test("if putting back fails too, the user is told where to look", async () => {
  host = await startNodeHost({ sheets: [{ name: "Blad1" }] });
  const restore = breakHalfway(2);
  await expect(write()).rejects.toMatchObject({
    obstacle: { kind: "halfWritten", address: "Blad1!A1:H4" },
  });
  restore();
});
