import { EMPTY_MEMORY, touches, type PlanChange } from "../../src/work/check";
import { excelCheckWorkbook as workbook } from "../../src/excel/check/workbook";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { request, RAMING } from "../work/plan/sheet/helper";
import { write } from "./draftHelper";
import { block, runCheck, perform, picture, found, LONG, reason, select, progress } from "./checkHelper";

let host: NodeHost;
afterEach(() => host.close());

const NOTHING = { correction: {}, setAside: [] };
/** How many round trips to Excel there were. */
async function countTrips<T>(action: () => Promise<T>): Promise<[T, number]> {
  const before = host.stats.batches;
  const outcome = await action();
  return [outcome, host.stats.batches - before];
}

describe("reading a plan", () => {
  test("whole columns are cut down to what is filled, in at most three round trips", async () => {
    host = await startNodeHost({ cells: block(LONG, 3, 1) });
    await select(host, "Blad1", "B:F");
    const [content, trips] = await countTrips(() => workbook.readSelection(progress()));
    expect(trips).toBeLessThanOrEqual(3);
    expect(content.location).toMatchObject({
      target: { row: 2, column: 1, rows: 6, columns: 5 },
      untilEnd: true,
    });
    expect(content.raster[3]).toEqual([9, 2022, "lasten", 1000, "bestaat niet"]);
    expect(content.hidden).toEqual([]);
  });

  test("a finding names its cell on the sheet", async () => {
    host = await startNodeHost({ cells: block(LONG, 3, 1) });
    expect(found(await runCheck(host, "B3:F8"))).toEqual([
      "fout POK-01 B6",
      "fout POK-02 C7",
      "fout POK-19 E8",
    ]);
  });

  test("one selected cell means the whole sheet; in a table it means the table", async () => {
    host = await startNodeHost({ cells: { ...block(LONG, 3, 1), A1: "Titel" } });
    await select(host, "Blad1", "H1");
    expect(await reason(workbook.readSelection(progress()))).toEqual({ kind: "selectionEmpty" });
    await select(host, "Blad1", "C5");
    expect((await workbook.readSelection(progress())).location).toMatchObject({
      target: { row: 0, column: 0, rows: 8, columns: 6 },
      table: null,
      untilEnd: true,
    });
    await perform(host, ({ workbook }) => {
      workbook.worksheets.getItem("Blad1").tables.add("B3:F8", true).name = "Plan";
    });
    const [content, trips] = await countTrips(() => workbook.readSelection(progress()));
    expect(content.location).toMatchObject({
      target: { row: 2, column: 1, rows: 6, columns: 5 },
      table: "Plan",
    });
    expect(trips).toBeLessThanOrEqual(3);
    const [reread, rereadTrips] = await countTrips(() => workbook.readLocation(content.location, progress()));
    expect(reread).toEqual(content);
    expect(rereadTrips).toBeLessThanOrEqual(3);
  });

  test("reports hidden rows, also in a filtered list", async () => {
    host = await startNodeHost({ cells: block(LONG) });
    await perform(host, ({ workbook }) => {
      workbook.worksheets.getItem("Blad1").getRange("3:4").rowHidden = true;
    });
    await select(host, "Blad1", "A:E");
    const [content, trips] = await countTrips(() => workbook.readSelection(progress()));
    expect(content.hidden).toEqual([3, 4]);
    expect(trips).toBeLessThanOrEqual(3);
    const check = await runCheck(host, "A:E");
    expect(check.reading.remarks.map(({ nl }) => nl).join()).toMatch(/2 × een verborgen/);
  });

  test("merged cells count for all their rows; if Excel refuses to give them, the plan is read without", async () => {
    const half = [
      ["Actielijn", "Soort", "2026"],
      ["AL 4", "Baten", "5"],
      ["", "Lasten", "5"],
    ];
    host = await startNodeHost({ cells: block(half, 3, 1) });
    await perform(host, ({ workbook }) => {
      const worksheet = workbook.worksheets.getItem("Blad1");
      worksheet.getRange("B4:B5").merge();
      worksheet.getRange("B1:D1").merge();
    });
    await select(host, "Blad1", "B3:D5");
    const [content, trips] = await countTrips(() => workbook.readSelection(progress()));
    expect(trips).toBeLessThanOrEqual(3);
    expect(content.merged).toEqual([{ row: 2, column: 1, rows: 2 }]);
    const [reread, rereadTrips] = await countTrips(() => workbook.readLocation(content.location, progress()));
    expect(reread).toEqual(content);
    expect(rereadTrips).toBeLessThanOrEqual(3);
    expect((await runCheck(host, "B3:D5")).lines.map(({ row, actielijn }) => [row, actielijn])).toEqual([
      [4, 4],
      [5, 4],
    ]);
    const real = Excel.run;
    jest
      .spyOn(Excel, "run")
      .mockRejectedValueOnce(
        Object.assign(new Error("x"), { name: "RichApi.Error", code: "GeneralException" }),
      )
      .mockImplementation(real as never);
    const without = await workbook.readLocation(content.location, progress());
    jest.restoreAllMocks();
    expect(without).toEqual({ ...content, merged: [] });
  });

  test("20,000 lines take no more round trips; what Excel does not give in one answer comes in pieces", async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => [1 + (i % 8), 2022, "lasten", i, "x"]);
    host = await startNodeHost({ cells: block([LONG[0]!, ...lines]) });
    await select(host, "Blad1", "A:E");
    const [atOnce, trips] = await countTrips(() => workbook.readSelection(progress()));
    expect(atOnce.raster).toHaveLength(20_001);
    expect(trips).toBeLessThanOrEqual(3);
    const real = Excel.run;
    jest
      .spyOn(Excel, "run")
      .mockRejectedValueOnce(
        Object.assign(new Error("x"), { name: "RichApi.Error", code: "ResponsePayloadSizeLimitExceeded" }),
      )
      .mockImplementation(real as never);
    const reported: number[] = [];
    const inPieces = await workbook.readSelection({
      onProgress: (processed) => reported.push(processed),
      signal: new AbortController().signal,
    });
    jest.restoreAllMocks();
    expect(inPieces).toEqual(atOnce);
    expect(reported).toEqual([100_000, 100_005]);
  });

  test("an error value is a finding at its cell", async () => {
    host = await startNodeHost({ cells: { ...block(LONG.slice(0, 2)), D3: "=1/0", A3: "4", B3: "2022" } });
    expect(found(await runCheck(host, "A:E"))).toContain("fout POK-19 D3");
  });

  test("gives a reason if nothing is selected, or a table or sheet is gone", async () => {
    host = await startNodeHost({ sheets: [{ name: "Blad1" }, { name: "Blad2", cells: block(LONG) }] });
    await select(host, "Blad1", "B2:C5");
    expect(await reason(workbook.readSelection(progress()))).toEqual({ kind: "selectionEmpty" });
    await select(host, "Blad2", "N30");
    expect(await reason(workbook.readSelection(progress()))).toEqual({ kind: "selectionEmpty" });
    const { location } = await runCheck(host, "A:E", "Blad2");
    expect(await reason(workbook.readLocation({ ...location, table: "Weg" }, progress()))).toEqual({
      kind: "planGone",
    });
    await perform(host, ({ workbook }) => workbook.worksheets.getItem("Blad2").delete());
    expect(await reason(workbook.readLocation(location, progress()))).toEqual({ kind: "sheetGone" });
  });

  test("refuses a selection of separate ranges, with a sentence about it", async () => {
    host = await startNodeHost({ cells: block(LONG) });
    jest
      .spyOn(Excel, "run")
      .mockRejectedValueOnce(
        Object.assign(new Error("x"), { name: "RichApi.Error", code: "InvalidSelection" }),
      );
    expect(await reason(workbook.readSelection(progress()))).toEqual({ kind: "multipleSelections" });
    jest.restoreAllMocks();
  });

  test("reads nothing if cancelled before it begins", async () => {
    host = await startNodeHost({ cells: block(LONG) });
    const abort = new AbortController();
    abort.abort();
    expect(await reason(workbook.readSelection(progress(abort)))).toEqual({ kind: "cancelled" });
  });
});

describe("finding plans", () => {
  test("searches all visible sheets, except those of the add-in itself", async () => {
    host = await startNodeHost({
      sheets: [
        { name: "Begroting", cells: block(LONG, 3, 1) },
        { name: "Klein", cells: block(LONG.slice(0, 3)) },
        { name: "POK_Oud", cells: block(LONG) },
        { name: "Verborgen", cells: block(LONG) },
        { name: "Leeg" },
      ],
    });
    await perform(host, ({ workbook }) => {
      workbook.worksheets.getItem("Verborgen").visibility = "Hidden";
      workbook.worksheets.getItem("Klein").tables.add("A1:E3", true).name = "Plan";
    });
    const candidates = await workbook.findPlans(progress());
    expect(
      candidates.map(({ location, lines }) => [
        location.target.sheet,
        location.table,
        location.untilEnd,
        lines,
      ]),
    ).toEqual([
      ["Begroting", null, true, 5],
      ["Klein", "Plan", false, 2],
    ]);
    const { raster } = await workbook.readLocation(candidates[0]!.location, progress());
    expect(raster[0]).toEqual(LONG[0]);
  });
});

describe("finding a written plan", () => {
  const sheets = ["POK_Plan", "POK_Samenvatting", "POK_Raming"] as const;

  test.each([
    ["as written", sheets],
    ["with sheets the user renamed", ["Plan", "Voor de raad", "Raming"]],
  ])("finds the plan table, not its overview (%s)", async (_, sheetNames) => {
    host = await startNodeHost({ sheets: [{ name: "Begroting", cells: { A1: "Programma" } }] });
    await write(host, request({ source: RAMING, withBaten: false }));
    await perform(host, ({ workbook }) =>
      sheets.forEach((sheet, i) => (workbook.worksheets.getItem(sheet).name = sheetNames[i]!)),
    );
    const candidates = await workbook.findPlans(progress());
    expect(
      candidates.map(({ location, lines }) => [location.target.sheet, location.table, lines > 0]),
    ).toEqual([[sheetNames[0], "POK_Plan", true]]);
  });

  test("also finds a plan of the user's own on the same sheet", async () => {
    host = await startNodeHost({ sheets: [{ name: "Begroting", cells: { A1: "Programma" } }] });
    await write(host, request({ withBaten: false }));
    await perform(host, ({ workbook }) => {
      workbook.worksheets.getItem("POK_Plan").getRange("A80:E85").values = LONG;
    });
    const candidates = await workbook.findPlans(progress());
    expect(
      candidates.map(({ location: { table, target }, lines }) => [table, target.row + target.rows, lines]),
    ).toEqual([
      [null, 85, 5],
      ["POK_Plan", expect.any(Number), 3],
    ]);
  });
});

describe("reporting changes", () => {
  const refuse = () => {
    throw new Error("Excel refused the registration");
  };

  test("reports what the user types, not what the check itself writes", async () => {
    host = await startNodeHost({ cells: block(LONG) });
    const check = await runCheck(host, "A:E");
    const reported: PlanChange[] = [];
    const stop = workbook.onChanges((change) => reported.push(change), refuse);
    await new Promise((done) => setTimeout(done, 50));
    const all = new Set(check.findings.map(({ key }) => key));
    await workbook.markCells(check, all, progress(), "nl");
    await workbook.addColumns(check, null, progress());
    await host.waitForFunctions();
    await workbook.clearMarks(progress());
    await new Promise((done) => setTimeout(done, 50));
    expect(reported.filter(({ address }) => address !== "")).toEqual([]);
    reported.length = 0;
    host.type("D3", "7");
    await new Promise((done) => setTimeout(done, 50));
    expect(reported.some((change) => change.address === "D3" && touches(check.location, change))).toBe(true);
    stop();
  });

  test.each(["1.17", "1.14"])(
    "reports a renamed sheet, and everything then names it by its new name (ExcelApi %s)",
    async (version) => {
      host = await startNodeHost({
        sheets: [{ name: "Blad1", cells: block(LONG) }, { name: "Ander" }],
        requirements: { ExcelApi: version },
      });
      const check = await runCheck(host, "A:E");
      const location = await workbook.remember({ location: check.location, ...NOTHING });
      const reported: PlanChange[] = [];
      const stop = workbook.onChanges((change) => reported.push(change), refuse);
      await new Promise((done) => setTimeout(done, 50));
      await perform(host, ({ workbook }) => (workbook.worksheets.getItem("Blad1").name = "Plan 2022"));
      // An older Excel does not report it; there the name is asked for once the user selects another cell.
      if (version === "1.14") await select(host, "Plan 2022", "B2");
      await new Promise((done) => setTimeout(done, 100));
      const renames = reported.filter(({ sheetName }) => sheetName !== undefined);
      expect(renames).toMatchObject([{ sheetId: location.target.sheetId, sheetName: "Plan 2022" }]);
      reported.length = 0;
      await select(host, "Plan 2022", "B3");
      await new Promise((done) => setTimeout(done, 100));
      expect(reported.filter(({ sheetName }) => sheetName !== undefined)).toEqual([]);
      stop();
      expect((await workbook.readLocation(location, progress())).location.target.sheet).toBe("Plan 2022");
      expect((await workbook.readMemory()).plans[0]!.location.target.sheet).toBe("Plan 2022");
      const all = new Set(check.findings.map(({ key }) => key));
      expect((await workbook.markCells(check, all, progress(), "nl")).address).toBe("'Plan 2022'!A1:E6");
    },
  );

  test("reports a deleted sheet", async () => {
    host = await startNodeHost({ sheets: [{ name: "Blad1", cells: block(LONG) }, { name: "Ander" }] });
    const { location } = await runCheck(host, "A:E");
    const reported: PlanChange[] = [];
    const stop = workbook.onChanges((change) => reported.push(change), refuse);
    await new Promise((done) => setTimeout(done, 50));
    await perform(host, ({ workbook }) => workbook.worksheets.getItem("Blad1").delete());
    await new Promise((done) => setTimeout(done, 50));
    expect(reported.some((change) => change.sheetGone && touches(location, change))).toBe(true);
    stop();
  });
});

describe("remembering", () => {
  const correction = { unit: 1000 as const };
  const setAside = [
    { key: "POK-01|fout|abc", reason: "afgesproken & <klaar>", name: "Jansen", date: "2026-11-22" },
  ];

  test("a remembered range moves along with the sheet, also after saving and opening", async () => {
    host = await startNodeHost({ cells: block(LONG, 3, 1) });
    const { location } = await runCheck(host, "B3:F8");
    const remembered = await workbook.remember({ location, correction, setAside });
    expect(remembered.name).toBe("POK_Plan_1");
    await perform(host, ({ workbook }) => {
      workbook.worksheets.getItem("Blad1").getRange("1:2").insert("Down");
    });
    expect((await workbook.readLocation(remembered, progress())).location.target).toMatchObject({
      row: 4,
      column: 1,
      rows: 6,
    });
    const xlsx = await host.save();
    await host.close();
    host = await startNodeHost({ xlsx });
    const memory = await workbook.readMemory();
    expect(memory).toMatchObject({
      plans: [
        {
          location: { name: "POK_Plan_1", target: { row: 4, column: 1, rows: 6, columns: 5 } },
          correction,
          setAside,
        },
      ],
      last: 0,
      vanished: [],
    });
    expect((await workbook.readLocation(memory.plans[0]!.location, progress())).raster[0]).toEqual(LONG[0]);
  });

  test("remembering again replaces; a second plan is added and is the last", async () => {
    host = await startNodeHost({
      sheets: [
        { name: "Blad1", cells: block(LONG) },
        { name: "Prog 7's", cells: block(LONG) },
      ],
    });
    const first = await workbook.remember({ location: (await runCheck(host, "A:E")).location, ...NOTHING });
    await workbook.remember({ location: (await runCheck(host, "A:E", "Prog 7's")).location, ...NOTHING });
    expect(await workbook.readMemory()).toMatchObject({ plans: [{}, {}], last: 1 });
    await workbook.remember({ location: first, correction, setAside });
    expect(await workbook.readMemory()).toMatchObject({
      plans: [{ correction, setAside }, {}],
      last: 0,
    });
    await workbook.forget(first);
    const left = await workbook.readMemory();
    expect(left.plans.map(({ location }) => location.target.sheet)).toEqual(["Prog 7's"]);
    expect(left.last).toBeNull();
  });

  test("remembers a table by its name, and names a plan that is gone", async () => {
    host = await startNodeHost({
      sheets: [
        { name: "Blad1", cells: block(LONG) },
        { name: "Blad2", cells: block(LONG) },
      ],
    });
    await perform(host, ({ workbook }) => {
      workbook.worksheets.getItem("Blad1").tables.add("A1:E6", true).name = "Plan";
    });
    const location = await workbook.remember({ location: (await runCheck(host, "B2")).location, ...NOTHING });
    expect(location).toMatchObject({ table: "Plan", name: null });
    await workbook.remember({ location: (await runCheck(host, "A:E", "Blad2")).location, ...NOTHING });
    await perform(host, ({ workbook }) => workbook.worksheets.getItem("Blad2").delete());
    expect(await workbook.readMemory()).toMatchObject({
      plans: [{ location: { table: "Plan" } }],
      last: null,
      vanished: ["Blad2!A1:E6"],
    });
  });

  test("remembers nothing at first", async () => {
    host = await startNodeHost({ cells: block(LONG) });
    expect(await workbook.readMemory()).toEqual(EMPTY_MEMORY);
  });
});

test("the sheet is unchanged after reading, finding and remembering", async () => {
  host = await startNodeHost({ cells: block(LONG, 3, 1) });
  const before = await picture(host, "Blad1");
  const { location } = await runCheck(host, "B:F");
  await workbook.findPlans(progress());
  await workbook.remember({ location, ...NOTHING });
  expect(await picture(host, "Blad1")).toEqual(before);
});
