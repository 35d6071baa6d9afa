import fc from "fast-check";
import { bundle, merged, sliceOf } from "../../src/sheet/bundles";
import type { Target } from "../../src/sheet/target";

const cell = (row: number, column: number, rows = 1, columns = 1, sheet = "a"): { target: Target } => ({
  target: { sheetId: sheet, sheet, row, column, rows, columns },
});
const locations = (cells: { target: Target }[], stacked: boolean) =>
  bundle(cells, stacked).map(({ target: { row, column, rows, columns } }) => [row, column, rows, columns]);

test("a block of cells becomes one rectangle, or one rectangle a row", () => {
  const block = [cell(0, 0), cell(0, 1), cell(1, 0), cell(1, 1), cell(3, 0)];
  expect(locations(block, true)).toEqual([
    [0, 0, 2, 2],
    [3, 0, 1, 1],
  ]);
  expect(locations(block, false)).toEqual([
    [0, 0, 1, 2],
    [1, 0, 1, 2],
    [3, 0, 1, 1],
  ]);
});

test("cells of another sheet or height are not merged", () => {
  expect(locations([cell(0, 0), cell(0, 1, 2, 2), cell(0, 3, 1, 1, "b")], true)).toHaveLength(3);
});

const cornersOfCells = fc.uniqueArray(fc.tuple(fc.nat(8), fc.nat(8)), {
  selector: (location) => location.join(),
  maxLength: 50,
});

test("every cell is in exactly one bundle, no bundle has foreign cells, and cells come back as they went in", () => {
  fc.assert(
    fc.property(cornersOfCells, fc.boolean(), (places, stacked) => {
      const cells = places.map(([row, column]) => cell(row, column));
      const bundles = bundle(cells, stacked);
      expect(bundles.flatMap(({ members }) => members)).toHaveLength(cells.length);
      for (const part of bundles) {
        expect(part.target.rows * part.target.columns).toBe(part.members.length);
        const content = merged(part, ({ target }) => [[`${target.row},${target.column}`]]);
        expect(content.flat()).not.toContain(undefined);
        for (const { target } of part.members)
          expect(sliceOf(content, part.target, target)).toEqual([[`${target.row},${target.column}`]]);
      }
    }),
  );
});
