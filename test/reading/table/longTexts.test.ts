import { LONGEST, longTexts, PLACES } from "./longCells";

/** So many times longer; a pattern that starts over at every place takes so many times as much a letter. */
const TIMES = 16;
/** Between a pass over the text (1) and starting over (16). */
const LIMIT = 6;
/** What takes less than this tells nothing about a ratio. */
const NOTICEABLE = 25;
const ROUNDS = 3;

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** How much more a letter costs in the long text than in the short one; each text is new, since texts are remembered. */
function costRatio(place: (text: string) => unknown, long: string, short: string): number {
  let ratio = Infinity;
  for (let round = 0; round < ROUNDS && ratio > LIMIT; round++) {
    const one = milliseconds(() => place(long + round));
    if (one < NOTICEABLE) return 0;
    const many = milliseconds(() => {
      for (let i = 0; i < TIMES; i++) place(`${short}${round}${i}`);
    });
    ratio = Math.min(ratio, one / many);
  }
  return ratio;
}

test.each(Object.entries(PLACES))(
  "a letter of the longest text costs no more than one of a short text: %s",
  (_, place) => {
    const short = longTexts(Math.floor(LONGEST / TIMES));
    const slow = longTexts(LONGEST)
      .map(({ piece, text }, i) => ({ piece, ratio: costRatio(place, text, short[i]!.text) }))
      .filter(({ ratio }) => ratio > LIMIT);
    expect(slow).toEqual([]);
  },
);

test("the measure sees a pattern that starts over at every space", () => {
  const careless = (text: string) => / +$/.test(text);
  expect(costRatio(careless, `${" ".repeat(LONGEST)}x`, `${" ".repeat(LONGEST / TIMES)}x`)).toBeGreaterThan(
    LIMIT,
  );
});
