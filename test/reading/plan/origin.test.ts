import { readPlanInSteps, type PlanReading, type Raster } from "../../../src/reading/plan";

/** Reads a plan that starts at C11 on the sheet. */
function readFrom(raster: Raster): PlanReading {
  const steps = readPlanInSteps(raster, {}, { row: 10, column: 2 });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const sentences = ({ questions, remarks }: PlanReading) =>
  [...questions.map(({ text }) => text), ...remarks].map(({ nl }) => nl).join("\n");

test("sentences name cells, rows and columns of the sheet; numbers stay within the range", () => {
  const reading = readFrom([
    ["Actielijn", "Jaar", "Soort", "Bedrag", "Bedrag"],
    [4, 2026, "lasten", 1, 2],
    [4, 2026, "misschien", 3, 4],
  ]);
  expect(sentences(reading)).toMatch(/cel E13, “misschien” gevonden/);
  expect(sentences(reading)).toMatch(/De kolommen F \(“Bedrag”\) en G \(“Bedrag”\)/);
  expect(reading.lines.map(({ row }) => row)).toEqual([2, 3]);
});

test("a second table is named by its row on the sheet", () => {
  const reading = readFrom([
    ["Omschrijving", 2025, 2026],
    ["AL4 wijkteams", 5, 6],
    [],
    ["POK", 2024, 2027],
    [4, 1, 2],
  ]);
  expect(sentences(reading)).toMatch(/Op rij 14 begint een tweede tabel/);
});
