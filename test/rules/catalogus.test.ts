import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { CATALOGUS, ERNSTEN } from "../../src/rules";

/** Code en zwaarste ernst volgens de catalogus van het domein. */
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
/** Zij kijken naar regels met een omschrijving, en die heeft TOETS niet. */
const GF = Object.keys(CONTRACT).filter((code) => code.startsWith("GF"));
const ALLEEN_HEEL_PLAN = ["POK-14", "POK-15", "POK-16", "POK-17", "POK-18", "BBV-02", ...GF];

test("de catalogus is die van het domein, in volgorde, met dezelfde ernst", () => {
  expect(CATALOGUS.map(({ code, ernst }) => [code, ernst])).toEqual(Object.entries(CONTRACT));
  for (const { ernst } of CATALOGUS) expect(ERNSTEN).toContain(ernst);
});

test("TOETS kent precies de regels die over één planregel gaan", () => {
  expect(CATALOGUS.filter(({ soort }) => soort === "plan").map(({ code }) => code)).toEqual(ALLEEN_HEEL_PLAN);
});

test.each(CATALOGUS)("$code heeft titel en bron in beide talen", ({ titel, bron }) => {
  for (const tekst of [titel, bron]) {
    expect(tekst.nl).toMatch(/\S{3}/);
    expect(tekst.en).toMatch(/\S{3}/);
    expect(tekst.nl + tekst.en).not.toContain("!");
  }
  expect(titel.nl).not.toBe(titel.en);
});

test.each(CATALOGUS)("$code staat in een eigen bestand en heeft een eigen test", ({ code }) => {
  const map = code.split("-")[0]!.toLowerCase();
  const naam = code.replace("-", "").toLowerCase();
  expect(readdirSync(path.join(__dirname, "../../src/rules", map))).toContain(`${naam}.ts`);
  expect(existsSync(path.join(__dirname, map, `${naam}.test.ts`))).toBe(true);
});
