import { asWorkbookError, executeWrite, execute } from "../../src/excel/execution";
import { PokError } from "../../src/sheet/errors";
import { WorkbookError } from "../../src/sheet/obstacle";

/** As genuine office.js makes them. */
const officeError = (code: string, errorLocation = "") =>
  Object.assign(new Error("x"), { name: "RichApi.Error", code, debugInfo: { code, errorLocation } });

test.each([
  ["InvalidSelection", "noRange"],
  ["ItemNotFound", "sheetGone"],
  ["AccessDenied", "noAccess"],
  ["InvalidOperationInCellEditMode", "cellBeingEdited"],
  ["ApiNotFound", "tooOld"],
])("error %s from Excel becomes %s", (code, kind) => {
  expect(asWorkbookError(officeError(code))).toMatchObject({ name: "WorkbookError", obstacle: { kind } });
});

test("any other error of Excel keeps its code, with the error itself as cause", () => {
  const error = officeError("GeneralException", "Range.values");
  const translated = asWorkbookError(error);
  expect(translated).toMatchObject({ obstacle: { kind: "refused", code: "GeneralException" } });
  expect(translated).toHaveProperty("cause", error);
  expect(translated).toHaveProperty("cause.debugInfo.errorLocation", "Range.values");
});

test("an error without that name counts as Excel's if it says what was tried", () => {
  const error = { code: "AccessDenied", message: "x", debugInfo: { errorLocation: "Range.values" } };
  expect(asWorkbookError(error)).toMatchObject({ obstacle: { kind: "noAccess" } });
});

test.each([
  ["a TypeError", new TypeError("x is not a function")],
  ["an error with a code that Excel does not give", Object.assign(new Error("x"), { code: "ENOENT" })],
  ["an error of the user", new PokError("invalid", "Er staat niets.")],
  ["what is no error at all", "raar"],
])("%s is not taken for an error of Excel: it passes through unchanged", (_, error) => {
  expect(asWorkbookError(error)).toBe(error);
});

test("a WorkbookError passes through unchanged", () => {
  const error = new WorkbookError({ kind: "changed" });
  expect(asWorkbookError(error)).toBe(error);
});

describe("how Excel is called", () => {
  const run = jest.fn(async (_options: Excel.RunOptions, action: (context: unknown) => unknown) =>
    action({}),
  );
  const setOffice = (canUndoGroup: boolean) =>
    Object.assign(globalThis, {
      Excel: { run },
      Office: {
        context: {
          requirements: {
            isSetSupported: (_: string, version: string) => canUndoGroup && version === "1.20",
          },
        },
      },
    });
  afterEach(() => run.mockClear());

  test("a fault of ours while reading or writing passes through unchanged", async () => {
    setOffice(true);
    const fault = new TypeError("x is not a function");
    const failing = () => Promise.reject(fault);
    await expect(execute(failing)).rejects.toBe(fault);
    await expect(executeWrite(failing)).rejects.toBe(fault);
  });

  test("always waits for the end of typing", async () => {
    setOffice(true);
    await execute(async () => 1);
    expect(run.mock.calls[0]![0]).toEqual({ delayForCellEdit: true });
  });

  test.each([
    [true, { delayForCellEdit: true, mergeUndoGroup: true }],
    [false, { delayForCellEdit: true }],
  ])("writing is one step in Undo where Excel can do that (%s)", async (allowed, options) => {
    setOffice(allowed);
    await executeWrite(async () => 1);
    expect(run.mock.calls[0]![0]).toEqual(options);
  });
});
