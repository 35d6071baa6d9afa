import { readRowNumbers, showRowNumbers } from "../../src/taskpane/check/rowNumbers";

test.each([
  ["", []],
  ["12", [12]],
  ["15-18, 12", [12, 15, 16, 17, 18]],
  ["12; 12–13", [12, 13]],
])("“%s” read", (text, numbers) => {
  expect(readRowNumbers(text, 1, 20)).toEqual(numbers);
});

test.each(["twaalf", "0", "21", "18-15", "12 13", "5-99"])("“%s” is not possible", (text) => {
  expect(readRowNumbers(text, 1, 20)).toBeNull();
});

test.each([
  [[], ""],
  [[12], "12"],
  [[12, 15, 16, 17], "12, 15-17"],
])("%j shown", (numbers, text) => {
  expect(showRowNumbers(numbers as number[])).toBe(text);
});
