import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { CATALOG, SEVERITIES } from "../../src/rules";

/** Code and highest severity according to the catalog of the domain. */
const CONTRACT: Record<string, string> = {
  "POK-01": "fout",
  "POK-02": "fout",
  "POK-03": "fout",
  "POK-04": "fout",
  "POK-05": "fout",
  "POK-06": "fout",
  "POK-07": "waarschuwing",
  "POK-08": "fout",
  "POK-09": "fout",
  "POK-10": "fout",
  "POK-11": "fout",
  "POK-12": "waarschuwing",
  "POK-13": "waarschuwing",
  "POK-14": "advies",
  "POK-15": "advies",
  "POK-16": "waarschuwing",
  "POK-17": "waarschuwing",
  "POK-18": "fout",
  "POK-19": "fout",
  "BBV-01": "fout",
  "BBV-02": "fout",
  "BBV-03": "waarschuwing",
  "GF-01": "fout",
  "GF-02": "waarschuwing",
  "GF-03": "fout",
  "GF-04": "fout",
  "GF-05": "fout",
  "GF-06": "fout",
  "GF-07": "waarschuwing",
  "GF-08": "waarschuwing",
};
/** They look at lines with a description, and TOETS does not have that. */
const GF = Object.keys(CONTRACT).filter((code) => code.startsWith("GF"));
const WHOLE_PLAN_ONLY = ["POK-14", "POK-15", "POK-16", "POK-17", "POK-18", "BBV-02", ...GF];

test("the catalog is that of the domain, in order, with the same severity", () => {
  expect(CATALOG.map(({ code, severity }) => [code, severity])).toEqual(Object.entries(CONTRACT));
  for (const { severity } of CATALOG) expect(SEVERITIES).toContain(severity);
});

test("TOETS knows exactly the rules that are about one plan line", () => {
  expect(CATALOG.filter(({ kind }) => kind === "plan").map(({ code }) => code)).toEqual(WHOLE_PLAN_ONLY);
});

test.each(CATALOG)("$code has a title and source in both languages", ({ title, source }) => {
  for (const text of [title, source]) {
    expect(text.nl).toMatch(/\S{3}/);
    expect(text.en).toMatch(/\S{3}/);
    expect(text.nl + text.en).not.toContain("!");
  }
  expect(title.nl).not.toBe(title.en);
});

test.each(CATALOG)("$code is in a file of its own and has a test of its own", ({ code }) => {
  const folder = code.split("-")[0]!.toLowerCase();
  const name = code.replace("-", "").toLowerCase();
  expect(readdirSync(path.join(__dirname, "../../src/rules", folder))).toContain(`${name}.ts`);
  expect(existsSync(path.join(__dirname, folder, `${name}.test.ts`))).toBe(true);
});
