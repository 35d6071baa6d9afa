import { excelFormulaWorkbook as workbook } from "../../src/excel/formulas/workbook";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { request, RAMING } from "../work/plan/sheet/helper";
import { freeze, registerRows, progress } from "./formulasHelper";
import { AMPLE, write } from "./draftHelper";

jest.setTimeout(AMPLE);

let host: NodeHost;
afterEach(() => host.close());

const SHEETS = ["POK_Plan", "POK_Baten", "POK_Raming"];
const content = () =>
  host.Excel.run(async (context) => {
    const ranges = SHEETS.map((sheet) => {
      const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
      range.load("address,formulas,values,text,numberFormat");
      return range;
    });
    await context.sync();
    return ranges.map(({ address, formulas, values, text, numberFormat }) => ({
      address,
      formulas,
      values,
      text,
      numberFormat,
    }));
  });
const withPok = (sheets: Awaited<ReturnType<typeof content>>) =>
  sheets.flatMap(({ formulas }) => formulas.flat()).filter((cell) => /^=.*POK\./.test(String(cell)));

test("a written plan, with table columns and a spilling CONTROLE: freezing and thawing gives the same", async () => {
  host = await startNodeHost();
  await write(host, request({ source: RAMING }));
  const before = await content();
  const formulas = withPok(before);
  expect(formulas.some((formula) => String(formula).includes("[#This Row]"))).toBe(true);
  expect(formulas.filter((formula) => String(formula).startsWith("=POK.CONTROLE("))).toHaveLength(1);

  const { count } = await freeze();
  await host.waitForFunctions();
  const frozen = await content();
  expect(withPok(frozen)).toEqual([]);
  expect(frozen.map(({ text }) => text)).toEqual(before.map(({ text }) => text));

  const rows = await registerRows();
  expect(rows.filter(({ obstacle }) => obstacle !== null)).toEqual([]);
  expect(await workbook.thaw(rows, progress())).toBe(count);
  await host.waitForFunctions();
  expect(await content()).toEqual(before);
});
