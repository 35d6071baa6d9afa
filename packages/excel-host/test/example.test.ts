import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { makeBegroting } from "../src/example/makeBegroting";
import path from "node:path";
import ExcelJS from "exceljs";
import { startNodeHost } from "../testing/nodeHost";

jest.setTimeout(30_000);

test("the example budget adds up: what its formulas give is what it says it gives", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "voorbeeld-"));
  const file = path.join(folder, "begroting.xlsx");
  await makeBegroting(file);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const host = await startNodeHost({
    functionsJs: "",
    xlsx: new Uint8Array(readFileSync(file)),
    fileName: "begroting.xlsx",
  });
  const differences: string[] = [];
  let formulas = 0;
  for (const sheet of book.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (!cell.formula || cell.formula.includes("_xldudf_")) return;
        formulas++;
        const computed = host.value(cell.address, sheet.name);
        if (computed !== (cell.result ?? 0))
          differences.push(`${sheet.name}!${cell.address}: ${String(cell.result)} / ${String(computed)}`);
      }),
    );
  expect(differences).toEqual([]);
  expect(formulas).toBeGreaterThan(150);
  expect(host.value("A15", "Meerjarenbegroting")).toBe("0.10");
  await host.close();
  rmSync(folder, { recursive: true });
});

test("whoever reads the example budget while it is made again gets a whole file", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "voorbeeld-"));
  const file = path.join(folder, "begroting.xlsx");
  await makeBegroting(file);
  const { size } = statSync(file);
  const sizes = new Set<number>();
  let busy = true;
  const making = Promise.all([makeBegroting(file), makeBegroting(file)]).finally(() => (busy = false));
  while (busy) {
    sizes.add(statSync(file).size);
    await new Promise(setImmediate);
  }
  await making;
  expect([...sizes]).toEqual([size]);
  expect(readdirSync(folder)).toEqual(["begroting.xlsx"]);
  rmSync(folder, { recursive: true });
});
