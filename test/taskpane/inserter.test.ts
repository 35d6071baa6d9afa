import { NATIONAL } from "../../src/work/amounts/request";
import { own, raming, UTRECHT } from "../work/insert/sources";
import { Inserter } from "../../src/taskpane/insert/inserter";
import { currentEditie } from "../../src/knowledge/pok/edities";
import { FakeWorkbook } from "./fakeWorkbook";

let workbook: FakeWorkbook;
let inserter: Inserter;
beforeEach(() => {
  workbook = new FakeWorkbook();
  inserter = new Inserter(currentEditie, workbook, () => "2026-11-22");
});
const message = () => inserter.placement.read().message;

test("inserts at once if the target is empty", async () => {
  await inserter.placement.look();
  await inserter.placement.insert();
  expect(message()).toMatchObject({ kind: "inserted" });
  expect(workbook.cells.get("C8")).toBe("=POK.BEDRAG($A8,C$7,,1000)");
});

test("asks first if the target is not empty; nothing changes without an answer", async () => {
  workbook.cells.set("B6", "Wijkteams");
  await inserter.placement.look();
  await inserter.placement.insert();
  expect(inserter.placement.read().question).toBe(true);
  expect(workbook.written).toHaveLength(0);
  inserter.placement.keepExisting();
  await inserter.placement.overwrite();
  expect(workbook.written).toHaveLength(0);
  expect(workbook.cells.get("B6")).toBe("Wijkteams");
});

test("overwrites after yes, and undoing brings back what was there", async () => {
  workbook.cells.set("B6", "Wijkteams");
  await inserter.placement.look();
  await inserter.placement.insert();
  await inserter.placement.overwrite();
  expect(workbook.cells.has("B6")).toBe(false);
  await inserter.placement.undo();
  expect(workbook.cells).toEqual(new Map([["B6", "Wijkteams"]]));
  expect(message()).toMatchObject({ kind: "reverted" });
});

test("the question is dropped if the target or its content changes meanwhile", async () => {
  workbook.cells.set("B6", "Wijkteams");
  await inserter.placement.look();
  await inserter.placement.insert();
  await inserter.placement.look();
  expect(inserter.placement.read().question).toBe(true);
  workbook.cells.set("B6", "Iets anders");
  await inserter.placement.look();
  expect(inserter.placement.read().question).toBe(false);
});

test("the preview follows the selection, also in quick succession", async () => {
  jest.useFakeTimers();
  const stop = inserter.placement.followSelection();
  await jest.advanceTimersByTimeAsync(0);
  const surveyTarget = jest.spyOn(workbook, "surveyTarget");
  workbook.choose(9, 1);
  workbook.choose(10, 2);
  await jest.advanceTimersByTimeAsync(200);
  expect(surveyTarget).toHaveBeenCalledTimes(1);
  expect(inserter.placement.read().placeView).toMatchObject({
    phase: "seen",
    survey: { target: { row: 10, column: 2 } },
  });
  stop();
  workbook.choose(0, 0);
  await jest.advanceTimersByTimeAsync(200);
  expect(surveyTarget).toHaveBeenCalledTimes(1);
  jest.useRealTimers();
});

test("a late answer about an old selection does not replace the new one", async () => {
  const real = workbook.surveyTarget;
  let release = () => undefined as void;
  workbook.surveyTarget = async (size) => {
    const old = await real(size);
    await new Promise<void>((done) => (release = done));
    return old;
  };
  const first = inserter.placement.look();
  await Promise.resolve();
  await Promise.resolve();
  workbook.surveyTarget = real;
  workbook.selection = { row: 20, column: 0 };
  await inserter.placement.look();
  release();
  await first;
  expect(inserter.placement.read().placeView).toMatchObject({ survey: { target: { row: 20 } } });
});

test("the button does nothing if writing is not possible", async () => {
  workbook.obstacle = { kind: "sheetProtected", sheet: "Begroting" };
  await inserter.placement.look();
  await inserter.placement.insert();
  expect(workbook.written).toHaveLength(0);
  workbook.surveyError = { kind: "noRange" };
  await inserter.placement.look();
  expect(inserter.placement.read().placeView).toEqual({ phase: "obstacle", obstacle: { kind: "noRange" } });
});

test("nothing is written if the target changed since the preview, and it looks again", async () => {
  await inserter.placement.look();
  workbook.cells.set("B6", "net getypt");
  await inserter.placement.insert();
  expect(message()).toEqual({ kind: "failed", obstacle: { kind: "changed" } });
  expect(inserter.placement.read().placeView).toMatchObject({ survey: { filled: 1 } });
});

test("an insert that takes long is explained; cancelling stops the writing", async () => {
  jest.useFakeTimers();
  await inserter.placement.look();
  let release = () => undefined as void;
  workbook.gate = new Promise((done) => (release = done));
  const busy = inserter.placement.insert();
  expect(inserter.placement.read().busy).toMatchObject({ task: "insert", long: false });
  await jest.advanceTimersByTimeAsync(1_000);
  expect(inserter.placement.read().busy).toMatchObject({ long: true, veryLong: false });
  await jest.advanceTimersByTimeAsync(19_000);
  expect(inserter.placement.read().busy).toMatchObject({ veryLong: true, cancelling: false });
  inserter.placement.cancel();
  expect(inserter.placement.read().busy).toMatchObject({ cancelling: true });
  release();
  await busy;
  expect(message()).toEqual({ kind: "failed", obstacle: { kind: "cancelled" } });
  expect(workbook.cells.size).toBe(0);
  jest.useRealTimers();
});

describe("the button in the ribbon", () => {
  test("inserts the whole table in an empty place without opening the pane", async () => {
    const showPane = jest.fn(async () => undefined);
    inserter.choose({ what: "amount" });
    await inserter.insertTable(showPane);
    expect(workbook.written[0]!.block.cells).toHaveLength(15);
    expect(showPane).not.toHaveBeenCalled();
  });

  test("opens the pane with the question if the place is not empty", async () => {
    const showPane = jest.fn(async () => undefined);
    workbook.cells.set("A5", "Programma");
    await inserter.insertTable(showPane);
    expect(inserter.placement.read().question).toBe(true);
    expect(workbook.written).toHaveLength(0);
    expect(showPane).toHaveBeenCalledTimes(1);
  });

  test("opens the pane with the reason if writing is not possible", async () => {
    const showPane = jest.fn(async () => undefined);
    workbook.surveyError = { kind: "noRange" };
    await inserter.insertTable(showPane);
    expect(showPane).toHaveBeenCalledTimes(1);
  });
});

describe("sources", () => {
  const kinds = () => inserter.read().sources.map(({ kind }) => kind);
  const chosen = () => inserter.placement.read().request.source?.kind;

  test("there is only the national source without a dossier", () => {
    expect(kinds()).toEqual(["national"]);
    expect(chosen()).toBe("national");
  });

  test("new sources do not change the choice; a chosen kind gets its new content", () => {
    const first = own([]);
    inserter.setSources([NATIONAL, first, raming()]);
    expect(chosen()).toBe("national");
    inserter.choose({ source: first });
    const second = own(UTRECHT);
    inserter.setSources([NATIONAL, second]);
    expect(inserter.placement.read().request.source).toBe(second);
    expect(inserter.read().lapsedSource).toBeNull();
  });

  test("the national source applies if the chosen one is gone, and the state says which is gone", () => {
    const source = raming();
    inserter.setSources([NATIONAL, source]);
    inserter.choose({ source });
    inserter.setSources([NATIONAL]);
    expect(chosen()).toBe("national");
    expect(inserter.read().lapsedSource).toBe(source);
    inserter.setSources([NATIONAL, raming()]);
    expect(chosen()).toBe("national");
    expect(inserter.read().lapsedSource).toBeNull();
  });

  test("the target has the size of the block of the chosen source", async () => {
    await inserter.placement.look();
    const source = raming();
    inserter.setSources([NATIONAL, source]);
    inserter.choose({ source });
    await inserter.placement.insert();
    const { target, block } = workbook.written[0]!;
    expect(target.rows).toBe(block.cells.length);
    expect(workbook.cells.get("C8")).toBe("=POK.RAMING($A8,C$7,C$6,,1000)");
  });

  test("another source drops the question to overwrite", async () => {
    const source = own(UTRECHT);
    workbook.cells.set("B6", "Wijkteams");
    await inserter.placement.look();
    await inserter.placement.insert();
    inserter.choose({ source });
    await inserter.placement.overwrite();
    expect(workbook.written).toHaveLength(0);
  });

  test("an amount without a row is not inserted; with a row it is", async () => {
    inserter.choose({ source: own(UTRECHT), what: "amount", actielijn: 7, year: 2026 });
    await inserter.placement.look();
    await inserter.placement.insert();
    expect(workbook.written).toHaveLength(0);
    inserter.choose({ year: 2025 });
    await inserter.placement.insert();
    expect([...workbook.cells.values()]).toEqual(["=POK.BEDRAG(7,2025,,1000,POK_Bedragen)"]);
  });
});

test("a choice that makes the block smaller also makes the target smaller", async () => {
  await inserter.placement.look();
  inserter.choose({ kanaal: "DU" });
  await inserter.placement.insert();
  const { target, block } = workbook.written[0]!;
  expect([target.rows, block.cells.length]).toEqual([14, 14]);
});
