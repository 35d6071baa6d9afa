import { availableOf } from "../../src/work/plan";
import { currentEditie } from "../../src/knowledge/pok/edities";
import { summaryOf } from "../../src/taskpane/plan/available/summary";

test("what is plannable is what is fixed plus what is provisional, each summed over all years", () => {
  const available = availableOf(currentEditie, { kind: "national" }, null, [2022, 2026]);
  const sums = summaryOf(available);
  const parts = available.actielijnen.flatMap(({ number }) =>
    [2022, 2026].flatMap((year) => available.cell(number, year).parts),
  );
  const sum = (certainty: string) =>
    parts.reduce((total, part) => total + (part.certainty === certainty ? (part.amount ?? 0) : 0), 0);
  expect(sums.fixed).toBe(sum("fixed"));
  expect(sums.fixed).toBeGreaterThan(0);
  expect(sums.provisional).toBe(sum("voorlopig"));
  expect(sums.plannable).toBe(sums.fixed + sums.provisional);
});
