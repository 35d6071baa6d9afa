import { excelFormulaWorkbook as workbook } from "../../src/excel/formulas/workbook";
import { fondsFormula, withNotKnown } from "../../src/work/insert/fondsFormula";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { freeze, perform, read, plan, registerRows, progress } from "./formulasHelper";

jest.setTimeout(30_000);

let host: NodeHost;
afterEach(() => host.close());

const accres = fondsFormula({ series: "accres", row: "nominaal", editie: "september" }, "A$1");
const HEADERS = ["A", "B", "C"];
/** A row as inserting makes it, and separate functions. */
const CELLS = {
  ...Object.fromEntries(HEADERS.map((column, i) => [`${column}1`, String(2022 + i)])),
  ...Object.fromEntries(HEADERS.map((column) => [`${column}2`, accres.replace("A$1", `${column}$1`)])),
  A3: "=POK.LPO(2022)",
  B3: '=POK.BCF(2022,"beroep")',
  C3: withNotKnown("=POK.OPSCHALINGSKORTING(C1)"),
  A4: "850",
  B4: "=POK.INDEXEER(A4,2022,2025)",
  C4: "=POK.INDEXEER(POK.BEDRAG(4,2026),2022,2025)",
  A5: '=POK.BRON("lpo",2022)',
};

test("a row of ACCRES and the other gemeentefonds functions: freezing and thawing gives the same formulas", async () => {
  host = await startNodeHost({ cells: CELLS });
  await host.waitForFunctions();
  const before = await read(host, "Blad1", "A1:C5");
  expect(before.text.slice(1, 4)).toEqual([
    ["1.493.059", "741.322", "711.008"],
    ["2,30%", "3.790.200", "n.b."],
    ["850", "901,14", "53.008.214,19"],
  ]);
  const { cells, broken } = await workbook.scan(progress());
  expect([cells.length, broken.length]).toEqual([9, 0]);

  expect((await freeze()).count).toBe(9);
  await host.waitForFunctions();
  const frozen = await read(host, "Blad1", "A1:C5");
  expect(frozen.formulas.flat().filter((content) => String(content).startsWith("="))).toEqual([]);
  expect(frozen.text).toEqual(before.text);
  expect(frozen.values).toEqual(before.values);

  expect(await workbook.thaw(await registerRows(), progress())).toBe(9);
  await host.waitForFunctions();
  expect(await read(host, "Blad1", "A1:C5")).toEqual(before);
});

test("repairs a mangled function, and what it then gives can be frozen", async () => {
  host = await startNodeHost({ cells: { A1: "2022" } });
  await perform(host, ({ workbook }) => {
    workbook.worksheets.getItem("Blad1").getRange("B1").formulas = [["=POK_LPO(A1)"]];
  });
  const { broken } = await workbook.scan(progress());
  expect(broken).toMatchObject([{ kind: "name", becomes: "=POK.LPO(A1)" }]);
  expect(await workbook.restore(broken, progress())).toBe(0);
  await host.waitForFunctions();
  expect((await plan()).freezes).toMatchObject([{ values: [[0.023]], notation: "0.00%" }]);
});
