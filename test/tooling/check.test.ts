import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const PROGRAM = path.join(__dirname, "../../src/tooling/check.js");
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "check-"));
  writeFileSync(path.join(folder, "fout.csv"), "Omschrijving;Soort;2025\nPOK AL5;Baten;5\n");
  writeFileSync(path.join(folder, "leeg.csv"), "Omschrijving;2025\nWmo;5\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, [PROGRAM, ...args], { cwd: folder, encoding: "utf8" });

test("a readable report, and 1 where there is a fout", () => {
  const { status, stdout } = run("fout.csv");
  expect(status).toBe(1);
  expect(stdout).toMatch(/^fout\.csv\n {2}Plan op fout\.csv!A1:C2: 1 bedrag gelezen/);
  expect(stdout).toMatch(/fout +POK-03 +C2 /);
});

test("--json prints one object and nothing else", () => {
  const { status, stdout, stderr } = run("leeg.csv", "--json");
  expect([status, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout)).toMatchObject({ file: "leeg.csv", plans: [] });
});

test("several files are an array, and the gravest sets the exit code", () => {
  const { status, stdout, stderr } = run("leeg.csv", "weg.csv", "fout.csv", "--json");
  expect(status).toBe(2);
  expect(JSON.parse(stdout).map(({ file }: { file: string }) => file)).toEqual(["leeg.csv", "fout.csv"]);
  expect(stderr).toBe("weg.csv: dit bestand bestaat niet.\n");
});

test("without a file, or with an unknown choice, it says how", () => {
  for (const args of [[], ["fout.csv", "--read", "x"]]) {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Gebruik: npm run check -- BESTAND/);
  }
});
