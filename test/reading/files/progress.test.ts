import { readFile } from "../../../src/reading/files";
import { SIMPLE, write } from "../amounts/layouts";
import { EVERYTHING } from "../amounts/examples";
import { asCsv, asXlsx } from "./writers";

const raster = write(EVERYTHING, { ...SIMPLE, layout: "byYear" });
const pause = () => new Promise<void>((by) => setImmediate(by));

describe.each([
  ["een werkmap", () => asXlsx(raster)],
  ["een tekstbestand", async () => asCsv(raster, ";", "utf-8")],
])("the progress at %s", (_, make) => {
  test("the progress rises to (nearly) the end", async () => {
    const parts: number[] = [];
    const onProgress = ({ processed, total }: { processed: number; total: number }) =>
      parts.push(processed / total);
    const file = await readFile("bedragen", await make(), { pause, timeSlice: 0, onProgress });
    expect(file!.sheets[0]!.raster).toHaveLength(raster.length);
    expect(parts.length).toBeGreaterThan(4);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(parts[0]).toBeLessThan(0.3);
    expect(parts[parts.length - 1]).toBeGreaterThan(0.8);
    expect(Math.max(...parts)).toBeLessThanOrEqual(1);
  });

  test.each([0, 0.5])("aborted after part %d gives nothing", async (part) => {
    const signal = { aborted: part === 0 };
    const onProgress = ({ processed, total }: { processed: number; total: number }) => {
      signal.aborted ||= processed / total > part;
    };
    expect(await readFile("bedragen", await make(), { pause, timeSlice: 0, signal, onProgress })).toBeNull();
  });
});

test("without progress it reads too", async () => {
  expect((await readFile("a.csv", asCsv([["a", "b"]], ";", "utf-8")))!.sheets[0]!.raster).toEqual([
    ["a", "b"],
  ]);
});
