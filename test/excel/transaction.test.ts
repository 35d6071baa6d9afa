import { transact, undo, type Steps } from "../../src/excel/transaction";
import { requireMeant } from "../../src/excel/meant";
import { rangeOf } from "../../src/excel/read";
import { WorkbookError } from "../../src/sheet/obstacle";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";

const noAbort = () => new AbortController().signal;
const refusal = Object.assign(new Error("x"), { name: "RichApi.Error", code: "GeneralException" });
const refused = { obstacle: { kind: "refused", code: "GeneralException" } };

type CellSteps = Steps<string, string, { wrote: string }>;

/** A workbook of one cell, and the steps of a writer that puts “new” in it. */
function makeCell(content = "old") {
  const cell = { content, steps: [] as string[] };
  const note = (step: string) => void cell.steps.push(step);
  const steps: CellSteps = {
    read: async () => (note("read"), cell.content),
    require: () => note("require"),
    write: () => (note("write"), (cell.content = "new")),
    verify: async (_, written) => {
      note("verify");
      if (cell.content !== written) throw new WorkbookError({ kind: "writtenOtherwise", address: "A1" });
      return {
        receipt: { wrote: written },
        unchanged: async () => {
          if (cell.content !== written) throw new WorkbookError({ kind: "changed" });
        },
      };
    },
    restore: (_, before) => (note("restore"), void (cell.content = before)),
    address: () => "Blad1!A1",
  };
  return { cell, steps };
}

const fail = () => {
  throw refusal;
};

describe("all or nothing", () => {
  const run = jest.fn(async (_options: unknown, action: (context: unknown) => unknown) =>
    action({ sync: async () => undefined }),
  );
  const earlier = ["Excel", "Office"].map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  beforeEach(() => {
    run.mockClear();
    Object.assign(globalThis, {
      Excel: { run },
      Office: { context: { requirements: { isSetSupported: () => true } } },
    });
  });
  afterAll(() => {
    for (const [name, was] of earlier) {
      Reflect.deleteProperty(globalThis, name);
      if (was) Object.defineProperty(globalThis, name, was);
    }
  });

  test("every step in order, as one step in Undo", async () => {
    const { cell, steps } = makeCell();
    expect(await transact(noAbort(), steps)).toMatchObject({ wrote: "new" });
    expect(cell).toEqual({ content: "new", steps: ["read", "require", "write", "verify"] });
    expect(run.mock.calls.map(([options]) => options)).toEqual([
      { delayForCellEdit: true, mergeUndoGroup: true },
    ]);
  });

  test.each(["read", "require"] as const)("if %s fails, nothing is written or put back", async (step) => {
    const { cell, steps } = makeCell();
    await expect(transact(noAbort(), { ...steps, [step]: fail })).rejects.toMatchObject(refused);
    expect(cell.content).toBe("old");
    expect(cell.steps).not.toContain("write");
    expect(cell.steps).not.toContain("restore");
  });

  test("if writing fails halfway, what was there comes back, and the reason is that of the writing", async () => {
    const { cell, steps } = makeCell();
    const write = () => {
      cell.content = "half";
      return fail();
    };
    await expect(transact(noAbort(), { ...steps, write })).rejects.toMatchObject(refused);
    expect(cell).toEqual({ content: "old", steps: ["read", "require", "restore"] });
  });

  test("if the sheet holds something other than was written, what was there comes back", async () => {
    const { cell, steps } = makeCell();
    const write = () => {
      cell.content = "filled by Excel";
      return "new";
    };
    await expect(transact(noAbort(), { ...steps, write })).rejects.toMatchObject({
      obstacle: { kind: "writtenOtherwise", address: "A1" },
    });
    expect(cell).toEqual({ content: "old", steps: ["read", "require", "verify", "restore"] });
  });

  test("if putting back fails too, the user is told where to look, with the reason for whoever helps", async () => {
    const { steps } = makeCell();
    await expect(transact(noAbort(), { ...steps, verify: fail, restore: fail })).rejects.toMatchObject({
      obstacle: { kind: "halfWritten", address: "Blad1!A1" },
      cause: { cause: refusal },
    });
  });

  test("cancelled before writing: nothing is written", async () => {
    const { cell, steps } = makeCell();
    const abort = new AbortController();
    const require = () => abort.abort();
    await expect(transact(abort.signal, { ...steps, require })).rejects.toMatchObject({
      obstacle: { kind: "cancelled" },
    });
    expect(cell).toEqual({ content: "old", steps: ["read"] });
  });

  test("cancelled during writing: what was there comes back", async () => {
    const { cell, steps } = makeCell();
    const abort = new AbortController();
    const write = () => {
      abort.abort();
      return (cell.content = "new");
    };
    await expect(transact(abort.signal, { ...steps, write })).rejects.toMatchObject({
      obstacle: { kind: "cancelled" },
    });
    expect(cell.content).toBe("old");
  });

  test("undoing puts back what was there, also with a copy of the receipt", async () => {
    const { cell, steps } = makeCell();
    const receipt = await transact(noAbort(), steps);
    await undo({ ...receipt, wrote: "under another name" });
    expect(cell.content).toBe("old");
  });

  test("undoing leaves alone what was changed since, and what no transaction wrote", async () => {
    const { cell, steps } = makeCell();
    const receipt = await transact(noAbort(), steps);
    cell.content = "typed";
    const changed = { obstacle: { kind: "changed" } };
    await expect(undo(receipt)).rejects.toMatchObject(changed);
    await expect(undo({ wrote: "new" })).rejects.toMatchObject(changed);
    expect(cell.content).toBe("typed");
  });

  test("if undoing fails halfway, the user is told where to look", async () => {
    const { steps } = makeCell();
    const receipt = await transact(noAbort(), { ...steps, restore: fail });
    await expect(undo(receipt)).rejects.toMatchObject({
      obstacle: { kind: "halfWritten", address: "Blad1!A1" },
    });
  });
});

describe("in the workbook", () => {
  let host: NodeHost;
  afterEach(() => host.close());

  /** Puts a value and a formula in A1:B1; `after` is what happens at the end of the writing. */
  async function write(after: (context: Excel.RequestContext) => void = () => undefined) {
    const meant = [[7, "=sum(1,2)"]];
    const sheetId = host.document.getters.getSheetIds()[0]!;
    const target = { sheetId, sheet: "Blad1", row: 0, column: 0, rows: 1, columns: 2 };
    const read = async (context: Excel.RequestContext): Promise<unknown[][]> => {
      const range = rangeOf(context, target);
      range.load("formulas");
      await context.sync();
      return range.formulas;
    };
    const put = (context: Excel.RequestContext, formulas: unknown[][]) => {
      rangeOf(context, target).formulas = formulas;
    };
    return transact(noAbort(), {
      read,
      write: (context) => {
        put(context, meant);
        after(context);
      },
      async verify(context) {
        const found = await read(context);
        requireMeant(target, meant, found);
        return { receipt: { found }, unchanged: async () => undefined };
      },
      restore: put,
      address: () => "Blad1!A1:B1",
    });
  }

  const start = async () => {
    host = await startNodeHost({ cells: { A1: "Programma", B1: "=1+1" } });
  };
  const content = () => [host.value("A1"), host.value("B1")];

  test("written, read back as Excel writes it, and undone", async () => {
    await start();
    const receipt = await write();
    expect(content()).toEqual([7, 3]);
    await undo(receipt);
    expect(content()).toEqual(["Programma", 2]);
  });

  test("a command that Excel refuses after the cells were filled leaves nothing behind", async () => {
    await start();
    const broken = write(({ workbook }) => workbook.worksheets.getItem("bestaat niet").activate());
    await expect(broken).rejects.toMatchObject({ obstacle: { kind: "sheetGone" } });
    expect(content()).toEqual(["Programma", 2]);
  });

  test("a cell that Excel fills by itself is noticed, and everything put back", async () => {
    await start();
    const filled = write(({ workbook }) => {
      workbook.worksheets.getItem("Blad1").getRange("A1").formulas = [["=2+5"]];
    });
    await expect(filled).rejects.toMatchObject({
      obstacle: { kind: "writtenOtherwise", address: "Blad1!A1" },
    });
    expect(content()).toEqual(["Programma", 2]);
  });
});
