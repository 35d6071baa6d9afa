import { readRowNumbers, formatRowNumbers } from "../../src/taskpane/check/rowNumbers";

test.each([
  ["", []],
  ["12", [12]],
  ["15-18, 12", [12, 15, 16, 17, 18]],
  ["12; 12–13", [12, 13]],
])("reads “%s”", (text, numbers) => {
  expect(readRowNumbers(text, 1, 20)).toEqual(numbers);
});

test.each(["twaalf", "0", "21", "18-15", "12 13", "5-99"])("refuses “%s”", (text) => {
  expect(readRowNumbers(text, 1, 20)).toBeNull();
});

test.each([
  [[], ""],
  [[12], "12"],
  [[12, 15, 16, 17], "12, 15-17"],
])("formats %j", (numbers, text) => {
  expect(formatRowNumbers(numbers as number[])).toBe(text);
});
