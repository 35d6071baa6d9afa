import { readFileSync } from "node:fs";
import path from "node:path";
import { readAmounts } from "../../../src/reading/amounts";
import { readFile } from "../../../src/reading/files";
import cases from "./files.json";
import { OPEN } from "./open";

interface FileCase {
  id: string;
  file: string;
  row?: number;
  column?: number;
  expected: unknown;
}

async function judge({ id, file, row, column, expected }: FileCase): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path.join(__dirname, "files", file)));
  const read = await readFile(file, bytes);
  const raster = read!.sheets[0]!.raster;
  if (row !== undefined && column !== undefined) {
    const value = raster[row]![column];
    expect(value instanceof Date && value.toISOString().slice(0, 10)).toBe(expected);
    return;
  }
  const result = readAmounts(raster);
  const amounts = result.rows.map(({ actielijn, year, kanaal, amount }) => [actielijn, year, kanaal, amount]);
  if (Array.isArray(expected)) expect(amounts).toEqual(expected);
  else if (expected === "gelezen") expect(amounts.length).toBeGreaterThan(0);
  else {
    expect(id).toBe("f08-1");
    expect(amounts.flat()).not.toContain(520_002);
    expect(result.rejected.length + result.questions.length + result.remarks.length).toBeGreaterThan(0);
  }
}

test.each((cases as FileCase[]).map((one) => [one.id, one] as const))("case %s", async (id, one) => {
  if (OPEN.has(id)) await expect(judge(one)).rejects.toThrow();
  else await judge(one);
});
