import { readText } from "../../../src/reading/files/text/readText";
import fc from "fast-check";
import { chooseAmounts, readAmounts, readInSteps, execute } from "../../../src/reading/amounts";
import { SIMPLE, inOrder, places, write, type Style } from "./layouts";
import { EVERYTHING, examples } from "./examples";
import { runs } from "../../harness/runs";

/** The example, if need be first written as text with separators and read again. */
const sources = fc.constantFrom(null, ";", "\t", "|").chain((token) =>
  examples(token !== null).map((preview) => ({
    ...preview,
    source:
      token === null
        ? preview.raster
        : readText(preview.raster.map((row) => row.join(token)).join("\r\n")).raster,
  })),
);

describe("readAmounts", () => {
  test("every layout of the same amounts reads back the same", () => {
    fc.assert(
      fc.property(sources, ({ source, locations, correction, totalRows, unit }) => {
        const readResult = readAmounts(source, correction);
        expect(readResult.rejected).toEqual([]);
        expect(readResult.questions).toEqual([]);
        expect(places(readResult.rows)).toEqual(inOrder(locations));
        expect(readResult.totalRows).toHaveLength(totalRows);
        expect(readResult.unit.value).toBe(unit);
      }),
      { numRuns: runs(400) },
    );
  });

  describe("all 342 gemeenten", () => {
    const expected = inOrder(EVERYTHING);

    test.each<Style["layout"]>(["long", "byYear", "byActielijn", "twoHeaders", "oneHeader"])(
      "in layout %s: 19.152 amounts",
      (layout) => {
        const readResult = readAmounts(write(EVERYTHING, { ...SIMPLE, layout, total: true }));
        expect(places(readResult.rows)).toEqual(expected);
        expect(readResult.rejected).toEqual([]);
        expect(readResult.totalRows).toHaveLength(1);
        expect(readResult.gemeenten).toHaveLength(342);
        expect(readResult.gemeenten.every(({ amounts }) => amounts === 56)).toBe(true);
      },
    );

    test("chooses one gemeente from them", () => {
      const readResult = readAmounts(write(EVERYTHING, { ...SIMPLE, layout: "twoHeaders" }));
      const utrecht = chooseAmounts(readResult.rows, { gemeentecode: "GM0344" });
      expect(places(utrecht)).toEqual(expected.filter(({ code }) => code === "GM0344"));
      expect(utrecht[0]).toMatchObject({ gemeente: "Utrecht" });
    });

    test("in steps: progress to the end, and aborting gives nothing", async () => {
      const raster = write(EVERYTHING, SIMPLE);
      const states: number[] = [];
      const pause = () => Promise.resolve();
      const whole = await execute(readInSteps(raster), {
        pause,
        timeSlice: 0,
        onProgress: ({ processed, total }) => states.push(processed / total),
      });
      expect(whole?.rows).toHaveLength(19_152);
      expect(states.length).toBeGreaterThan(50);
      expect(states).toEqual([...states].sort((a, b) => a - b));
      const signal = { aborted: false };
      const cancelled = await execute(readInSteps(raster), {
        pause,
        timeSlice: 0,
        signal,
        onProgress: ({ processed }) => {
          signal.aborted = processed >= 1_000;
        },
      });
      expect(cancelled).toBeNull();
    });
  });
});

test("“Jaar | 2026” above a table dates it; the header is the row below", () => {
  const { headerRows, rows } = readAmounts([
    ["Jaar", 2026],
    ["Actielijn", 2025],
    ["AL4", 5],
    ["AL1", 6],
  ]);
  expect(headerRows?.until).toBe(2);
  expect(rows.map(({ actielijn, year, amount }) => [actielijn, year, amount])).toEqual([
    [4, 2025, 5],
    [1, 2025, 6],
  ]);
});
