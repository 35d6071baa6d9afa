import { CHECK } from "../../src/texts/check";
import { dutch, english, makeFormat, yearsText } from "../../src/texts/format";
import { PLAN } from "../../src/texts/plan";
import { GEMEENTE } from "../../src/texts/gemeente";

test("a number is written as the language does, and not rounded", () => {
  expect([dutch.number(1234), english.number(1234)]).toEqual(["1.234", "1,234"]);
  expect([dutch.number(0.5), english.number(0.5)]).toEqual(["0,5", "0.5"]);
  expect([dutch.fixed(1234.5, 2), english.fixed(1234.5, 2)]).toEqual(["1.234,50", "1,234.50"]);
});

test("an amount has its sign before and a hard space after the euro sign, and is Dutch as in the cells beside it", () => {
  for (const format of [dutch, english]) {
    expect(format.euro(1234567)).toBe("€\u00a01.234.567");
    expect(format.euro(-1234)).toBe("-€\u00a01.234");
    expect(format.euro(0)).toBe("€\u00a00");
  }
});

test("a share is a percentage", () => {
  expect([dutch.percent(0.02074, 4), english.percent(0.02074, 4)]).toEqual(["2,0740 %", "2.0740%"]);
  expect([0.29, 0.57, 0.58, 1].map((part) => dutch.percent(part, 0))).toEqual([
    "29 %",
    "57 %",
    "58 %",
    "100 %",
  ]);
});

test.each([
  [0, "0 cellen", "0 cells"],
  [1, "1 cel", "1 cell"],
  [2, "2 cellen", "2 cells"],
  [1234, "1.234 cellen", "1,234 cells"],
])("%i cells", (count, nl, en) => {
  expect(dutch.count(count, "cel", "cellen")).toBe(nl);
  expect(english.count(count, "cell", "cells")).toBe(en);
});

test("a word follows the number", () => {
  expect([0, 1, 2].map((count) => dutch.plural(count, "staat", "staan"))).toEqual([
    "staan",
    "staat",
    "staan",
  ]);
});

test.each([
  [[], "", ""],
  [["a"], "a", "a"],
  [["a", "b"], "a en b", "a and b"],
  [["a", "b", "c"], "a, b en c", "a, b and c"],
])("a list of %j", (parts, nl, en) => {
  expect([dutch.list(parts), english.list(parts)]).toEqual([nl, en]);
});

test("a choice says “of”", () => {
  expect(dutch.choice(["a", "b", "c"])).toBe("a, b of c");
  expect(english.choice(["a", "b", "c"])).toBe("a, b or c");
});

test("a date is written out; text that is not a date stays", () => {
  expect([dutch.date("2021-12-14"), english.date("2021-12-14")]).toEqual([
    "14 december 2021",
    "14 December 2021",
  ]);
  expect(dutch.date(new Date(2026, 10, 30, 23, 59))).toBe("30 november 2026");
  expect(["juni", "2021-13-45", ""].map((text) => english.date(text))).toEqual(["juni", "2021-13-45", ""]);
});

test("the clock has seconds", () => {
  const time = new Date(2026, 10, 30, 9, 5, 7);
  expect([dutch.time(time), english.time(time)]).toEqual(["09:05:07", "09:05:07"]);
});

test("years are written in short", () => {
  expect([[2023, 2024, 2025], [2021, 2023], [2021], []].map(yearsText)).toEqual([
    "2023–2025",
    "2021, 2023",
    "2021",
    "",
  ]);
});

test("each language makes its own format", () => {
  expect(makeFormat("en").number(1e6)).toBe(english.number(1e6));
});

describe("in the English pane", () => {
  const time = new Date(2026, 10, 30, 9, 5, 7);

  test.each([
    [PLAN.en.skip.amount(1234), "1,234 cells without a readable amount"],
    [PLAN.en.andMore(1234), "and 1,234 more"],
    [
      PLAN.en.sheetChanged("Plan", "2026-11-30", 1),
      "On sheet “Plan” 1 change has been made since 30 November 2026. What holds?",
    ],
    [CHECK.en.count("fout", 1234), "1,234 errors"],
    [CHECK.en.updated(time), "Checked at 09:05:07"],
    [CHECK.en.measuredOn(time), "As of 30 November 2026, 09:05:07."],
    [GEMEENTE.en.busy.onProgress(1234, 5678), "1,234 of 5,678"],
    [GEMEENTE.en.changes.kinds.fresh(1234), "1,234 new"],
  ])("%s", (sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});
