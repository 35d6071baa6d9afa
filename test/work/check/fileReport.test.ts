import { readFile } from "../../../src/reading/files";
import { sentenceOf } from "../../harness/userError";
import { exitCodeOf, reportOnFile, type ReportOptions } from "../../../src/work/check/fileReport";

const file = async (name: string, text: string) => {
  const read = await readFile(name, new TextEncoder().encode(text));
  if (!read) throw new Error("not read");
  return read;
};
const report = async (text: string, options: ReportOptions = {}) =>
  reportOnFile(await file("plan.csv", text), options);

const PLAN =
  "Omschrijving;Soort;2024;2025\nPOK AL4 wijkteams;Baten;72000;74000\nPOK AL4;Lasten;72000;74000\n";
const OWN =
  "Actielijn;Jaar;Kanaal;Bedrag;Gemeente;Editie\n4;2024;AU;72000;Best;sept-2025\n4;2025;AU;74000;Best;sept-2025\n";

test("every amount of a plan with its cell; a plan beside its own amounts has no fout", async () => {
  const { plans } = await report(PLAN, { amounts: await file("own.csv", OWN) });
  expect(plans).toHaveLength(1);
  expect(plans![0]).toMatchObject({ sheet: "plan.csv", range: "A1:D3", unit: 1, questions: [] });
  expect(
    plans![0]!.lines.map(({ cell, actielijn, jaar, euro, soort }) => [cell, actielijn, jaar, euro, soort]),
  ).toEqual([
    ["C2", 4, 2024, 72_000, "baten"],
    ["D2", 4, 2025, 74_000, "baten"],
    ["C3", 4, 2024, 72_000, "lasten"],
    ["D3", 4, 2025, 74_000, "lasten"],
  ]);
  expect(plans![0]!.findings.filter(({ severity }) => severity === "fout")).toEqual([]);
});

test("a fout carries its code, its cell and a sentence, and makes the exit code 1", async () => {
  const found = await report("Omschrijving;Soort;2025\nPOK AL5;Baten;5\n");
  expect(found.plans![0]!.findings).toContainEqual({
    code: "POK-03",
    severity: "fout",
    cells: ["C2"],
    text: expect.stringMatching(/beschikbaar is €\s0/),
  });
  expect(exitCodeOf(found)).toBe(1);
});

test("own amounts in any layout, with the cell they come from", async () => {
  const { amounts } = await report("Actielijn;2024;2025\nAL4;72000;74000\n", { read: "amounts" });
  expect(amounts!.rows).toEqual([
    { cell: "B2", actielijn: 4, jaar: 2024, kanaal: "AU", euro: 72_000 },
    { cell: "C2", actielijn: 4, jaar: 2025, kanaal: "AU", euro: 74_000 },
  ]);
});

test("what was not asked for is null", async () => {
  expect((await report(PLAN, { read: "amounts" })).plans).toBeNull();
  expect((await report(PLAN, { read: "plan" })).amounts).toBeNull();
});

test("a file without a plan is clean", async () => {
  const found = await report("Omschrijving;2025\nWmo;5\n");
  expect(found.plans).toEqual([]);
  expect(exitCodeOf(found)).toBe(0);
});

test("a gemeente that does not exist gets a sentence", async () => {
  const plan = await file("plan.csv", PLAN);
  expect(sentenceOf(() => reportOnFile(plan, { gemeente: "Atlantis" }))).toMatch(/Atlantis.*gevonden/);
});
