import { openTryOut, type TryOut } from "../harness/browser";
import { openSheet } from "./actions";

/** The built bundle in Chromium: formulas typed as a user types them, over both transports of office.js. */
describe.each(["win32", "web"] as const)("functions in the try-out workbook, transport %s", (transport) => {
  let tryOut: TryOut;
  beforeAll(async () => {
    tryOut = await openTryOut({ transport });
    await openSheet(tryOut, "Parameters");
  });
  afterAll(() => tryOut.close());

  test("=POK.BEDRAG(4;2026;;1000), typed in Dutch notation, gives 50000", async () => {
    await tryOut.typeInCell("H20", "=POK.BEDRAG(4;2026;;1000)");
    await tryOut.waitForFunctions();
    expect(await tryOut.cellValue("H20")).toBe(50_000);
    expect(await tryOut.cellText("H20")).toBe("50.000");
  });

  test("an argument from another cell: a change there recalculates", async () => {
    await tryOut.typeInCell("H21", "2026");
    await tryOut.typeInCell("I21", '=POK.BEDRAG("wijkteams";H21)');
    await tryOut.waitForFunctions();
    expect(await tryOut.cellValue("I21")).toBe(50_000_000);
    await tryOut.typeInCell("H21", "2025");
    await tryOut.waitForFunctions();
    expect(await tryOut.cellValue("I21")).toBe(45_000_000);
  });

  test("POK.TABEL spills into 10 × 9 cells, with empty cells empty", async () => {
    await tryOut.typeInCell("H30", "=POK.TABEL(;1000000)");
    await tryOut.waitForFunctions();
    expect(await tryOut.cellText("H30")).toBe("Actielijn");
    expect(await tryOut.cellValue("P39")).toBe(130);
    expect(await tryOut.cellValue("J36")).toBe("");
    expect(await tryOut.cellValue("O36")).toBe(0);
  });

  test("an empty cell as an optional argument counts as not given", async () => {
    await tryOut.typeInCell("H22", "=POK.BEDRAG(4;2026;Z99;Z99)");
    await tryOut.waitForFunctions();
    expect(await tryOut.cellValue("H22")).toBe(50_000_000);
  });

  test("own amounts from a range", async () => {
    const row = ["4", "2026", "AU", "52000", "Voorbeeldstad", "sept-2025"];
    for (const [i, text] of row.entries()) await tryOut.typeInCell(`${"RSTUVW"[i]}50`, text);
    await tryOut.typeInCell("H23", "=POK.BEDRAG(4;2026;;1000;R50:W50)");
    await tryOut.waitForFunctions();
    expect(await tryOut.cellValue("H23")).toBe(52);
  });

  test.each([
    ["=POK.BEDRAG(9;2026)", "#N/A"],
    ["=POK.BEDRAG(4;2030)", "#N/A"],
    ["=POK.BEDRAG(4;2026;;7)", "#VALUE!"],
    ['=POK.STATUS("zzz";2026)', "#N/A"],
  ])("%s gives %s", async (formula, error) => {
    await tryOut.typeInCell("H24", formula);
    await tryOut.waitForFunctions();
    expect(await tryOut.cellText("H24")).toBe(error);
  });

  test("nothing broke", () => expect(tryOut.errors).toEqual([]));
});
