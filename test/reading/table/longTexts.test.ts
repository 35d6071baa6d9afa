import { readAmounts } from "../../../src/reading/amounts";
import { readPlan } from "../../../src/reading/plan";

/** The longest text a cell of Excel holds. */
const LONGEST = 32_767;
/** Generous beside the 50 ms it may cost: a machine of tests is busy. */
const LIMIT = 400;

const texts = [
  " ",
  "x ",
  "1 ",
  "POK ",
  "AL4,",
  "-",
  "1",
  "€ ",
  "(",
  "’2",
  "actielijn ",
  "2024 ",
  "x € ",
  "1.000.",
].map((piece) => piece.repeat(Math.floor(LONGEST / piece.length) - 1) + "x");

test.each(texts.map((text) => [text.slice(0, 10), text] as const))(
  "a cell full of “%s” takes no time, wherever it stands",
  (_, text) => {
    const grid = [
      ["Omschrijving", "Actielijn", "2024", text],
      [text, text, 5, text],
      ["x", "AL4", text, 6],
    ];
    for (const read of [() => readPlan(grid), () => readAmounts(grid)]) {
      const start = performance.now();
      read();
      expect(performance.now() - start).toBeLessThan(LIMIT);
    }
  },
);
