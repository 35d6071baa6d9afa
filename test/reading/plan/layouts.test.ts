import fc from "fast-check";
import { readPlan } from "../../../src/reading/plan";
import { asLines, readResult, write, type Post, type Style } from "./layouts";
import { runs } from "../../harness/runs";

const YEARS = [2021, 2022, 2023, 2024, 2025, 2026, 2027];

const post: fc.Arbitrary<Post> = fc.record({
  actielijn: fc.integer({ min: 1, max: 8 }),
  kind: fc.constantFrom("baten", "lasten"),
  aard: fc.constantFrom("structureel", "incidenteel", null),
  taakveld: fc.constantFrom("0.7", "0.10", "6.2", "6.71", "6.82"),
  amounts: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...YEARS), fc.integer({ min: 1, max: 4_000 })), {
      selector: ([year]) => year,
      minLength: 2,
      maxLength: 7,
    })
    .map((pairs) => Object.fromEntries(pairs.map(([year, count]) => [year, count * 10_000]))),
});

const style: fc.Arbitrary<Style> = fc.record({
  layout: fc.constantFrom<Style["layout"]>(
    "long",
    "longColumns",
    "wide",
    "wideSections",
    "wideColumns",
    "byActielijn",
  ),
  lijn: fc.constantFrom<Style["lijn"]>("num", "al", "inFull", "name", "description"),
  year: fc.constantFrom<Style["year"]>("num", "text", "begroting", "date", "dayNumber"),
  signs: fc.constantFrom<Style["signs"]>(
    "positive",
    "baten negative",
    "lasten negative",
    "V/N-column",
    "V/N-suffix",
  ),
  unit: fc.constantFrom<Style["unit"]>(1, 1_000, 1_000_000),
  unitIn: fc.constantFrom<Style["unitIn"]>("title", "header"),
  kindWord: fc.constantFrom<Style["kindWord"]>("inFull", "letter", "inkomsten"),
  capitals: fc.boolean(),
  reversed: fc.boolean(),
  noise: fc.boolean(),
  total: fc.boolean(),
  repeated: fc.boolean(),
});

test("every layout, sign convention and unit of the same plan reads back the same lines, without a question", () => {
  fc.assert(
    fc.property(fc.array(post, { minLength: 1, maxLength: 12 }), style, (posts, how) => {
      // With Baten and Lasten under each year there is no place for a V/N column.
      fc.pre(how.layout !== "wideColumns" || how.signs !== "V/N-column");
      const reading = readPlan(write(posts, how));
      expect(readResult(reading)).toEqual(asLines(posts));
      expect(reading.questions).toEqual([]);
      expect(reading.unit.value).toBe(how.unit);
      expect(reading.lines.every(({ total }) => total === null)).toBe(true);
    }),
    { numRuns: runs(600) },
  );
});
