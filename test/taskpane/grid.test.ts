import { layoutOf, NAME_COLUMN } from "../../src/taskpane/parts/grid/layout";
import { nextPlace } from "../../src/taskpane/parts/grid/useGrid";

const from = { row: 3, column: 2 };
test.each([
  ["ArrowUp", false, { row: 2, column: 2 }],
  ["ArrowDown", false, { row: 4, column: 2 }],
  ["ArrowLeft", false, { row: 3, column: 1 }],
  ["ArrowRight", false, { row: 3, column: 3 }],
  ["ArrowRight", true, { row: 3, column: 6 }],
  ["ArrowDown", true, { row: 8, column: 2 }],
  ["Home", false, { row: 3, column: 0 }],
  ["End", false, { row: 3, column: 6 }],
  ["Home", true, { row: 0, column: 0 }],
  ["End", true, { row: 8, column: 6 }],
])("%s (ctrl %s)", (key, ctrl, to) => {
  expect(nextPlace(key, ctrl, from, 9, 7)).toEqual(to);
});

test("the place stays the same at the edge; other keys do nothing", () => {
  expect(nextPlace("ArrowUp", false, { row: 0, column: 0 }, 9, 7)).toEqual({ row: 0, column: 0 });
  expect(nextPlace("ArrowRight", false, { row: 8, column: 6 }, 9, 7)).toEqual({ row: 8, column: 6 });
  expect(nextPlace("Tab", false, from, 9, 7)).toBeNull();
});

describe("layout", () => {
  const MILLIONS = ["16", "150"];
  const THOUSANDS = ["16.000", "150.000"];
  const EUROS = ["16.000.000", "150.000.000"];
  // What is left of a pane of 350 pixels inside its edges, without and with a scroll bar.
  const NARROW = 332;
  const WITH_SCROLLBAR = 315;

  test.each([
    ["miljoenen", NARROW, MILLIONS, false, 7],
    ["duizenden", NARROW, THOUSANDS, true, 7],
    ["duizenden", WITH_SCROLLBAR, THOUSANDS, true, 7],
    ["hele euro's", NARROW, EUROS, false, 4],
    ["hele euro's", WITH_SCROLLBAR, EUROS, false, 4],
    ["hele euro's", 560, EUROS, false, 7],
  ])("%s in %d pixels: all years in view", (_, room, texts, tight, columns) => {
    const layout = layoutOf(room, texts, 7);
    expect(layout).toMatchObject({ nameAtLeft: false, tight, columns });
    expect(layout.columns * layout.width).toBeLessThanOrEqual(room);
  });

  test("folded lines are as equal as possible: 4 and 3, not 5 and 2", () => {
    expect(layoutOf(NARROW, ["1.234.567"], 7)).toMatchObject({ tight: false, columns: 4 });
  });

  test("the name is at the left as soon as it fits", () => {
    const { width } = layoutOf(2_000, EUROS, 7);
    expect(layoutOf(NAME_COLUMN + 7 * width, EUROS, 7).nameAtLeft).toBe(true);
    expect(layoutOf(NAME_COLUMN + 7 * width - 1, EUROS, 7).nameAtLeft).toBe(false);
  });

  test("there is one column if not even one fits", () => {
    expect(layoutOf(20, EUROS, 7)).toMatchObject({ columns: 1 });
  });
});
