import { LONGEST, longTexts, PLACES } from "../reading/table/longCells";
import { report } from "./measurement";

/** Half the text, half the time; a careless pattern takes four times as long for twice the text. */
const RATIO = 3;
const LIMIT = 50;
/** Below this a ratio is noise. */
const NOTICEABLE = 8;
const ROUNDS = 3;

test("a text of 32,767 characters costs no more than its length, wherever it stands", () => {
  const whole = longTexts(LONGEST);
  const half = longTexts(Math.floor(LONGEST / 2));
  let slowest = { place: "", piece: "", ms: 0 };
  let steepest = { place: "", piece: "", ratio: 0 };
  for (const [place, read] of Object.entries(PLACES)) {
    for (const [i, { piece, text }] of whole.entries()) {
      const time = (what: string) =>
        Math.min(
          ...Array.from({ length: ROUNDS }, (_, round) => {
            const start = performance.now();
            // Texts are remembered: each round another one.
            read(what + round);
            return performance.now() - start;
          }),
        );
      const ms = time(text);
      if (ms > slowest.ms) slowest = { place, piece, ms };
      if (ms < NOTICEABLE) continue;
      const ratio = ms / time(half[i]!.text);
      if (ratio > steepest.ratio) steepest = { place, piece, ratio };
    }
  }
  report(
    `\n(e) a text of ${LONGEST} characters in a cell or argument, ${whole.length} texts × ${Object.keys(PLACES).length} places`,
  );
  report(
    `    slowest   ${slowest.ms.toFixed(1).padStart(6)} ms (limit ${LIMIT}): ${slowest.place}, ${JSON.stringify(slowest.piece)}`,
  );
  report(
    `    32k / 16k ${steepest.ratio.toFixed(2).padStart(6)} × (limit ${RATIO}): ${steepest.place}, ${JSON.stringify(steepest.piece)}`,
  );
  expect(slowest.ms).toBeLessThanOrEqual(LIMIT);
  expect(steepest.ratio).toBeLessThanOrEqual(RATIO);
});
