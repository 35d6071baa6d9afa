import { bedrag, totaal } from "../../../src/functions/functions";
import { controle, toets } from "../../../src/functions/checkFunctions";
import { cellError, withExcelFunctions } from "../../functions/excelFunctions";
import cases from "./functions.json";
import { OPEN } from "./open";

interface FunctionCase {
  id: string;
  fn: string;
  args: unknown[];
  result: unknown;
}

const FUNCTIONS: Readonly<Record<string, (...args: never[]) => unknown>> = {
  BEDRAG: bedrag,
  TOTAAL: totaal,
  TOETS: toets,
  CONTROLE: controle,
};

beforeAll(withExcelFunctions);

function judge({ id, fn, args, result }: FunctionCase) {
  const call = () => FUNCTIONS[fn]!(...(args as never[]));
  if (typeof result === "object" && result !== null && "fout" in result) {
    expect(cellError(call).code).toBe(result.fout);
  } else if (fn === "CONTROLE") {
    const table = call() as unknown[][];
    expect(table.slice(1).map((row) => row.slice(0, 2))).toEqual(result);
  } else if (id === "f03-5") {
    expect(call()).toMatch(/^fout POK-19/);
  } else {
    expect(call()).toEqual(result);
  }
}

test.each((cases as FunctionCase[]).map((one) => [one.id, one] as const))("case %s", (id, one) => {
  if (OPEN.has(id)) expect(() => judge(one)).toThrow();
  else judge(one);
});
