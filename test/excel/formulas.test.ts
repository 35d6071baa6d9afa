import { excelFormulaWorkbook as workbook } from "../../src/excel/formulas/workbook";
import { REGISTER } from "../../src/work/formulas/register";
import {
  startNodeHost,
  type NodeHost,
  type NodeHostOptions,
  type NodeSheet,
} from "../../packages/excel-host/testing/nodeHost";
import {
  abortedAt,
  freeze,
  perform,
  formula,
  read,
  plan,
  reason,
  registerRows,
  TODAY,
  progress,
} from "./formulasHelper";

jest.setTimeout(30_000);

let host: NodeHost;
const start = async (options: NodeHostOptions) => {
  host = await startNodeHost(options);
  await host.waitForFunctions();
};
afterEach(() => host.close());

const BEGROTING: { sheets: NodeSheet[] } = {
  sheets: [
    {
      name: "Begroting",
      cells: {
        A1: "4",
        B1: "2026",
        C1: "=POK.BEDRAG($A1,B$1,,Parameters!B1)",
        C2: "=ROUND(POK.BEDRAG(A1,2025,,1000)*1.02,0)+C1",
        C3: '=IF(C1>0,POK.STATUS(4,2026),"")',
        C4: "=C1+1",
      },
    },
    {
      name: "Parameters",
      cells: { B1: "1000", A5: "=POK.REEKS(4,2024,2026,,1000)", A8: "=POK.TABEL(,1000000)" },
    },
  ],
};

describe("finding", () => {
  test("finds every POK formula, with its value, and a spill range as a whole", async () => {
    await start(BEGROTING);
    const { cells, broken, activeSheet } = await workbook.scan(progress());
    expect(broken).toEqual([]);
    expect(activeSheet).toBe("Begroting");
    expect(
      cells.map(({ location, text }) => [
        location.sheet,
        location.row,
        location.column,
        location.rows,
        location.columns,
        text,
      ]),
    ).toEqual([
      ["Begroting", 0, 2, 1, 1, "50.000"],
      ["Begroting", 1, 2, 1, 1, "95.900"],
      ["Begroting", 2, 2, 1, 1, "voorlopig"],
      ["Parameters", 4, 0, 1, 3, "45000"],
      ["Parameters", 7, 0, 10, 9, "Actielijn"],
    ]);
    expect(cells[0]).toMatchObject({
      formula: "=POK.BEDRAG($A1,B$1,,Parameters!B1)",
      formulaLocal: "=POK.BEDRAG($A1;B$1;;Parameters!B1)",
      error: false,
      isProtected: false,
      hidden: false,
    });
    expect(cells[3]!.values).toEqual([[45_000, 45_000, 50_000]]);
  });

  test("recognizes errors and protected and hidden sheets", async () => {
    await start({
      sheets: [
        { name: "Open", cells: { A1: "=POK.BEDRAG(9,2026)" } },
        { name: "Dicht", cells: { A1: "=POK.TOTAAL(2026)", A2: "=POK.TOTAAL(2025)" } },
        { name: "Weg", cells: { A1: "=POK.TOTAAL(2026)" } },
      ],
    });
    await perform(host, ({ workbook: { worksheets } }) => {
      worksheets.getItem("Dicht").getRange("A2").format.protection.locked = false;
      worksheets.getItem("Dicht").protection.protect();
      worksheets.getItem("Weg").visibility = "Hidden";
    });
    const { cells } = await workbook.scan(progress());
    expect(cells.map(({ error, isProtected, hidden }) => [error, isProtected, hidden])).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, false],
      [false, false, true],
    ]);
  });

  test("can be cancelled, and reports how far it is", async () => {
    await start(BEGROTING);
    const abort = new AbortController();
    const steps: number[][] = [];
    await workbook.scan({ signal: abort.signal, onProgress: (...step) => steps.push(step) });
    const [processed, total] = steps[steps.length - 1]!;
    expect(processed).toBe(total);
    expect(processed).toBeGreaterThan(100);
    abort.abort();
    expect(await reason(workbook.scan(progress(abort)))).toEqual({ kind: "cancelled" });
  });
});

describe("freezing", () => {
  test("all formulas become values, and what is shown stays shown", async () => {
    await start(BEGROTING);
    const before = [await read(host, "Begroting", "A1:C4"), await read(host, "Parameters", "A1:I17")];
    const receipt = await freeze();
    await host.waitForFunctions();
    expect(receipt.count).toBe(5);
    const after = [await read(host, "Begroting", "A1:C4"), await read(host, "Parameters", "A1:I17")];
    expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
    expect(after.map(({ values }) => values)).toEqual(before.map(({ values }) => values));
    expect(after[0]!.formulas.flat().filter((f) => String(f).startsWith("="))).toEqual(["=C1+1"]);
    expect(after[1]!.formulas.flat().filter((f) => String(f).startsWith("="))).toEqual([]);
    expect(after[0]!.numberFormat[0]![2]).toBe("#,##0");
    expect((await workbook.scan(progress())).cells).toEqual([]);
  });

  test("the register says what was there, what would be there now, the editie and the date", async () => {
    await start(BEGROTING);
    await freeze();
    await host.waitForFunctions();
    const { text, formulas } = await read(host, REGISTER, "A4:L9");
    expect(text[0]!.slice(0, 9)).toEqual([
      "Blad",
      "Cel",
      "Formule",
      "Waarde",
      "Staat er nu",
      "Volgens formule nu",
      "Verschil",
      "Editie",
      "Bevroren op",
    ]);
    expect(text[1]!.slice(0, 10)).toEqual([
      "Begroting",
      "C1",
      "=POK.BEDRAG($A1;B$1;;Parameters!B1)",
      "50.000",
      "50.000,0",
      "50.000,0",
      "0,0",
      "Lbr. 21/083",
      "22-11-2026",
      "=POK.BEDRAG($A1,B$1,,Parameters!B1)",
    ]);
    expect(formulas[1]![5]).toBe("=INDEX(POK.BEDRAG(Begroting!$A$1,Begroting!$B$1,,Parameters!$B$1),1,1)");
    expect(text[3]!.slice(3, 7)).toEqual(["voorlopig", "voorlopig", "voorlopig", ""]);
    expect(text[5]!.slice(0, 7)).toEqual([
      "Parameters",
      "A8:I17",
      "=POK.TABEL(;1000000)",
      text[5]![3],
      `${text[5]![3]},0`,
      `${text[5]![3]},0`,
      "0,0",
    ]);
    // The register follows what the formula would give now; the begroting does not move.
    host.type("B1", "2025", "Begroting");
    await host.waitForFunctions();
    expect(host.value("C1", "Begroting")).toBe(50_000);
    expect((await read(host, REGISTER, "F5:G5")).values[0]).toEqual([45_000, -5_000]);
  });

  test("what changes in the register is not rounded, even if it was a whole number when frozen", async () => {
    await start({
      cells: { A1: "40", B1: "=ROUND(POK.BEDRAG(4,2026,,1000)/A1,4)", B2: "=POK.TOTAAL(2026)*A1" },
    });
    await freeze();
    host.type("A1", "64");
    host.type("B2", "440.5");
    await host.waitForFunctions();
    expect((await read(host, REGISTER, "D5:G6")).text).toEqual([
      ["1.250", "1.250,0", "781,25", "-468,75"],
      ["5.200.000.000", "440,5", "8.320.000.000,0", "8.319.999.559,5"],
    ]);
    // A later row gets its own format.
    host.type("B3", "=POK.BEDRAG(4,2026,,1000)/A1");
    await host.waitForFunctions();
    await freeze();
    host.type("A1", "40");
    await host.waitForFunctions();
    expect((await read(host, REGISTER, "D7:G7")).text).toEqual([["781,25", "781,25", "1.250,0", "468,75"]]);
  });

  test("freezes only the chosen sheet; a second time adds to the bottom of the register", async () => {
    await start(BEGROTING);
    await freeze("Parameters");
    expect(await formula(host, "Begroting", "C1")).toMatch(/^=POK/);
    expect(await registerRows()).toHaveLength(2);
    await freeze();
    expect((await registerRows()).map(({ was }) => was)).toEqual([
      "Parameters!A5:C5",
      "Parameters!A8:I17",
      "Begroting!C1",
      "Begroting!C2",
      "Begroting!C3",
    ]);
    await host.waitForFunctions();
    expect((await read(host, REGISTER, "G5:G9")).text.flat()).toEqual(["0,0", "0,0", "0,0", "0,0", ""]);
  });

  test("errors and protected cells stay formulas and are named", async () => {
    await start({
      sheets: [
        { name: "Open", cells: { A1: "=POK.BEDRAG(9,2026)", A2: "=POK.TOTAAL(2026)" } },
        { name: "Dicht", cells: { A1: "=POK.TOTAAL(2026)" } },
      ],
    });
    await perform(host, ({ workbook }) => {
      workbook.worksheets.getItem("Dicht").protection.protect();
      workbook.worksheets.getItem("Open").getRange("A3").numberFormat = [["@"]];
    });
    const { freezes, skipped, bySheet } = await plan();
    expect(freezes).toHaveLength(1);
    expect(bySheet).toEqual([{ sheet: "Open", count: 1, hidden: false }]);
    expect(skipped).toEqual([
      { address: "Open!A1", obstacle: "error" },
      { address: "Dicht!A1", obstacle: "sheetProtected" },
    ]);
  });

  test("text that looks like a number stays text", async () => {
    await start({
      cells: { A1: '=IF(POK.TOTAAL(2026)>0,"0.10","")', A2: '=IF(POK.TOTAAL(2026)>0,"=1+1","")' },
    });
    await freeze();
    expect((await read(host, "Blad1", "A1:A2")).values).toEqual([["0.10"], ["=1+1"]]);
    expect((await registerRows()).map(({ obstacle }) => obstacle)).toEqual([null, null]);
  });

  test("if a cell has changed meanwhile, nothing happens", async () => {
    await start(BEGROTING);
    const { freezes } = await plan();
    host.type("B1", "2025", "Begroting");
    await host.waitForFunctions();
    expect(await reason(workbook.freeze(freezes, TODAY, progress()))).toEqual({
      kind: "changed",
    });
    expect(await formula(host, "Begroting", "C1")).toMatch(/^=POK/);
    expect(await workbook.readRegister()).toEqual({ kind: "none" });
  });

  test("cancelling leaves the workbook as it was", async () => {
    await start(BEGROTING);
    const { freezes } = await plan();
    const abort = new AbortController();
    abort.abort();
    expect(await reason(workbook.freeze(freezes, TODAY, progress(abort)))).toEqual({
      kind: "cancelled",
    });
    expect(await workbook.readRegister()).toEqual({ kind: "none" });
    expect(await formula(host, "Begroting", "C1")).toMatch(/^=POK/);
  });

  test.each([2, 3])("cancelling halfway (%p) also leaves the workbook as it was", async (times) => {
    await start(BEGROTING);
    const before = [await read(host, "Begroting", "A1:C4"), await read(host, "Parameters", "A1:I17")];
    const { freezes } = await plan();
    expect(await reason(workbook.freeze(freezes, TODAY, abortedAt(times)))).toEqual({
      kind: "cancelled",
    });
    await host.waitForFunctions();
    expect(await workbook.readRegister()).toEqual({ kind: "none" });
    expect([await read(host, "Begroting", "A1:C4"), await read(host, "Parameters", "A1:I17")]).toEqual(
      before,
    );
  });

  test("if there already is a sheet with the name of the register, nothing happens", async () => {
    await start({ sheets: [...BEGROTING.sheets, { name: REGISTER, cells: { A1: "van een ander" } }] });
    expect(await reason(freeze())).toEqual({ kind: "sheetOccupied", sheet: REGISTER });
    expect(await formula(host, "Begroting", "C1")).toMatch(/^=POK/);
  });

  test("if writing fails halfway, everything comes back, also if there already was a register", async () => {
    await start(BEGROTING);
    await freeze("Begroting");
    const before = [await read(host, REGISTER, "A1:L10"), await read(host, "Parameters", "A1:I17")];
    const prototype = Object.getPrototypeOf(
      new host.Excel.RequestContext().workbook.getSelectedRange(),
    ) as Excel.Range;
    const real = Object.getOwnPropertyDescriptor(prototype, "formulas")!;
    let failuresLeft = 1;
    Object.defineProperty(prototype, "formulas", {
      ...real,
      set(this: Excel.Range, input: unknown[][]) {
        // Writing the table (ten rows) fails once the series is already there as values.
        real.set!.call(this, input.length === 10 && failuresLeft-- > 0 ? [["te", "klein"]] : input);
      },
    });
    expect(await reason(freeze())).toEqual({ kind: "refused", code: "InvalidArgument" });
    Object.defineProperty(prototype, "formulas", real);
    await host.waitForFunctions();
    const after = [await read(host, REGISTER, "A1:L10"), await read(host, "Parameters", "A1:I17")];
    expect(after).toEqual(before);
  });
});

describe("thawing", () => {
  const thaw = async () => workbook.thaw(await registerRows(), progress());

  test("gives exactly the same formulas, results and format, and the register is gone", async () => {
    await start(BEGROTING);
    const before = [await read(host, "Begroting", "A1:C4"), await read(host, "Parameters", "A1:I17")];
    await freeze();
    expect(await thaw()).toBe(5);
    await host.waitForFunctions();
    expect([await read(host, "Begroting", "A1:C4"), await read(host, "Parameters", "A1:I17")]).toEqual(
      before,
    );
    expect(await workbook.readRegister()).toEqual({ kind: "none" });
  });

  test("gives the same formulas after freezing, saving and opening", async () => {
    await start(BEGROTING);
    const before = [await read(host, "Begroting", "A1:C4"), await read(host, "Parameters", "A1:I17")];
    await freeze();
    await host.waitForFunctions();
    const file = await host.save();
    await host.close();
    await start({ xlsx: file });
    expect((await registerRows()).map(({ obstacle }) => obstacle)).toEqual([null, null, null, null, null]);
    expect(await thaw()).toBe(5);
    await host.waitForFunctions();
    expect([await read(host, "Begroting", "A1:C4"), await read(host, "Parameters", "A1:I17")]).toEqual(
      before,
    );
  });

  test("follows inserted rows and renamed sheets, of the cell and of what it uses", async () => {
    await start(BEGROTING);
    await freeze();
    await perform(host, ({ workbook: { worksheets } }) => {
      const begroting = worksheets.getItem("Begroting");
      begroting.getRange("1:2").insert("Down");
      begroting.name = "Begroting 2027";
      worksheets.getItem("Parameters").getRange("1:1").insert("Down");
      worksheets.getItem("Parameters").name = "Par";
    });
    expect(await thaw()).toBe(5);
    await host.waitForFunctions();
    expect((await read(host, "Begroting 2027", "C3:C5")).formulas.flat()).toEqual([
      "=POK.BEDRAG($A3,B$3,,Par!B2)",
      "=ROUND(POK.BEDRAG(A3,2025,,1000)*1.02,0)+C3",
      '=IF(C3>0,POK.STATUS(4,2026),"")',
    ]);
    expect(host.value("C3", "Begroting 2027")).toBe(50_000);
    expect(host.value("I18", "Par")).toBe(130);
  });

  test("names a changed cell, and overwrites it only if asked to", async () => {
    await start(BEGROTING);
    await freeze();
    host.type("C1", "51000", "Begroting");
    const rows = await registerRows();
    expect(rows.map(({ obstacle }) => obstacle)).toEqual(["changed", null, null, null, null]);
    await workbook.thaw(
      rows.filter(({ obstacle }) => obstacle === null),
      progress(),
    );
    expect(host.value("C1", "Begroting")).toBe(51_000);
    expect((await registerRows()).map(({ was }) => was)).toEqual(["Begroting!C1"]);
    await thaw();
    expect(await formula(host, "Begroting", "C1")).toBe("=POK.BEDRAG($A1,B$1,,Parameters!B1)");
    expect(await workbook.readRegister()).toEqual({ kind: "none" });
  });

  test("cancelling halfway leaves values and register as they were", async () => {
    await start(BEGROTING);
    await freeze();
    await host.waitForFunctions();
    const state = async () => [
      await read(host, "Begroting", "A1:C4"),
      await read(host, "Parameters", "A1:I17"),
      await read(host, REGISTER, "A1:L9"),
    ];
    const before = await state();
    expect(await reason(workbook.thaw(await registerRows(), abortedAt(2)))).toEqual({
      kind: "cancelled",
    });
    await host.waitForFunctions();
    expect(await state()).toEqual(before);
    expect(await thaw()).toBe(5);
  });

  test("names a deleted cell or reference, and guesses nothing", async () => {
    await start(BEGROTING);
    await freeze();
    await perform(host, ({ workbook: { worksheets } }) => {
      worksheets.getItem("Begroting").getRange("3:3").delete("Up");
      worksheets.getItem("Parameters").getRange("1:1").delete("Up");
    });
    const rows = await registerRows();
    expect(rows.map(({ obstacle }) => obstacle)).toEqual([
      "referenceLapsed",
      null,
      "cellDeleted",
      null,
      null,
    ]);
    expect(await thaw()).toBe(3);
    expect((await registerRows()).map(({ was }) => was)).toEqual(["Begroting!C1", "Begroting!C3"]);
  });

  test("own columns next to the register stay", async () => {
    await start(BEGROTING);
    await freeze();
    await perform(host, ({ workbook }) => {
      const table = workbook.tables.getItem(REGISTER);
      table.resize(workbook.worksheets.getItem(REGISTER).getRange("A4:M9"));
      workbook.worksheets.getItem(REGISTER).getRange("M4:M6").values = [["Akkoord"], ["JdV"], ["PB"]];
    });
    const rows = await registerRows();
    await workbook.thaw([rows[0]!], progress());
    expect((await read(host, REGISTER, "B5:M5")).values[0]).toEqual(expect.arrayContaining(["C2", "PB"]));
    await freeze();
    expect((await registerRows()).map(({ was }) => was)).toContain("Begroting!C1");
  });

  test("does not guess at a register that has lost columns", async () => {
    await start(BEGROTING);
    await freeze();
    await perform(host, ({ workbook }) => {
      workbook.worksheets.getItem(REGISTER).getRange("L4").values = [["iets anders"]];
    });
    expect(await workbook.readRegister()).toEqual({ kind: "unreadable", missing: ["Kenmerk"] });
  });

  test("with hidden rows in between, every value and formula ends up in its own cell", async () => {
    const cells = Object.fromEntries(
      Array.from({ length: 6 }, (_, i) => [`A${i + 1}`, `=POK.TOTAAL(${2021 + i})+B${i + 1}`]),
    );
    await start({ cells });
    await perform(host, ({ workbook }) => {
      workbook.worksheets.getItem("Blad1").getRange("2:4").rowHidden = true;
    });
    const before = await read(host, "Blad1", "A1:A6");
    await freeze();
    expect((await read(host, "Blad1", "A1:A6")).values).toEqual(before.values);
    expect(await thaw()).toBe(6);
    await host.waitForFunctions();
    expect(await read(host, "Blad1", "A1:A6")).toEqual(before);
  });

  test("formulas of a table, with references to their own row, come back", async () => {
    await start({
      cells: { A1: "Lijn", B1: "Jaar", C1: "Bedrag", A2: "4", B2: "2026", A3: "2", B3: "2025" },
    });
    await perform(host, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Blad1");
      sheet.tables.add("A1:C3", true).name = "Plan";
      sheet.getRange("C2:C3").formulas = [
        ["=POK.BEDRAG([@Lijn],[@Jaar],,1000)"],
        ["=POK.BEDRAG([@Lijn],[@Jaar],,1000)"],
      ];
    });
    await host.waitForFunctions();
    const before = await read(host, "Blad1", "A1:C3");
    expect(before.text[1]![2]).toBe("50.000");
    await freeze();
    await host.waitForFunctions();
    expect((await read(host, REGISTER, "E5:G5")).text[0]).toEqual(["50.000,0", "niet te volgen", ""]);
    expect(await thaw()).toBe(2);
    await host.waitForFunctions();
    expect(await read(host, "Blad1", "A1:C3")).toEqual(before);
  });

  test("names a protected sheet", async () => {
    await start(BEGROTING);
    await freeze();
    await perform(host, ({ workbook }) => workbook.worksheets.getItem("Parameters").protection.protect());
    expect((await registerRows()).map(({ obstacle }) => obstacle)).toEqual([
      null,
      null,
      null,
      "sheetProtected",
      "sheetProtected",
    ]);
  });
});
