import { asWorkbookError, executeWrite, execute } from "../../src/excel/execution";
import { WorkbookError } from "../../src/sheet/obstacle";

test.each([
  ["InvalidSelection", "noRange"],
  ["ItemNotFound", "sheetGone"],
  ["AccessDenied", "noAccess"],
  ["InvalidOperationInCellEditMode", "cellBeingEdited"],
  ["ApiNotFound", "tooOld"],
])("error %s from Excel becomes %s", (code, kind) => {
  expect(asWorkbookError(Object.assign(new Error("x"), { code })).obstacle).toEqual({ kind });
});

test("an unknown error keeps its code", () => {
  expect(asWorkbookError(Object.assign(new Error("x"), { code: "GeneralException" })).obstacle).toEqual({
    kind: "refused",
    code: "GeneralException",
  });
  expect(asWorkbookError("raar").obstacle).toEqual({ kind: "refused", code: "onbekend" });
});

test("a reason of its own passes through unchanged", () => {
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
